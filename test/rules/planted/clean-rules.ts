import type { ConditionDefinition, Rule } from '../../../src/model/generated/flag.ts';
import type { Random } from '../../exposure/exactness/random.ts';
import { segments } from './vocabulary.ts';

/** Whom a rule may be for. No two share an attribute, so that none of them takes the people of another. */
const audiences: readonly (readonly [name: string, condition: (random: Random) => ConditionDefinition])[] = [
  ['Segment', (random) => ({ segment: random.pick(Object.keys(segments)) })],
  [
    'Market',
    (random) => ({ country: random.pick(['DE', ['DE', 'AT', 'CH'], ['FR', 'NL'], { isNot: 'US' }]) }),
  ],
  ['Subscribers', (random) => ({ plan: random.pick([['pro', 'enterprise'], { startsWith: 'pro' }]) })],
  ['Recent apps', (random) => ({ appVersion: { semver: `>=${1 + random.below(9)}.${random.below(20)}.0` } })],
  ['Phones', () => ({ any: [{ 'device.os': 'ios' }, { 'device.os': 'android' }] })],
  ['Full carts', (random) => ({ cartValue: { greaterThan: 1000 * (1 + random.below(50)) } })],
  ['Testers', () => ({ beta: true })],
];

/** A few rules of different names, each of which decides for somebody. */
export function cleanRules(
  random: Random,
  count: number,
  serve: (index: number) => Omit<Rule, 'if'>,
): Rule[] {
  const start = random.below(audiences.length);
  return Array.from({ length: count }, (_, index) => {
    const [name, condition] = audiences[(start + index) % audiences.length] ??
      audiences[0] ?? ['', () => ({})];
    const named = random.chance(85)
      ? { name: `${name} ${random.pick(['first', 'only', 'in this step'])}` }
      : {};
    return { ...named, if: condition(random), ...serve(index) };
  });
}
