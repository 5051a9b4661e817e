import { expect, it } from 'vitest';
import type { FlagDefinition } from './generated/flag.ts';
import { shapeOf } from './shape.ts';

const shape = (own: Partial<FlagDefinition>) => shapeOf({ type: 'release', default: 'off', ...own });

it('is what code relies on, the variants in code-unit order', () => {
  expect(shape({})).toEqual({ type: 'release', valueType: 'boolean', variants: ['off', 'on'], owners: [] });
  expect(
    shape({ type: 'ops', owner: 'acme/shop', variants: { slow: 1, fast: { value: 9 } }, default: 'slow' }),
  ).toEqual({ type: 'ops', valueType: 'number', variants: ['fast', 'slow'], owners: ['acme/shop'] });
  expect(shape({ owner: ['acme/shop', 'acme/web'] }).owners).toEqual(['acme/shop', 'acme/web']);
});

it('has the type of the default, or of the first variant where the default is none', () => {
  const variants = { a: 'text', b: 2 };
  expect(shape({ variants, default: 'b' }).valueType).toBe('number');
  expect(shape({ variants, default: 'c' }).valueType).toBe('string');
  expect(shape({ variants: {}, default: 'c' }).valueType).toBe('boolean');
});
