import { type FlagDefinition, valueType, variantsOf } from '../../../model/index.ts';
import { diffRule } from '../../rule.ts';

export const valueTypeChanged = diffRule({
  id: 'value-type-changed',
  title: 'Another type of value for a flag that exists',
  why: 'Code asks for one type. Whoever still runs the old code gets a type mismatch, and with it the default in the code, from the moment this is published.',
  severity: 'error',
  acknowledged: true,
  bad: `# base: flags/limit.yaml
type: ops
expires: 2027-03-31
variants: { low: 10, high: 50 }
default: low
# head: flags/limit.yaml
type: ops
expires: 2027-03-31
variants: { low: "10", high: "50" }
#^^^^^^^
default: low
`,
  good: `# base: flags/limit.yaml
type: ops
expires: 2027-03-31
variants: { low: 10, high: 50 }
default: low
# head: flags/limit.yaml
type: ops
expires: 2027-03-31
variants: { low: 10, high: 100 }
default: low
`,
  check: ({ before, after }) => {
    if (before === null || after === null) return [];
    const [old, current] = [before, after].map(({ definition }) => typeOf(definition));
    if (old === null || current === null || old === current) return [];
    return [
      {
        path: ['variants'],
        at: 'key',
        message: `The values were of type ${old} and are of type ${current} now.`,
        remedy:
          'Add a flag with the new type, move the code to it, and remove this one then; or say under `acknowledge: { value-type-changed: … }` why no code asks for the old type.',
      },
    ];
  },
});

/** Null where the default is no variant: then nobody knows what is meant. */
function typeOf(definition: FlagDefinition): string | null {
  const value = variantsOf(definition).get(definition.default);
  return value === undefined ? null : valueType(value);
}
