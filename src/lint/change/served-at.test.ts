import { expect, it } from 'vitest';
import { flagsOf } from '../../../test/support/flags.ts';
import type { Written } from '../../../test/support/lint/rollout.ts';
import type { Audience, Path } from '../../model/index.ts';
import { environmentOf } from '../environment-of.ts';
import { servedAt } from './served-at.ts';

type Environment = NonNullable<Written['environments']>[string];

function at(
  production: Environment | undefined,
  kind: Audience['kind'] | null,
  rule: number | null = null,
): Path {
  const it = flagsOf({
    flags: { it: { environments: { staging: 'on', ...(production === undefined ? {} : { production }) } } },
  }).get('it');
  if (it === undefined) throw new Error('no flag');
  return servedAt(it, 'production', kind === null ? null : { kind, rule, name: null, words: '' });
}

const rules = [
  { if: { country: 'NL' }, serve: 'on' },
  { if: { country: 'BE' }, rollout: { serve: 'on', percentage: 5 } },
];
const rollout = { serve: 'on', percentage: 10 };
const here = ['environments', 'production'];

it('everyone, and everyone else, is served by what the environment itself says', () => {
  for (const kind of ['everyone', 'everyone-else'] as const) {
    expect(at({ rollout }, kind)).toEqual([...here, 'rollout', 'percentage']);
    expect(at({ serve: 'on' }, kind)).toEqual([...here, 'serve']);
    expect(at('on', kind)).toEqual(here);
    expect(at(undefined, kind)).toEqual(['default']);
    expect(at({ rules: [{ if: { country: 'NL' }, serve: 'on' }] }, kind)).toEqual(['default']);
  }
});

it('those a rule decides for are served by it', () => {
  expect(at({ rules, rollout } as Environment, 'rule', 1)).toEqual([...here, 'rules', 0, 'serve']);
  expect(at({ rules, rollout } as Environment, 'rule', 2)).toEqual([
    ...here,
    'rules',
    1,
    'rollout',
    'percentage',
  ]);
  expect(at({ rules, rollout } as Environment, 'rule', 3)).toEqual(here);
  expect(at({ rollout }, 'rule', 1)).toEqual(here);
});

it('for all others it is the environment', () => {
  for (const kind of ['old-rule', 'condition', 'part'] as const) {
    expect(at({ rules, rollout } as Environment, kind, 1)).toEqual(here);
    expect(at(undefined, kind, 1)).toEqual(['default']);
  }
  expect(at({ rollout }, 'rule', null)).toEqual(here);
  expect(at({ rollout }, null)).toEqual(here);
});

it('an environment is looked up by its own name only', () => {
  const flag = { type: 'release', default: 'off' } as const;
  expect(environmentOf({ ...flag, environments: { production: 'on' } }, 'production')).toBe('on');
  expect(environmentOf({ ...flag, environments: { production: 'on' } }, 'constructor')).toBeUndefined();
  expect(environmentOf(flag, 'production')).toBeUndefined();
});
