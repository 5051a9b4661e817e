import type { RolloutDefinition } from '../../../src/model/generated/flag.ts';
import { percentage } from '../../../src/model/index.ts';
import type { Dice } from './dice.ts';
import type { Edits } from './edit.ts';
import { environmentPlaces, type ServePlace, servePlaces } from './places.ts';
import type { Shop } from './shop.ts';

/** Edits of what environments and rules serve that leave everybody where they are. */
export const sameServes: Edits = {
  'the short form of an environment for the long one': (shop, dice) => {
    for (const { flag, environment, definition } of dice.shuffle(environmentPlaces(shop))) {
      if (definition === undefined) continue;
      if (typeof definition === 'string') {
        flag.environments = { ...flag.environments, [environment]: { serve: definition } };
        return true;
      }
      const { serve, ...others } = definition;
      if (serve === undefined || Object.keys(others).length > 0) continue;
      flag.environments = { ...flag.environments, [environment]: serve };
      return true;
    }
    return false;
  },
  'the default written out': (shop, dice) => {
    for (const { flag, environment, definition } of dice.shuffle(environmentPlaces(shop))) {
      if (definition === undefined) {
        flag.environments = { ...flag.environments, [environment]: flag.default };
        return true;
      }
      if (definition === flag.default && Object.keys(flag.environments ?? {}).length > 1) {
        delete flag.environments?.[environment];
        return true;
      }
      if (
        typeof definition === 'string' ||
        definition.rollout !== undefined ||
        definition.rules === undefined
      )
        continue;
      if (definition.serve === undefined) definition.serve = flag.default;
      else if (definition.serve === flag.default) delete definition.serve;
      else continue;
      return true;
    }
    return false;
  },
  'nobody enrolled for the default': (shop, dice) =>
    tryServes(shop, dice, ({ holder, flag }) => {
      if (holder.serve !== flag.default) return false;
      delete holder.serve;
      holder.rollout = { percentage: 0, serve: flag.default };
      return true;
    }),
  'the default for nobody enrolled': (shop, dice) =>
    tryServes(shop, dice, ({ holder, flag }) => {
      if (holder.rollout?.percentage !== 0) return false;
      delete holder.rollout;
      holder.serve = flag.default;
      return true;
    }),
  'a plan, a soak time and a rollback plan': (shop, dice) =>
    tryRollouts(shop, dice, (rollout) => {
      if (rollout.plan !== undefined) delete rollout.plan;
      else Object.assign(rollout, { plan: [1, dice.roll(100)], soak: '2h', rollbackPlan: 'Set it to off.' });
      return true;
    }),
  'a split of one for the variant': (shop, dice) =>
    tryRollouts(shop, dice, (rollout) => {
      if (rollout.serve === undefined) return false;
      rollout.split = dice.roll(2) === 0 ? { [rollout.serve]: 100 } : [{ [rollout.serve]: 100 }];
      delete rollout.serve;
      return true;
    }),
  'a map of arms as a list in code-unit order': (shop, dice) =>
    tryRollouts(shop, dice, (rollout) => {
      if (rollout.split === undefined || Array.isArray(rollout.split)) return false;
      rollout.split = Object.entries(rollout.split)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, share]) => ({ [name]: share }));
      return true;
    }),
  'a list of arms in code-unit order as a map': (shop, dice) =>
    tryRollouts(shop, dice, (rollout) => {
      if (!Array.isArray(rollout.split)) return false;
      const arms = rollout.split.flatMap((arm) => Object.entries(arm));
      const isSorted = arms.every(([name], index) => index === 0 || (arms[index - 1]?.[0] ?? '') < name);
      if (isSorted) rollout.split = Object.fromEntries(dice.shuffle(arms));
      return isSorted;
    }),
  'an arm without a share': (shop, dice) =>
    tryRollouts(shop, dice, (rollout, { flag }) => {
      const name = dice.pick(Object.keys(flag.variants ?? { on: true, off: false })) ?? flag.default;
      if (Array.isArray(rollout.split))
        rollout.split.splice(dice.roll(rollout.split.length + 1), 0, { [name]: 0 });
      else if (rollout.split !== undefined && !Object.hasOwn(rollout.split, name)) rollout.split[name] = 0;
      else return false;
      return true;
    }),
  'an arm in two neighbouring parts': (shop, dice) =>
    tryRollouts(shop, dice, ({ split }) => {
      if (!Array.isArray(split)) return false;
      const at = dice.roll(split.length);
      const [[name, share] = ['', 0]] = Object.entries(split[at] ?? {});
      const thousandths = Math.round(share * 1000);
      if (thousandths < 2) return false;
      const first = 1 + dice.roll(thousandths - 1);
      const parts = [first, thousandths - first].map((each) => ({ [name]: percentage(each) }));
      split.splice(at, 1, ...parts);
      return true;
    }),
  'whatever a kill covers': (shop, dice) => {
    const killed = environmentPlaces(shop).filter(
      ({ flag, environment }) => flag.killed?.[environment] !== undefined,
    );
    const place = dice.pick(killed);
    if (place === undefined) return false;
    const { flag, environment } = place;
    const rollout = { serve: flag.default, percentage: dice.roll(101) };
    flag.environments = { ...flag.environments, [environment]: { rollout } };
    return true;
  },
  'the reason of a kill': (shop, dice) => {
    const flag = dice.pick([...shop.flags.values()].filter(({ killed }) => killed !== undefined));
    for (const environment of Object.keys(flag?.killed ?? {}))
      Object.assign(flag?.killed ?? {}, { [environment]: `INC-${dice.roll(1000)} again` });
    return flag !== undefined;
  },
};

function tryServes(shop: Shop, dice: Dice, change: (place: ServePlace) => boolean): boolean {
  return dice.shuffle(servePlaces(shop)).some(change);
}

function tryRollouts(
  shop: Shop,
  dice: Dice,
  change: (rollout: RolloutDefinition, place: ServePlace) => boolean,
): boolean {
  return tryServes(shop, dice, (place) => {
    const { rollout } = place.holder;
    return rollout !== undefined && change(rollout, place);
  });
}
