import type { FlagDefinition } from './generated/flag.ts';
import type { Shape } from './history.ts';
import { variantsOf } from './lower/variants.ts';
import { valueType } from './value.ts';

/** What code that asks for a flag of this definition relies on. */
export function shapeOf(definition: FlagDefinition): Shape {
  const variants = variantsOf(definition);
  const [first = false] = variants.values();
  return {
    type: definition.type,
    valueType: valueType(variants.get(definition.default) ?? first),
    variants: [...variants.keys()],
    owners: [definition.owner ?? []].flat(),
  };
}
