import type { Preset } from './preset.ts';
import { recommended1 } from './recommended-1.ts';

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
  suppressible: recommended1.suppressible,
};
