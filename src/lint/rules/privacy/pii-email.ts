import type { FlagDefinition, FlagSet, SegmentDefinition } from '../../../model/index.ts';
import { segmentsNamedBy } from '../../../model/index.ts';
import type { Complaint } from '../../complaint.ts';
import { textsAmong } from '../../leaves.ts';
import type { MailAddress } from '../../mail-address.ts';
import { texts } from '../../option.ts';
import { complainOfAddresses } from '../../privacy/addresses.ts';
import { testedBy } from '../../privacy/tested-values.ts';
import { variantTexts } from '../../privacy/variant-texts.ts';
import { quoted } from '../../quoted.ts';
import { setRule } from '../../rule.ts';

/** Departments, not people. */
const MAILBOXES =
  'billing contact feedback hello help info no-reply noreply press privacy sales security service support';

export const piiEmail = setRule({
  id: 'pii-email',
  title: 'The mail address of a person',
  why: 'What is in a flag stays in the history of git, and goes to every service that reads flags; with `client: true` to every browser. So it blocks there, and is at most a warning elsewhere. A whole domain, such as `@acme.com` under `endsWith`, names nobody.',
  severity: 'error',
  options: {
    mailboxes: texts(
      MAILBOXES.split(' '),
      'Names before the `@` that belong to no person; such addresses may stand in the values and descriptions of variants.',
    ),
  },
  bad: `type: permission
expires: 2027-03-31
default: off
client: true
environments:
  production:
    rules:
      - if: { email: anna@example.com }
#                    ^^^^^^^^^^^^^^^^
        serve: on
`,
  good: `type: permission
expires: 2027-03-31
default: off
client: true
environments:
  production:
    rules:
      - if: { email: { endsWith: "@example.com" } }
        serve: on
`,
  check: ({ head }, { mailboxes }) => {
    const isPublic = ({ mailbox }: MailAddress): boolean => mailboxes.includes(mailbox.toLowerCase());
    const forBrowsers = segmentsForBrowsers(head);
    return [
      ...[...head.flags.values()].flatMap(({ key, file, definition }) =>
        [...inConditions(definition, definition.client === true), ...inVariants(definition, isPublic)].map(
          (complaint) => ({ ...complaint, flag: key, file }),
        ),
      ),
      ...[...head.segments.values()].flatMap(({ name, file, definition }) =>
        inConditions(definition, forBrowsers.has(name)).map((complaint) => ({
          ...complaint,
          flag: null,
          file,
        })),
      ),
    ];
  },
});

/** The segments that a flag names which browsers receive: their conditions become part of it. */
function segmentsForBrowsers({ flags }: FlagSet): ReadonlySet<string> {
  const named = [...flags.values()]
    .filter(({ definition }) => definition.client === true)
    .flatMap(({ definition }) => segmentsNamedBy(definition));
  return new Set(named.map(({ name }) => name));
}

function inConditions(definition: FlagDefinition | SegmentDefinition, isForBrowsers: boolean): Complaint[] {
  return testedBy(definition).flatMap(({ attribute, values }) =>
    complainOfAddresses(textsAmong(values), {
      subject: `The condition on ${quoted(attribute)} names`,
      remedy: 'Test what the service knows about people, such as a group, or a whole domain with `endsWith`.',
      isForBrowsers,
    }),
  );
}

function inVariants(definition: FlagDefinition, isPublic: (address: MailAddress) => boolean): Complaint[] {
  const isForBrowsers = definition.client === true;
  return variantTexts(definition).flatMap(({ name, handedOut, description }) => [
    ...complainOfAddresses(
      handedOut,
      {
        subject: `The variant ${quoted(name)} hands out`,
        remedy: 'Let the value say which address is meant, and the service look it up.',
        isForBrowsers,
      },
      isPublic,
    ),
    ...complainOfAddresses(
      description,
      {
        subject: `The description of the variant ${quoted(name)} names`,
        remedy: 'Name the team, or what people see; the history of git keeps the address for good.',
        isForBrowsers: false,
      },
      isPublic,
    ),
  ]);
}
