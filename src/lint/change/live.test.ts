import { expect, it } from 'vitest';
import { decisionOf } from '../../../test/support/decision-of.ts';
import { ramp } from '../../../test/support/lint/rollout.ts';
import { isLive } from './live.ts';

it('a decision is live when somebody gets anything but the safe value', () => {
  expect(isLive(decisionOf(ramp(0.001)))).toBe(true);
  expect(isLive(decisionOf({ environments: { production: 'on' } }))).toBe(true);
  expect(isLive(decisionOf({}))).toBe(false);
  expect(isLive(decisionOf({ ...ramp(50), killed: { production: 'INC-1' } }))).toBe(false);
  const twin = { variants: { off: 1, twin: 1 }, environments: { production: 'twin' } };
  expect(isLive(decisionOf(twin))).toBe(false);
});
