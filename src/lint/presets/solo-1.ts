import type { Preset } from './preset.ts';
import { recommended1 } from './recommended-1.ts';

/** For one person: nobody to ask, no issue to write, a short ladder of 5, 50 and 100 %, an hour between the steps. */
export const solo1: Preset = {
  name: 'solo@1',
  rules: without(recommended1.rules, ['owner-missing', 'owner-unknown', 'issue-missing']),
  options: {
    'step-size': { factor: 10, points: 50 },
    'soak-too-short': { least: '1h' },
  },
  suppressible: recommended1.suppressible,
};

function without(rules: Preset['rules'], ids: readonly string[]): Preset['rules'] {
  return Object.fromEntries(Object.entries(rules).filter(([id]) => !ids.includes(id)));
}
