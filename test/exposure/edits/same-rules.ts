import type { ConditionDefinition, Rule } from '../../../src/model/generated/flag.ts';
import type { Dice } from './dice.ts';
import { type Edits, isLarge } from './edit.ts';
import { type RulesPlace, rulesPlaces } from './places.ts';
import type { Shop } from './shop.ts';

/** Names of rules that can never decide. */
const NEVER = 'Never';

/** Edits of lists of rules that leave everybody where they are. */
export const sameRules: Edits = {
  'a renamed rule': (shop, dice) =>
    tryRules(shop, dice, (rules) => {
      const rule = dice.pick(rules.filter(({ name }) => name !== NEVER));
      if (rule === undefined) return false;
      if (rule.name !== undefined && dice.roll(3) === 0) delete rule.name;
      else rule.name = `Rule: "${dice.roll(1000)}" → on`;
      return true;
    }),
  'a rule excluded from the next one': (shop, dice) =>
    tryRules(shop, dice, (rules) => excludeFirst(rules, dice) !== null),
  'disjoint rules swapped': (shop, dice) =>
    tryRules(shop, dice, (rules) => {
      const at = excludeFirst(rules, dice);
      const [first, second] = at === null ? [] : rules.slice(at, at + 2);
      if (at === null || first === undefined || second === undefined) return false;
      rules.splice(at, 2, second, first);
      return true;
    }),
  'rules that serve the same swapped': (shop, dice) =>
    tryRules(shop, dice, (rules) => {
      const at = alike(rules, dice);
      if (at === null) return false;
      rules.splice(at, 2, ...rules.slice(at, at + 2).reverse());
      return true;
    }),
  'rules that serve the same made one': (shop, dice) =>
    tryRules(shop, dice, (rules) => {
      const at = alike(rules, dice);
      const [first, second] = at === null ? [] : rules.slice(at, at + 2);
      if (at === null || first === undefined || second === undefined) return false;
      const { name: _, ...serve } = second;
      rules.splice(at, 2, { ...serve, if: { any: [first.if, second.if] } });
      return true;
    }),
  'a rule made two': (shop, dice) =>
    tryRules(shop, dice, (rules) => {
      const at = dice.roll(rules.length);
      const rule = rules[at];
      const any = rule?.if.any;
      if (rule === undefined || any === undefined || Object.keys(rule.if).length > 1) return false;
      rules.splice(at, 1, ...any.map((condition) => structuredClone({ ...rule, if: condition })));
      return true;
    }),
  'a rule that can never decide': (shop, dice) =>
    tryRules(shop, dice, (rules, { flag }) => {
      const at = dice.roll(rules.length + 1);
      const earlier = dice.pick(rules.slice(0, at))?.if;
      const condition = contradiction(dice, earlier);
      const serve = dice.pick(Object.keys(flag.variants ?? { on: true, off: false }));
      if (serve === undefined) return false;
      rules.splice(at, 0, { name: NEVER, if: condition, serve });
      return true;
    }),
  'a rule that can never decide taken out': (shop, dice) =>
    tryRules(shop, dice, (rules, { rules: holder }) => {
      const at = rules.findIndex(({ name }) => name === NEVER);
      if (at === -1 || (rules.length === 1 && Object.keys(holder).length === 1)) return false;
      rules.splice(at, 1);
      if (rules.length === 0) delete holder.rules;
      return true;
    }),
};

function contradiction(dice: Dice, earlier: ConditionDefinition | undefined): ConditionDefinition {
  const somebody: ConditionDefinition = structuredClone(earlier ?? { country: 'XX' });
  const ways: ConditionDefinition[] = [
    { all: [somebody, { not: somebody }] },
    { age: { lessThan: 5, greaterOrEqual: 5 } },
    { country: { is: 'a', isNot: ['a', 'b'] } },
    { country: { is: 'ab', startsWith: 'b' } },
    { appVersion: { semver: '<0.0.0-0' } },
    { country: 'a', not: { country: { startsWith: 'a' } } },
  ];
  return structuredClone(dice.pick(earlier === undefined ? ways : [...ways, somebody]) ?? somebody);
}

/** Adds to a rule that the one before it does not hold, which it does not; returns where the earlier one stands. */
function excludeFirst(rules: Rule[], dice: Dice): number | null {
  const at = dice.roll(rules.length - 1);
  const [first, second] = rules.slice(at, at + 2);
  if (first === undefined || second === undefined) return null;
  second.if = { all: [second.if, { not: structuredClone(first.if) }] };
  return at;
}

/** Where two neighbours serve the same; one that never decides would come to life among them. */
function alike(rules: readonly Rule[], dice: Dice): number | null {
  const serve = ({ serve: variant, rollout }: Rule) => JSON.stringify([variant, rollout]);
  const found = rules.flatMap((rule, index) => {
    const next = rules[index + 1];
    const isAlive = [rule, next].every((each) => each?.name !== NEVER);
    return next !== undefined && isAlive && serve(rule) === serve(next) ? [index] : [];
  });
  return dice.pick(found) ?? null;
}

function tryRules(shop: Shop, dice: Dice, change: (rules: Rule[], place: RulesPlace) => boolean): boolean {
  for (const place of dice.shuffle(rulesPlaces(shop))) {
    if (place.rules.rules === undefined || isLarge(place.rules)) continue;
    if (change(place.rules.rules, place)) return true;
  }
  return false;
}
