import type { Preset } from './preset.ts';
import { recommended1 } from './recommended-1.ts';

/** Every rule of its time. */
export const strict1: Preset = {
  name: 'strict@1',
  rules: {
    ...recommended1.rules,
    'variant-undescribed': 'warning',
    'runbook-missing': 'warning',
    'hypothesis-missing': 'warning',
    'rollback-plan-missing': 'warning',
    'expires-too-far': 'warning',
    'expires-soon': 'notice',
    'expires-extended-in-bulk': 'warning',
    'rollout-stalled': 'warning',
    'never-enabled': 'warning',
    'type-lifespan': 'error',
    'kill-active-long': 'warning',
    'variant-same-value': 'warning',
    'rule-no-effect': 'warning',
    'segment-unused': 'notice',
    'attribute-unknown': 'error',
    'requires-narrower': 'warning',
    'plan-order': 'error',
    'bucket-attribute': 'error',
    'pii-id-list': 'warning',
    'plan-skipped': 'warning',
    'environment-skipped': 'error',
    freeze: 'error',
    'several-raises': 'warning',
    'mixed-directions': 'warning',
    'default-changed': 'warning',
    'safe-changed': 'warning',
  },
  options: {},
  suppressible: recommended1.suppressible,
};
