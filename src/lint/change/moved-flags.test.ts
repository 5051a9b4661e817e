import { expect, it } from 'vitest';
import { flagsOf } from '../../../test/support/flags.ts';
import { ramp, type Written } from '../../../test/support/lint/rollout.ts';
import { aChange, anAudience, shares } from '../../../test/support/report.ts';
import type { PullRequestView } from '../view.ts';
import { movedFlags } from './moved-flags.ts';

type Flags = Readonly<Record<string, Written>>;

/** The flags that move, and where; each of them changes in these environments. */
function moved(before: Flags, after: Flags, environments: readonly string[] = ['production']): string[] {
  const [base, head] = [before, after].map((flags) => flagsOf({ flags }));
  const flags = [...new Set([...Object.keys(before), ...Object.keys(after)])].map((key) => ({
    before: base?.get(key) ?? null,
    after: head?.get(key) ?? null,
    changes: environments.map((environment) => aChange({ flag: key, environment })),
  }));
  const view: Pick<PullRequestView, 'flags' | 'isCritical'> = {
    flags,
    isCritical: (environment) => environment !== 'development',
  };
  return movedFlags(view, ({ environment }) => environment !== 'canary').map(
    ({ flag, change }) => `${flag.key} ${change.environment}`,
  );
}

it('tells the first critical environment in which a flag moves so', () => {
  const flags = { a: ramp(5), b: ramp(5) };
  expect(moved(flags, flags, ['development', 'canary', 'production', 'europe'])).toEqual([
    'a production',
    'b production',
  ]);
  expect(moved(flags, flags, ['development', 'canary'])).toEqual([]);
});

it('leaves out flags that go, and takes those that come', () => {
  expect(moved({ a: ramp(5), b: ramp(5) }, { b: ramp(5), c: ramp(5) })).toEqual([
    'b production',
    'c production',
  ]);
});

it('leaves out a flag whose file is as it was and that requires one of the others', () => {
  const child = { requires: { a: 'on' } };
  expect(moved({ a: ramp(5), b: child }, { a: ramp(10), b: child })).toEqual(['a production']);
  expect(moved({ a: ramp(5), b: child }, { a: ramp(10), b: { ...child, owner: 'acme/shop' } })).toHaveLength(
    2,
  );
  expect(moved({ a: ramp(5), b: {} }, { a: ramp(10), b: {} })).toHaveLength(2);
});

it('leaves out a flag that only names the new key of one that it requires', () => {
  const [parent, child] = [
    { ...ramp(5), description: 'One page.' },
    (key: string) => ({ requires: { [key]: 'on' } }),
  ];
  const flags = [
    { before: ['a', parent], after: ['x', parent] },
    { before: ['b', child('a')], after: ['b', child('x')] },
    { before: ['c', child('a')], after: ['c', child('d')] },
    { before: ['d', {}], after: ['d', {}] },
  ] as const;
  const side = (which: 'before' | 'after') =>
    flagsOf({ flags: Object.fromEntries(flags.map((each) => each[which])) as Flags });
  const [base, head] = [side('before'), side('after')];
  const view = {
    isCritical: () => true,
    flags: flags.map(({ before: [old], after: [current] }) => ({
      before: base.get(old) ?? null,
      after: head.get(current) ?? null,
      changes: [aChange({ flag: current, environment: 'production' })],
    })),
  };
  expect(movedFlags(view, () => true).map(({ flag }) => flag.key)).toEqual(['x', 'c', 'd']);
});

it('shows whoever asks nobody who is only dealt anew', () => {
  const [before, after] = [ramp(5), { ...ramp(5), salt: 'other' }].map((a) =>
    flagsOf({ flags: { a } }).get('a'),
  );
  const audience = anAudience({
    reshuffle: true,
    before: shares({ on: 5, off: 95 }),
    after: shares({ on: 5, off: 95 }),
  });
  const isAny = ({ audiences }: { audiences: readonly unknown[] }) => audiences.length > 0;
  const view = (audiences: ReturnType<typeof anAudience>[]) => ({
    isCritical: () => true,
    flags: [
      {
        before: before ?? null,
        after: after ?? null,
        changes: [aChange({ environment: 'production', audiences })],
      },
    ],
  });
  expect(movedFlags(view([audience]), isAny)).toEqual([]);
  const other = { ...audience, reshuffle: false };
  expect(movedFlags(view([audience, other]), isAny)).toMatchObject([{ change: { audiences: [other] } }]);
});
