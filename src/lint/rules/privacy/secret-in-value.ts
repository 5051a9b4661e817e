import type { FlagSet, Path } from '../../../model/index.ts';
import type { PlacedComplaint } from '../../complaint.ts';
import { textsOf } from '../../leaves.ts';
import { texts, wholeNumber } from '../../option.ts';
import { idLikeIn } from '../../privacy/id-like.ts';
import { quoted } from '../../quoted.ts';
import { setRule } from '../../rule.ts';
import { findSecret, type Secret } from '../../secrets/find-secret.ts';
import { harmlessIn } from '../../secrets/harmless.ts';
import { nameAt } from '../../secrets/name-at.ts';

export const secretInValue = setRule({
  id: 'secret-in-value',
  title: 'A secret in a flag, a segment or the policy',
  why: 'Everybody who can read the repository has it, and so has every service that reads flags; deleting the line leaves it in the history of git. Found are the forms that services give their keys, random texts of 32 characters and more, and values under names such as `apiKey`; ids, digests, URLs and pictures are none.',
  severity: 'error',
  baselined: false,
  options: {
    characters: wholeNumber(32, 'How long a random text without a known form is at least.', 16, 200),
    allowed: texts(
      [],
      'Texts that look like secrets and are none, such as a key that browsers are meant to have.',
    ),
  },
  bad: `type: ops
permanent: Where the pictures come from; changed when the storage moves.
variants:
  eu: { value: { bucket: pictures-eu, key: AKIAIOSFODNN7EXAMPLE } }
#                                          ^^^^^^^^^^^^^^^^^^^^
  us: { value: { bucket: pictures-us } }
default: us
`,
  good: `type: ops
permanent: Where the pictures come from; changed when the storage moves.
variants:
  eu: { value: { bucket: pictures-eu } }
  us: { value: { bucket: pictures-us } }
default: us
`,
  check: ({ head }, { characters, allowed }) => {
    const isHarmless = harmlessIn(idLikeIn(head));
    return filesOf(head).flatMap(({ content, ...place }) =>
      textsOf(content).flatMap(({ value, path, at }): PlacedComplaint[] => {
        const secret = findSecret(value, {
          name: at === 'key' ? '' : nameAt(path),
          opaque: at === 'key' || isHarmless(path) ? null : characters,
          allowed,
        });
        return secret === null ? [] : [{ ...place, path, at, ...inWords(secret, path) }];
      }),
    );
  },
});

interface File {
  readonly flag: string | null;
  readonly file: string;
  readonly content: object;
}

/** Everything that is written in the files of a set; of the policy not which texts are allowed. */
function filesOf({ flags, segments, policy }: FlagSet): File[] {
  const { lint, ...others } = policy.definition;
  return [
    ...[...flags.values()].map(({ key, file, definition }) => ({ flag: key, file, content: definition })),
    ...[...segments.values()].map(({ file, definition }) => ({ flag: null, file, content: definition })),
    { flag: null, file: policy.file, content: others },
  ];
}

/** Says what it is without repeating it: a report is read by more people than the repository. */
function inWords({ kind, start }: Secret, path: Path): Pick<PlacedComplaint, 'message' | 'remedy'> {
  const shown = start === null ? '' : ` (${quoted(`${start}…`)})`;
  return {
    message: `${quoted(String(path[0]))} holds what looks like ${kind}${shown}.`,
    remedy: 'Revoke it, for git keeps it; let the service read a new one from where it keeps its secrets.',
  };
}
