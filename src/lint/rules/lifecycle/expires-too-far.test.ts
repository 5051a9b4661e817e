import { expect, it } from 'vitest';
import { lifecycleFinds, type Situation, type Written } from '../../../../test/support/lint/lifecycle.ts';
import { expiresTooFar } from './expires-too-far.ts';

const find = (given: Situation) => lifecycleFinds(expiresTooFar, given);
const added = (it: Written, others: Situation = {}) => find({ head: { it }, ...others });

it('counts 90 days from today for a release and an experiment', () => {
  for (const type of ['release', 'experiment'] as const) {
    expect(added({ type, expires: '2027-02-23' })).toEqual([]);
    expect(added({ type, expires: '2027-02-24' })).toEqual([
      {
        path: ['expires'],
        message: `\`2027-02-24\` is 91 days away; a flag of type \`${type}\` is expected to live 90 days.`,
        remedy: 'Write `2027-02-23` or an earlier day.',
      },
    ]);
  }
});

it('leaves other types alone, unless the policy says how long they live', () => {
  const far = { type: 'ops', expires: '2029-01-01' } as const;
  const policy = { environments: [{ name: 'production' }], types: { ops: { lifespan: '1d' } } };
  expect(added(far)).toEqual([]);
  expect(added({ ...far, expires: '2026-11-26' }, { policy })).toEqual([]);
  expect(added({ ...far, expires: '2026-11-27' }, { policy })).toMatchObject([
    { message: '`2026-11-27` is 2 days away; a flag of type `ops` is expected to live 1 day.' },
  ]);
});

it('looks at a date when it is written', () => {
  const [far, farther] = [{ expires: '2027-06-30' }, { expires: '2027-07-01' }];
  expect(find({ base: { it: far }, head: { it: { ...far, salt: 'x' } } })).toEqual([]);
  expect(find({ base: { it: far }, head: { it: farther } })).toHaveLength(1);
  expect(find({ base: { it: farther }, head: { it: far } })).toHaveLength(1);
  expect(find({ base: { old: far }, head: { it: far }, before: 'old' })).toEqual([]);
});

it('has nothing to say about a flag that is permanent or gone', () => {
  const permanent = { permanent: 'Contracts decide who has it.' };
  expect(added(permanent)).toEqual([]);
  expect(find({ base: { it: { expires: '2029-01-01' } }, head: { it: permanent } })).toEqual([]);
  expect(find({ base: { it: { expires: '2029-01-01' } } })).toEqual([]);
});
