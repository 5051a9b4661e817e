import type { AudienceChange } from '../../model/index.ts';
import { quoted } from '../quoted.ts';

/**
 * What a message calls an audience: `everyone else`, rule 2 `Beta testers`, `country is "DE"`; with the attributes
 * whose values are counted where they are not the usual one.
 */
export function whom({ audience, units }: AudienceChange): string {
  const { kind, rule, name, words } = audience;
  const called = name === null ? '' : ` ${quoted(name)}`;
  return `${who()}${unitsInWords(units)}`;

  function who(): string {
    switch (kind) {
      case 'everyone':
        return 'everyone';
      case 'everyone-else':
        return 'everyone else';
      case 'rule':
        return `rule ${rule}${called}`;
      case 'old-rule':
        return `the former rule ${rule}${called}`;
      case 'condition':
        return quoted(words);
      case 'part':
        return words === '' ? 'some of everyone' : `some of ${quoted(words)}`;
    }
  }
}

function unitsInWords(units: readonly string[]): string {
  const isUsual = units.length === 0 || (units.length === 1 && units[0] === 'targetingKey');
  return isUsual ? '' : ` by ${units.map(quoted).join(' and ')}`;
}
