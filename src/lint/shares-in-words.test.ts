import { expect, it } from 'vitest';
import { lifecycleSet, type Written } from '../../test/support/lint/lifecycle.ts';
import { diffFlagSets } from '../exposure/index.ts';
import { sharesInWords } from './shares-in-words.ts';

type Production = NonNullable<Written['environments']>[string];

/** Who had what of a removed flag. */
function words(production: Production, others: Written = {}, usual = 'off'): string | null {
  const base = lifecycleSet({ it: { environments: { production }, ...others } });
  const [change] = diffFlagSets(base, lifecycleSet({}))
    .map((each) => each.change)
    .filter(({ environment }) => environment === 'production');
  if (change === undefined) throw new Error('nothing changes');
  return sharesInWords(change, usual);
}

it('says shares of everyone', () => {
  expect(words('on')).toBe('100 % of everyone get `on`');
  expect(words('on', {}, 'on')).toBeNull();
  expect(words({ rollout: { serve: 'on', percentage: 33.333 } })).toBe('33.333 % of everyone get `on`');
});

it('says what a share is of, where it is not the targeting key', () => {
  const production = { rollout: { serve: 'on', percentage: 25 } };
  expect(words(production, { bucketBy: 'accountId' })).toBe(
    '25 % of `accountId` values of everyone get `on`',
  );
});

it('says shares of rules, by their name or their number', () => {
  const rules = [
    { name: 'Staff\nfirst', if: { country: 'NL' }, serve: 'on' },
    { if: { country: 'BE' }, rollout: { serve: 'on', percentage: 10 } },
  ];
  expect(words({ rules })).toBe('100 % of rule 1 (`Staff first`) get `on`, 10 % of rule 2 get `on`');
});

it('counts keys that are listed', () => {
  const rules = [{ if: { accountId: ['a', 'b', 'c'] }, rollout: { serve: 'on', percentage: 40 } }];
  const production = { rules, rollout: { serve: 'on', percentage: 25 } };
  expect(words(production, { bucketBy: 'accountId' })).toBe(
    '25 % of `accountId` values of everyone else get `on`, 2 of 3 keys of rule 1 get `on`',
  );
});

it('says conditions in words, and a share too small for its decimals', () => {
  expect(words({ rollout: { serve: 'off', percentage: 50 } }, { default: 'on', safe: 'off' })).toBe(
    '50 % of everyone get `on`, 100 % of `anyone without a targetingKey` get `on`',
  );
  const thirds = { rollout: { percentage: 10, split: { off: 66.667, on: 33.333 } } };
  expect(words(thirds)).toBe('3.333 % of everyone get `on`');
  const rules = [{ if: { country: 'NL' }, rollout: { percentage: 0.01, split: { a: 99.999, b: 0.001 } } }];
  expect(words({ rules }, { variants: { off: 0, a: 1, b: 2 } })).toBe(
    '0.01 % of rule 1 get `a`, < 0.001 % of rule 1 get `b`',
  );
});

it('counts what would be too many', () => {
  const variants = { off: 0, a: 1, b: 2, c: 3, d: 4 };
  const rules = ['a', 'b', 'c', 'd'].map((serve) => ({ if: { country: `country of ${serve}` }, serve }));
  expect(words({ rules: rules.slice(0, 3) }, { variants })).not.toMatch(/more$/);
  expect(words({ rules }, { variants })).toBe(
    '100 % of rule 1 get `a`, 100 % of rule 2 get `b`, 100 % of rule 3 get `c`, 1 more',
  );
});
