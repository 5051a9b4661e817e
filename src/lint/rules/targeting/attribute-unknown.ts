import { type FlagSet, lowerSegment } from '../../../model/index.ts';
import { type AskedAttribute, attributesAskedBy, attributesIn } from '../../attributes-asked.ts';
import type { PlacedComplaint } from '../../complaint.ts';
import { quoted } from '../../quoted.ts';
import { setRule } from '../../rule.ts';
import { undeclared } from '../../undeclared.ts';

export const attributeUnknown = setRule({
  id: 'attribute-unknown',
  title: 'A condition on an attribute that the policy does not declare',
  why: 'An attribute that no service sends makes every comparison false: a misspelt one is a rule for nobody. A policy that declares no attributes is not asked. The attribute that `bucketBy` names is left to `bucket-attribute`.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - if: { contry: [DE, AT] }
#             ^^^^^^
        serve: on
`,
  good: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - if: { country: [DE, AT] }
        serve: on
`,
  check: ({ head }) => {
    const remedyFor = undeclared(head.policy);
    return soundConditions(head).flatMap(({ flag, file, asked }) =>
      asked.flatMap(({ attribute, path }): PlacedComplaint[] => {
        const remedy = remedyFor(attribute);
        if (remedy === null) return [];
        const message = `The policy declares no attribute ${quoted(attribute)}.`;
        return [{ flag, file, path, at: 'key', message, remedy }];
      }),
    );
  },
});

interface Asking {
  /** Null for a segment. */
  readonly flag: string | null;
  readonly file: string;
  readonly asked: readonly AskedAttribute[];
}

/** Of flags and segments that could be read; what keeps others from it may be a name as well, and is told already. */
function soundConditions({ flags, segments, policy }: FlagSet): Asking[] {
  const ofFlags = [...flags.values()]
    .filter(({ decisions }) => decisions !== null)
    .map(({ key, file, definition }) => ({ flag: key, file, asked: attributesAskedBy(definition) }));
  const ofSegments = [...segments.values()]
    .filter(({ definition }) => lowerSegment(definition, policy).condition !== null)
    .map(({ file, definition }) => ({ flag: null, file, asked: attributesIn(definition.if, ['if']) }));
  return [...ofFlags, ...ofSegments];
}
