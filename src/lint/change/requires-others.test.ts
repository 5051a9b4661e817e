import { expect, it } from 'vitest';
import type { Written } from '../../../test/support/lint/rollout.ts';
import { aSubject } from '../../../test/support/lint/subject.ts';
import { requiresOthers } from './requires-others.ts';

type Requires = NonNullable<Written['requires']>;

function isOthers(old: Requires | null, current: Requires | null): boolean {
  const it = (requires: Requires | null): Written => (requires === null ? {} : { requires });
  const one = { description: 'The first one.' };
  const { base, head } = aSubject(
    { flags: { it: it(old), a: {}, b: {}, one } },
    { flags: { it: it(current), a: {}, b: {}, renamed: one } },
  );
  if (base === null) throw new Error('no base');
  return requiresOthers({
    base,
    head,
    before: base.flags.get('it') ?? null,
    after: head.flags.get('it') ?? null,
  });
}

it('tells other flags from the same ones', () => {
  expect(isOthers(null, null)).toBe(false);
  expect(isOthers({ a: 'on', b: 'on' }, { b: 'on', a: 'on' })).toBe(false);
  expect(isOthers({ a: 'on' }, { a: 'off' })).toBe(false);
  expect(isOthers({ a: 'on' }, { b: 'on' })).toBe(true);
  expect(isOthers({ a: 'on' }, null)).toBe(true);
  expect(isOthers(null, { a: 'on' })).toBe(true);
});

it('knows a renamed one', () => {
  expect(isOthers({ one: 'on', b: 'on' }, { b: 'on', renamed: 'on' })).toBe(false);
  expect(isOthers({ one: 'on' }, { b: 'on' })).toBe(true);
});
