import { expect, it } from 'vitest';
import { flagsOf } from '../../../test/support/flags.ts';
import { ramp, type Written } from '../../../test/support/lint/rollout.ts';
import { aChange } from '../../../test/support/report.ts';
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
