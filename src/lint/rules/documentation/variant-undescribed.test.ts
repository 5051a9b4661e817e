import { expect, test } from 'vitest';
import { complaintsAbout } from '../../../../test/support/lint/documentation.ts';
import { variantUndescribed } from './variant-undescribed.ts';

test('two variants explain each other, three do not', () => {
  expect(complaintsAbout(variantUndescribed, { variants: { a: 1, b: 2 } })).toEqual([]);
  expect(complaintsAbout(variantUndescribed, { variants: { a: 1, b: { value: 2 }, c: 3 } })).toEqual(
    ['a', 'b', 'c'].map((name) => ({
      path: ['variants', name],
      at: 'key',
      message: `The variant \`${name}\` has no description.`,
      remedy: 'Write `{ value: …, description: … }` and say what people see when they get it.',
    })),
  );
});

test('only those without a description, blank ones among them', () => {
  const variants = {
    a: { value: 1, description: 'One column' },
    b: { value: 2, description: ' ' },
    c: { value: 3, description: 'Three columns' },
  };
  expect(complaintsAbout(variantUndescribed, { variants }).map(({ path }) => path)).toEqual([
    ['variants', 'b'],
  ]);
});

test('a flag that is on or off has nothing to describe', () => {
  expect(complaintsAbout(variantUndescribed, {})).toEqual([]);
});
