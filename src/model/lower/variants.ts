import type { FlagDefinition, Variant } from '../generated/flag.ts';
import { sortedEntries } from '../order.ts';
import type { Path } from '../problem.ts';
import { type Value, valueType } from '../value.ts';
import { note, refuse, type Scope } from './scope.ts';
import { suggest } from './suggest.ts';

/** The variants of a flag that declares none. */
const ON_OFF: ReadonlyMap<string, Value> = new Map([
  ['off', false],
  ['on', true],
]);

/** The values of a flag's variants by name, in code-unit order; no check is made. */
export function variantsOf(definition: FlagDefinition): ReadonlyMap<string, Value> {
  if (!definition.variants) return ON_OFF;
  return new Map(sortedEntries(definition.variants).map(([name, variant]) => [name, plainValue(variant)]));
}

/** The variants of a flag, of which all values must have the type of the `default`. */
export function lowerVariants(definition: FlagDefinition, scope: Scope): ReadonlyMap<string, Value> {
  const variants = variantsOf(definition);
  const expected = typeOf(variants.get(definition.default) ?? [...variants.values()][0]);
  for (const [name, variant] of sortedEntries(definition.variants ?? {})) {
    const actual = typeOf(plainValue(variant));
    if (actual === expected) continue;
    refuse(
      scope,
      'variant-type-mixed',
      isDescribed(variant) ? ['variants', name, 'value'] : ['variants', name],
      `Variant \`${name}\` is a ${actual}, but the default variant is a ${expected}; callers ask for one type.`,
      `Give every variant a ${expected}, or make this another flag.`,
    );
  }
  return variants;
}

/** Checks that a variant of this flag is named. */
export function lowerVariantName(
  name: string,
  path: Path,
  variants: ReadonlyMap<string, Value>,
  scope: Scope,
  at: 'key' | 'value' = 'value',
): string {
  if (!variants.has(name)) {
    note(scope, {
      rule: 'variant-unknown',
      path,
      at,
      message: `\`${name}\` is not a variant of this flag.`,
      remedy: suggest(name, variants, 'Name one of the variants, or add it to `variants`.', scope),
    });
  }
  return name;
}

function plainValue(variant: Variant): Value {
  return isDescribed(variant) ? (variant.value as Value) : variant;
}

function isDescribed(variant: Variant): variant is Extract<Variant, object> {
  return typeof variant === 'object';
}

function typeOf(value: Value | undefined): string {
  return value === undefined ? 'boolean' : valueType(value);
}
