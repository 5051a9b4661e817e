import { expect, it } from 'vitest';
import { lifecycleSet, type Written } from '../../test/support/lint/lifecycle.ts';
import { isSettled } from './is-settled.ts';

const half = { rollout: { serve: 'on', percentage: 50 } };

it.each<[Written, boolean]>([
  [{}, true],
  [{ environments: { production: 'on', development: half } }, true],
  [{ environments: { production: half } }, false],
  [{ environments: { production: half }, killed: { production: 'INC-1' } }, true],
  [{ default: 'of' }, false],
])('%j: %j', (written, answer) => {
  const flag = lifecycleSet({ it: written }).flags.get('it');
  expect(flag && isSettled(flag, (environment) => environment === 'production')).toBe(answer);
});
