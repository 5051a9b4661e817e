import type { FlagDefinition, RolloutDefinition, Rule } from '../../../src/model/generated/flag.ts';
import { percentage } from '../../../src/model/index.ts';
import type { Dice } from './dice.ts';
import type { Edits } from './edit.ts';
import { otherConditions } from './other-condition.ts';
import { otherValue } from './other-value.ts';
import { environmentPlaces, rulesPlaces, servePlaces, variantNames } from './places.ts';
import { type Shop, STEADY } from './shop.ts';

const otherServes: Edits = {
  'another percentage': tryRollouts((rollout, dice) => {
    rollout.percentage = percentage(dice.pick([0, 1, 100_000, dice.roll(100_001), dice.roll(100_001)]) ?? 0);
    return true;
  }),
  'other weights': tryRollouts(({ split }, dice) => {
    if (split === undefined) return false;
    const arms = Array.isArray(split) ? split : [split];
    const entries = arms.flatMap((arm) => Object.entries(arm).map(([name, share]) => ({ arm, name, share })));
    const [from, to] = dice.shuffle(entries);
    if (from === undefined || to === undefined) return false;
    const moved = dice.roll(Math.round(from.share * 1000) + 1);
    from.arm[from.name] = percentage(Math.round(from.share * 1000) - moved);
    to.arm[to.name] = percentage(Math.round(to.share * 1000) + moved);
    return true;
  }),
  'another order of arms': tryRollouts((rollout, dice) => {
    if (!Array.isArray(rollout.split)) return false;
    rollout.split = dice.shuffle(rollout.split);
    return true;
  }),
  'another variant': (shop, dice) => {
    const { flag, holder } = dice.pick(servePlaces(shop)) ?? {};
    if (flag === undefined || holder === undefined) return false;
    if (holder.rollout !== undefined) {
      delete holder.rollout.split;
      holder.rollout.serve = someVariant(flag, dice);
    } else holder.serve = someVariant(flag, dice);
    return true;
  },
  'a rollout for a variant': (shop, dice) => {
    const { flag, holder } = dice.pick(servePlaces(shop)) ?? {};
    if (flag === undefined || holder === undefined) return false;
    if (holder.rollout === undefined) {
      delete holder.serve;
      holder.rollout = { serve: someVariant(flag, dice), percentage: dice.roll(101) };
    } else {
      delete holder.rollout;
      holder.serve = someVariant(flag, dice);
    }
    return true;
  },
  'an environment as another one': tryFlags((flag, dice) => {
    const [first, second] = dice.shuffle(Object.keys(flag.environments ?? {}));
    if (first === undefined) return false;
    const { [first]: own, [second ?? '']: other, ...others } = flag.environments ?? {};
    if (other === undefined && Object.keys(others).length === 0) return false;
    if (other === undefined) flag.environments = others;
    else flag.environments = { ...flag.environments, [first]: structuredClone(other) };
    return own !== undefined;
  }),
};

const otherRules: Edits = {
  'a rule taken out': tryRules(
    (rules, dice) => rules.length > 1 && rules.splice(dice.roll(rules.length), 1).length > 0,
  ),
  'rules in another order': tryRules((rules, dice) => {
    rules.splice(0, rules.length, ...dice.shuffle(rules));
    return rules.length > 1;
  }),
  'a rule added': (shop, dice) => {
    const places = rulesPlaces(shop).filter(({ rules }) => rules.rules !== undefined);
    const { flag, rules } = dice.pick(places) ?? {};
    const other = dice.pick(places.flatMap((place) => place.rules.rules ?? []));
    if (flag === undefined || other === undefined) return false;
    const rule: Rule = { if: structuredClone(other.if), serve: someVariant(flag, dice) };
    rules?.rules?.splice(dice.roll(rules.rules.length + 1), 0, rule);
    return true;
  },
};

const otherFields: Edits = {
  'another salt': tryFlags((flag, dice) => {
    flag.salt = dice.pick(['shared', 'old-name', `new-${dice.roll(9)}`]) ?? '0';
    return true;
  }),
  'another bucket attribute': tryFlags((flag, dice) => {
    flag.bucketBy = dice.pick(['targetingKey', 'accountId', 'device.id', 'country']) ?? 'accountId';
    return true;
  }),
  'another default': tryFlags((flag, dice) => {
    flag.default = someVariant(flag, dice);
    return true;
  }),
  'another safe variant': tryFlags((flag, dice) => {
    flag.safe = someVariant(flag, dice);
    return true;
  }),
  'another value of a variant': tryFlags((flag, dice) => {
    const name = someVariant(flag, dice);
    flag.variants = { ...(flag.variants ?? { on: true, off: false }) };
    flag.variants[name] = otherValue(flag.variants[name] ?? false);
    return true;
  }),
  'killed or restored': (shop, dice) => {
    const { flag, environment } =
      dice.pick(environmentPlaces(shop).filter(({ key }) => key !== STEADY)) ?? {};
    if (flag === undefined || environment === undefined) return false;
    const { [environment]: reason, ...others } = flag.killed ?? {};
    if (reason === undefined) flag.killed = { ...others, [environment]: 'INC-1 for the test' };
    else if (Object.keys(others).length > 0) flag.killed = others;
    else delete flag.killed;
    return true;
  },
  'another requirement': (shop, dice) => {
    const keys = [...shop.flags.keys()].filter((key) => key !== STEADY);
    const at = dice.roll(keys.length);
    const flag = shop.flags.get(keys[at] ?? '');
    const required = dice.pick(keys.slice(0, at));
    const other = shop.flags.get(required ?? '');
    if (flag === undefined || required === undefined || other === undefined) return false;
    const names = variantNames(other);
    flag.requires = {
      ...flag.requires,
      [required]: dice.shuffle(names).slice(0, 1 + dice.roll(names.length)),
    };
    return true;
  },
  'a requirement taken out': tryFlags((flag) => {
    const had = flag.requires !== undefined;
    delete flag.requires;
    return had;
  }),
};

/** Edits that may move somebody, or nobody: whether they do is for the evaluator to say. */
export const altering: Edits = { ...otherServes, ...otherRules, ...otherFields, ...otherConditions };

function someVariant(flag: FlagDefinition, dice: Dice): string {
  return dice.pick(variantNames(flag)) ?? flag.default;
}

function tryFlags(change: (flag: FlagDefinition, dice: Dice) => boolean): Edits[string] {
  return (shop, dice) =>
    dice.shuffle([...shop.flags].filter(([key]) => key !== STEADY)).some(([, flag]) => change(flag, dice));
}

function tryRules(change: (rules: Rule[], dice: Dice) => boolean): Edits[string] {
  return (shop: Shop, dice) =>
    dice
      .shuffle(rulesPlaces(shop))
      .some(({ rules: { rules } }) => rules !== undefined && change(rules, dice));
}

function tryRollouts(change: (rollout: RolloutDefinition, dice: Dice) => boolean): Edits[string] {
  return (shop: Shop, dice) =>
    dice
      .shuffle(servePlaces(shop))
      .some(({ holder: { rollout } }) => rollout !== undefined && change(rollout, dice));
}
