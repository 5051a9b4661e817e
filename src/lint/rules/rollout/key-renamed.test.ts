import { expect, it, test } from 'vitest';
import { ramp, rolloutFinds, type Written } from '../../../../test/support/lint/rollout.ts';
import { keyRenamed } from './key-renamed.ts';

const renamed = (before: Written, edit: Written = {}) =>
  rolloutFinds(keyRenamed, {
    before: { description: 'One page.', ...before },
    head: { other: { description: 'One page.', ...before, ...edit } },
  });

it('a flag must not be renamed while it is live', () => {
  expect(renamed(ramp(50), { salt: 'it' })).toEqual([
    {
      flag: 'other',
      at: 'key',
      environment: 'production',
      message:
        '`it` becomes `other` while it is live in `production`: code that asks for the old key gets its own default. Buckets stay.',
      remedy:
        'Add `other`, move the code to it, and remove `it` then; or say under `acknowledge: { key-renamed: … }` why nobody asks for it.',
    },
  ]);
});

it('says whether people are dealt anew', () => {
  expect(renamed(ramp(50))).toMatchObject([
    { message: expect.stringMatching(/ People are dealt anew as well\.$/) },
  ]);
  expect(renamed({ ...ramp(50), salt: 'old' })).toMatchObject([
    { message: expect.stringMatching(/ Buckets stay\.$/) },
  ]);
});

it('tells the first environment it is live in', () => {
  expect(renamed({ environments: { development: 'on', europe: 'on' } })).toMatchObject([
    { environment: 'europe' },
  ]);
  expect(renamed({ environments: { production: 'on', europe: 'on' } })).toHaveLength(1);
});

test.each<[string, Written]>([
  ['serves its safe variant', {}],
  ['is live elsewhere', { environments: { development: 'on' } }],
  ['is killed', { environments: { production: 'on' }, killed: { production: 'INC-1' } }],
])('a flag that %s may be renamed', (_, flag) => {
  expect(renamed(flag)).toEqual([]);
});

it('is nothing about flags that keep their key, come or go', () => {
  expect(rolloutFinds(keyRenamed, { before: ramp(50), after: ramp(20) })).toEqual([]);
  expect(rolloutFinds(keyRenamed, { before: ramp(50) })).toEqual([]);
  expect(rolloutFinds(keyRenamed, { after: ramp(50) })).toEqual([]);
});

it('may be done on purpose', () => {
  expect(keyRenamed.acknowledged).toBe(true);
});
