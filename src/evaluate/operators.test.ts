import { describe, expect, test } from 'vitest';
import { engines, FLAG, loadBoth } from '../../test/support/evaluate/engines.ts';

/** Edges that the generated rules seldom reach; the answer is always flagd-core's. */
describe.each([
  [{ in: [{ var: 'x' }, ''] }, ['', 'a', null]],
  [{ in: ['', { var: 'x' }] }, ['', 'a', null, []]],
  [{ in: [{ var: 'x' }, 'null and void'] }, [null, 'void', 0]],
  [{ in: ['a', { var: 'x' }] }, ['cat', ['a'], 5, 0, { a: 1 }, true]],
  [{ in: [{ var: 'x' }, [1, '1', true, null, 'a', 'b', 'c', 'd', 'e']] }, [1, '1', true, null, false, ['a']]],
  [{ substr: [{ var: 'x' }, -3, -1] }, ['', 'a', 'abc', 'abcdef', null, 5]],
  [{ substr: ['a,b,c', 0, 3] }, [null]],
  [{ cat: [{ var: 'x' }] }, ['a', null, true, 1.5, ['a', 'b'], {}]],
  [{ '!': [{ var: 'x' }] }, [[], {}, '0', 0, [0], { a: 0 }]],
  [{ var: 'x' }, ['a', ['a', 'b'], true, 2, {}, []]],
  [{ var: ['x.y', 'b'] }, [{ y: 'a' }, { y: null }, {}, 'text', null]],
  [{ missing: ['x', 'x.y'] }, [{ y: 1 }, { y: null }, null, 0, 'text']],
  [{ missing: 'x' }, [1, null]],
  [{ missing_some: [1, ['x', 'z']] }, [1, null, undefined]],
  [{ sem_ver: [{ var: 'x' }, '^', '2.5.0'] }, ['2.1.0', '3.0.0', 2, 2.1, null]],
  [{ sem_ver: [{ var: 'x' }, '~', '2.5.0'] }, ['2.5.9', '2.6.0']],
  [{ sem_ver: [{ var: 'x' }, '=', '1.2.3'] }, ['v1.2.3', 'V1.2.3', ' 1.2.3', '1.2.3 ', '1.2.3+b', '1.2.3-a']],
  [{ starts_with: [{ var: 'x' }, ''] }, ['', 'a', null, 5]],
  [{ '<': [{ var: 'x' }, 5] }, [null, '4', '6', true, 4]],
  [
    {
      fractional: [
        ['a', 1],
        ['b', 1],
      ],
    },
    [null],
  ],
  [{ fractional: [{ var: 'x' }, ['a', 1], ['b', 1]] }, ['k', 'l', 5, null, true]],
  [
    { fractional: [{ cat: ['s', { var: 'x' }] }, ['a'], ['b', { if: [{ var: 'x' }, 3, 0] }]] },
    ['k', 'l', '', null],
  ],
  [{ fractional: ['k', ['a', -5], ['b', 5]] }, [null]],
  [{ fractional: ['k'] }, [null]],
  [{ and: [{ var: 'x' }, 'on'] }, [1, 0, '', []]],
  [{ or: [{ var: 'x' }, 'on'] }, ['a', 0, '', []]],
])('%j', (rule, values: readonly unknown[]) => {
  test.each(values.map((x) => ({ x })))('with %j', (context) => {
    const { ours, flagdCore } = engines(rule);
    for (const targetingKey of ['user', undefined, '', 5]) {
      const whole = { ...context, targetingKey };
      expect(ours(whole)).toEqual(flagdCore(whole));
    }
  });
});

test('an entry of $evaluators stands for its rule', () => {
  const document = {
    $evaluators: { staff: { in: [{ var: 'x' }, ['a', 'b']] } },
    flags: { flag: { ...FLAG, targeting: { if: [{ $ref: 'staff' }, 'on', null] } } },
  };
  const { ours, flagdCore } = loadBoth(document);
  for (const x of ['a', 'c']) expect(ours({ x })).toEqual(flagdCore({ x }));
  expect(ours({ x: 'a' })).toMatchObject({ variant: 'on' });
});

test('the flag key and the time are injected over what the caller wrote', () => {
  const context = { $flagd: { flagKey: 'forged', timestamp: 0 } };
  const byKey = engines({ if: [{ '===': [{ var: '$flagd.flagKey' }, 'flag'] }, 'on', 'off'] });
  expect(byKey.ours(context)).toMatchObject({ variant: 'on' });
  expect(byKey.ours(context)).toEqual(byKey.flagdCore(context));

  const targeting = { if: [{ '>=': [{ var: '$flagd.timestamp' }, 1_800_000_000] }, 'on', 'off'] };
  const document = { flags: { flag: { ...FLAG, targeting } } };
  let now = 1_799_999_999;
  const { ours } = loadBoth(document, { now: () => now });
  expect(ours(context)).toMatchObject({ variant: 'off' });
  now++;
  expect(ours(context)).toMatchObject({ variant: 'on' });
});

test('the time is read once per evaluation', () => {
  const reads = { '===': [{ var: '$flagd.timestamp' }, { var: '$flagd.timestamp' }] };
  let now = 0;
  const { ours } = loadBoth(
    { flags: { flag: { ...FLAG, targeting: { if: [reads, 'on', 'off'] } } } },
    { now: () => now++ },
  );
  expect(ours({})).toMatchObject({ variant: 'on' });
});
