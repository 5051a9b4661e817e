import { expect, it } from 'vitest';
import { complaintsAbout, itOf } from '../../../../test/support/lint/targeting.ts';
import type { FlagDefinition } from '../../../model/index.ts';
import type { Complaint } from '../../complaint.ts';
import { variantSameValue } from './variant-same-value.ts';

function complaints(variants: FlagDefinition['variants'], type: FlagDefinition['type'] = 'ops'): Complaint[] {
  const [first = ''] = Object.keys(variants ?? {});
  return complaintsAbout(
    variantSameValue,
    itOf({ type, ...(variants && { variants }), default: first || 'off' }),
  );
}

it('tells the later of two names, whatever their order in the file', () => {
  const expected = [
    {
      path: ['variants', 'small'],
      at: 'key',
      message: '`small` has the same value as `large`.',
      remedy: 'Give it another value, or serve one of the two instead and delete the other.',
    },
  ];
  expect(complaints({ large: 50, medium: 20, small: 50 })).toEqual(expected);
  expect(complaints({ small: 50, large: 50, medium: 20 })).toEqual(expected);
});

it('tells every further variant against the first one', () => {
  const found = complaints({ c: 'x', b: 'x', a: 'x', d: 'y' });
  expect(found.map(({ message }) => message)).toEqual([
    '`b` has the same value as `a`.',
    '`c` has the same value as `a`.',
  ]);
});

it('compares objects and described variants by what they hold', () => {
  const one = { value: { size: 5, colours: ['red', 'blue'] }, description: 'One' };
  const same = { value: { colours: ['red', 'blue'], size: 5 }, description: 'Other' };
  const other = { value: { colours: ['blue', 'red'], size: 5 } };
  expect(complaints({ one, same })).toHaveLength(1);
  expect(complaints({ one, other })).toEqual([]);
  expect(complaints({ plain: 'x', described: { value: 'x' } })).toHaveLength(1);
});

it('leaves alone different values, and an experiment, in which an A/A test is legitimate', () => {
  expect(complaints({ on: true, off: false })).toEqual([]);
  expect(complaints({ one: '1', two: '01' })).toEqual([]);
  expect(complaints(undefined)).toEqual([]);
  expect(complaints({ a: 'x', b: 'x' }, 'experiment')).toEqual([]);
  for (const type of ['release', 'ops', 'kill-switch', 'permission'] as const)
    expect(complaints({ a: 'x', b: 'x' }, type)).toHaveLength(1);
});
