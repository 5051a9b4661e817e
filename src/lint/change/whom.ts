import type { AudienceChange } from '../../model/index.ts';
import { namesInWords } from '../names-in-words.ts';
import { quoted } from '../quoted.ts';
import { ruleInWords } from '../rule-in-words.ts';

/**
 * What a message calls those whose share it tells: `everyone else`, `country is "DE"`, rule 2 with its name; with
 * the attributes whose values are counted, where they are not the key that everybody has.
 */
export function whom({ audience, units }: AudienceChange): string {
  const isPlain = units.every((unit) => unit === 'targetingKey');
  return isPlain ? nameOf(audience) : `${namesInWords(units)} values of ${nameOf(audience)}`;
}

function nameOf({ kind, rule, name, words }: AudienceChange['audience']): string {
  const which = rule === null ? '' : ruleInWords(rule - 1, name);
  switch (kind) {
    case 'everyone':
      return 'everyone';
    case 'everyone-else':
      return 'everyone else';
    case 'rule':
      return which;
    case 'old-rule':
      return `the former ${which}`;
    case 'condition':
      return quoted(words);
    case 'part':
      return words === '' ? 'some of everyone' : `some of ${quoted(words)}`;
  }
}
