import { expect, test } from 'vitest';
import { decisionOf } from '../../../test/support/decision-of.ts';
import type { Written } from '../../../test/support/lint/rollout.ts';
import { restShare } from './rest-share.ts';

const production = (environment: NonNullable<Written['environments']>[string]): Written => ({
  environments: { production: environment },
});
const rules = [{ if: { country: 'NL' }, serve: 'on' }];
const variants = { off: 1, on: 2, twin: 1, other: 3 };

test.each<[string, Written, number]>([
  ['of a flag that serves the safe variant', {}, 0],
  ['of one that serves another', production('on'), 100],
  ['of a rollout', production({ rollout: { serve: 'on', percentage: 12.5 } }), 12.5],
  ['of a rollout to the safe variant', production({ rollout: { serve: 'off', percentage: 50 } }), 0],
  ['of a default that is not safe', { default: 'on', safe: 'off' }, 100],
  [
    'of what a rollout leaves over of that',
    { default: 'on', safe: 'off', ...production({ rollout: { serve: 'off', percentage: 75 } }) },
    25,
  ],
  [
    'of a split',
    { variants, ...production({ rollout: { percentage: 50, split: { twin: 20, on: 30, other: 50 } } }) },
    40,
  ],
  ['without what rules decide', production({ rules: rules }), 0],
  ['after them', production({ rules: rules, rollout: { serve: 'on', percentage: 5 } }), 5],
  ['of a killed flag', { ...production('on'), killed: { production: 'INC-1' } }, 0],
  ['of another name for the safe value', { variants, ...production('twin') }, 0],
])('%s', (_, flag, share) => {
  expect(restShare(decisionOf(flag))).toBe(share);
});
