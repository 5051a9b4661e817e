import { expect, it } from 'vitest';
import { attributesAskedBy, attributesIn } from './attributes-asked.ts';

it('lists every attribute of a condition with its path, in the order of the file, segments left out', () => {
  expect(
    attributesIn(
      {
        country: 'DE',
        segment: ['staff'],
        any: [{ age: 5, 'device.os': 'ios' }, { all: [{ beta: true }] }],
        not: { plan: 'free', not: { country: 'AT' } },
      },
      ['if'],
    ),
  ).toEqual([
    { attribute: 'country', path: ['if', 'country'] },
    { attribute: 'age', path: ['if', 'any', 0, 'age'] },
    { attribute: 'device.os', path: ['if', 'any', 0, 'device.os'] },
    { attribute: 'beta', path: ['if', 'any', 1, 'all', 0, 'beta'] },
    { attribute: 'plan', path: ['if', 'not', 'plan'] },
    { attribute: 'country', path: ['if', 'not', 'not', 'country'] },
  ]);
});

it('lists those of the rules of a flag, in every environment that has rules', () => {
  const rules = [
    { if: { segment: 'staff' }, serve: 'on' },
    { if: { beta: true }, serve: 'on' },
  ];
  const flag = { type: 'release', default: 'off' } as const;
  expect(
    attributesAskedBy({
      ...flag,
      environments: { development: 'on', staging: { serve: 'on' }, production: { rules } },
    }),
  ).toEqual([{ attribute: 'beta', path: ['environments', 'production', 'rules', 1, 'if', 'beta'] }]);
  expect(attributesAskedBy(flag)).toEqual([]);
});
