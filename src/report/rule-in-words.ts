import { quote, type Words } from './words.ts';

/**
 * A rule of an environment: `rule 2`, or `rule 1 "Staff first"`. In quotes that it cannot close, a name cannot pass
 * for our own words.
 *
 * @param number counted from 1; null only where a report says so against its schema
 */
export function ruleInWords(number: number | null, name: string | null): Words {
  const rule = number === null ? 'rule' : `rule ${number}`;
  return name === null ? [rule] : [`${rule} `, quote(JSON.stringify(name))];
}
