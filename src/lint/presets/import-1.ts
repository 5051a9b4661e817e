import type { Preset } from './preset.ts';

/** For a set that was just imported: what is wrong with the targeting and with secrets, nothing about habits. */
export const import1: Preset = {
  name: 'import@1',
  rules: {
    'rule-duplicate-name': 'error',
    'rule-unreachable': 'error',
    'secret-in-value': 'error',
    'key-reused': 'error',
    'suppression-unjustified': 'error',
  },
  options: {},
  suppressible: [
    'description-weak',
    'issue-missing',
    'review-due',
    'stale-on',
    'stale-off',
    'expires-passed',
    'expires-too-far',
    'type-lifespan',
    'rollout-stalled',
    'never-enabled',
    'kill-active-long',
    'pii-email',
    'pii-id-list',
    'runbook-missing',
    'rollback-plan-missing',
    'variant-undescribed',
    'variant-same-value',
    'rule-no-effect',
    'requires-narrower',
    'attribute-unknown',
    'bucket-attribute',
  ],
};
