import type { Variant } from '../../../src/model/generated/flag.ts';

/** A variant of the same type with another value. */
export function otherValue(variant: Variant): Variant {
  return typeof variant === 'object' ? { ...variant, value: edited(variant.value) } : plain(variant);
}

function edited(value: boolean | number | string | object): boolean | number | string | object {
  return typeof value === 'object' ? { ...value, more: Object.keys(value).length } : plain(value);
}

function plain(value: boolean | number | string): boolean | number | string {
  switch (typeof value) {
    case 'boolean':
      return !value;
    case 'number':
      return value < 1000 ? value + 1 : value - 1;
    default:
      return `${value}!`;
  }
}
