import { isOwner, repairedOwner } from '../../ownership/owner-form.ts';
import { ownersOf } from '../../ownership/owners-of.ts';
import { quoted } from '../../quoted.ts';
import { fileRule } from '../../rule.ts';

export const ownerFormat = fileRule({
  id: 'owner-format',
  title: 'An owner that GitHub cannot find',
  why: 'Owners are mentioned, asked for reviews and assigned issues. That works for teams, users and mail addresses as GitHub writes them, and for nothing else.',
  severity: 'error',
  skippedBy: ['only-lowers'],
  bad: `type: release
owner: checkout.team
#      ^^^^^^^^^^^^^
expires: 2027-03-31
default: off
`,
  good: `type: release
owner: [acme/checkout, anna-k, payments@example.com]
expires: 2027-03-31
default: off
`,
  check: ({ flag }) =>
    ownersOf(flag.definition)
      .filter(({ name }) => !isOwner(name))
      .map(({ name, path }) => {
        const meant = repairedOwner(name);
        return {
          path,
          message: `${quoted(name)} is neither \`organisation/team\` nor a GitHub user nor a mail address.`,
          remedy: meant === null ? FORMS : `Write ${quoted(meant)}.`,
          ...(meant === null ? {} : { fix: { kind: 'set-scalar' as const, path, value: meant } }),
        };
      }),
});

const FORMS = 'Write one of these, without `@` in front; several owners are a list.';
