import { expect, test } from 'vitest';
import { complaintsIn, type FlagSketch } from '../../../../test/support/lint/documentation.ts';
import { piiIdList } from './pii-id-list.ts';

const ids = (count: number, start = 'a'): string[] =>
  Array.from({ length: count }, (_, index) => `${start}${index}`);
type Rules = Exclude<NonNullable<FlagSketch['environments']>[string], string>['rules'];
type Condition = NonNullable<Rules>[number]['if'];
const ruled = (...conditions: Condition[]): FlagSketch => ({
  environments: { production: { rules: conditions.map((condition) => ({ if: condition, serve: 'on' })) } },
});
const about = (sketch: FlagSketch, options = {}) => complaintsIn(piiIdList, { hello: sketch }, { options });
const rule = (index: number, ...rest: (string | number)[]) => [
  'environments',
  'production',
  'rules',
  index,
  'if',
  ...rest,
];

test('twenty ids are a test group, twenty-one a list', () => {
  expect(about(ruled({ accountId: ids(20) }))).toEqual([]);
  expect(about(ruled({ accountId: ids(21) }))).toEqual([
    {
      flag: 'hello',
      file: 'flags/hello.yaml',
      path: rule(0, 'accountId'),
      at: 'key',
      message: '`accountId` is compared with 21 ids; more than 20 are a list of people.',
      remedy: 'Let the service send an attribute that says who belongs, and test that one.',
    },
  ]);
});

test('the number is an option', () => {
  expect(about(ruled({ accountId: ids(3) }), { values: 3 })).toEqual([]);
  expect(about(ruled({ accountId: ids(4) }), { values: 3 })).toEqual([
    expect.objectContaining({
      message: '`accountId` is compared with 4 ids; more than 3 are a list of people.',
    }),
  ]);
});

test('all conditions of a flag count together, each id once, at the longest list', () => {
  const sketch = ruled(
    { accountId: ids(5) },
    { all: [{ accountId: { is: ids(9, 'b') } }] },
    { accountId: ids(9, 'c') },
  );
  expect(about(sketch)).toEqual([
    expect.objectContaining({
      path: rule(1, 'all', 0, 'accountId'),
      message: expect.stringContaining('23 ids'),
    }),
  ]);
  expect(
    about(ruled({ accountId: ids(20) }, { accountId: { isNot: ids(20) } }, { accountId: 'a7' })),
  ).toEqual([]);
  expect(about(ruled({ accountId: ids(20) }, { accountId: { isNot: 'z' } }))).toHaveLength(1);
});

test('each attribute counts on its own', () => {
  expect(about(ruled({ accountId: ids(15), userId: ids(15) }))).toEqual([]);
  expect(about(ruled({ accountId: ids(21), userId: ids(22) }))).toHaveLength(2);
});

test('prefixes and bounds name nobody', () => {
  expect(about(ruled({ accountId: { startsWith: ids(21), endsWith: ids(21) } }))).toEqual([]);
  expect(about(ruled({ accountId: { startsWith: ids(21), is: ids(20) } }))).toEqual([]);
});

test('only attributes for ids: by their name, or because a flag buckets by them', () => {
  expect(about(ruled({ country: ids(21) }))).toEqual([]);
  expect(about({ ...ruled({ household: ids(21) }), bucketBy: 'household' })).toHaveLength(1);
});

test('a segment counts on its own, in its own file', () => {
  const segments = { staff: { if: { targetingKey: ids(21) } }, few: { if: { targetingKey: ids(15) } } };
  const flags = { hello: ruled({ segment: ['staff', 'few'], targetingKey: ids(15, 'b') }) };
  expect(complaintsIn(piiIdList, flags, { segments })).toEqual([
    expect.objectContaining({
      flag: null,
      file: 'flags/segments/staff.yaml',
      path: ['if', 'targetingKey'],
      at: 'key',
    }),
  ]);
});

test('a flag without conditions', () => {
  expect(about({})).toEqual([]);
});
