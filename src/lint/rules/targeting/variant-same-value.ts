import { fingerprint } from '../../../exposure/index.ts';
import { variantsOf } from '../../../model/index.ts';
import { quoted } from '../../quoted.ts';
import { fileRule } from '../../rule.ts';

export const variantSameValue = fileRule({
  id: 'variant-same-value',
  title: 'Two variants with one value',
  why: 'Callers cannot tell the two apart, so one of them is a mistake, or a name too many. In an experiment it is neither: an A/A test gives two arms the same value on purpose, to see how much they differ by chance.',
  severity: 'warning',
  bad: `type: ops
expires: 2027-03-31
variants:
  large: 500
  medium: 50
  small: 50
# ^^^^^
default: medium
`,
  good: `type: ops
expires: 2027-03-31
variants:
  large: 500
  medium: 50
  small: 10
default: medium
`,
  check: ({ flag: { definition } }) => {
    if (definition.type === 'experiment') return [];
    const first = new Map<string, string>();
    return [...variantsOf(definition)].flatMap(([name, value]) => {
      const identity = fingerprint(value);
      const earlier = first.get(identity);
      if (earlier === undefined) {
        first.set(identity, name);
        return [];
      }
      return [
        {
          path: ['variants', name],
          at: 'key' as const,
          message: `${quoted(name)} has the same value as ${quoted(earlier)}.`,
          remedy: 'Give it another value, or serve one of the two instead and delete the other.',
        },
      ];
    });
  },
});
