import type { AttributeTest, ConditionDefinition } from '../../../src/model/generated/flag.ts';
import type { Dice } from './dice.ts';
import { type Edits, isLarge } from './edit.ts';
import { type ConditionPlace, conditionPlaces } from './places.ts';
import { list, sameTests } from './same-test.ts';
import type { Shop } from './shop.ts';

type Rewrite = (
  condition: ConditionDefinition,
  dice: Dice,
  place: ConditionPlace,
  shop: Shop,
) => ConditionDefinition | null;

/** Names that are no attributes. */
const COMBINATORS = ['segment', 'all', 'any', 'not'];

/** Deeper than this conditions are not wrapped any more. */
const DEEP = 10;

const rewrites: Readonly<Record<string, Rewrite>> = {
  'a list of one condition': (condition, dice) =>
    dice.roll(2) === 0 ? { all: [condition] } : { any: [condition] },
  'double negation': (condition) => ({ not: { not: condition } }),
  'each entry on its own': (condition, dice) => ({
    all: dice.shuffle(
      Object.entries(condition).map(([name, value]): ConditionDefinition => ({ [name]: value })),
    ),
  }),
  'another order of a conjunction': (condition, dice) =>
    condition.all === undefined ? null : { ...condition, all: again(condition.all, dice) },
  'another order of a disjunction': (condition, dice) =>
    condition.any === undefined ? null : { ...condition, any: again(condition.any, dice) },
  'De Morgan’s `any`': ({ any, ...others }) =>
    any === undefined ? null : and(others, { not: { all: any.map((not) => ({ not })) } }),
  'De Morgan’s `all`': ({ all, ...others }) =>
    all === undefined ? null : and(others, { not: { any: all.map((not) => ({ not })) } }),
  'absorbing another condition': (condition, dice, { inSegment }, shop) => {
    const other = someCondition(shop, dice, inSegment);
    if (other === null) return null;
    return dice.roll(2) === 0
      ? { any: [condition, { all: [condition, other] }] }
      : { all: [condition, { any: [other, condition] }] };
  },
  'telling two cases apart that end alike': (condition, dice, { inSegment }, shop) => {
    const other = someCondition(shop, dice, inSegment);
    if (other === null) return null;
    return { any: [{ all: [condition, other] }, { all: [condition, { not: other }] }] };
  },
  'a segment’s own conditions': ({ segment, ...others }, _, __, { segments }) => {
    if (segment === undefined) return null;
    const any = list(segment).flatMap((name): ConditionDefinition[] => {
      const own = segments.get(name)?.if;
      return own === undefined ? [] : [structuredClone(own)];
    });
    return and(others, { any });
  },
  'a list of segments one by one': ({ segment, ...others }) =>
    Array.isArray(segment) ? and(others, { any: segment.map((each) => ({ segment: each })) }) : null,
  'a segment twice': ({ segment, ...others }, dice) =>
    segment === undefined ? null : and(others, { segment: again(list(segment), dice) }),
  'a segment of its own': (condition, _, { inSegment }, { segments }) => {
    if (inSegment || JSON.stringify(condition).includes('"segment"')) return null;
    const name = `made-${segments.size}`;
    segments.set(name, { if: structuredClone(condition) });
    return { segment: name };
  },
  'a segment split in two': ({ segment, ...others }, _, { inSegment }, { segments }) => {
    if (inSegment || typeof segment !== 'string') return null;
    const entries = Object.entries(segments.get(segment)?.if ?? {});
    if (entries.length < 2) return null;
    const names = [entries.slice(0, 1), entries.slice(1)].map((part) => {
      const name = `part-${segments.size}`;
      segments.set(name, { if: structuredClone(Object.fromEntries(part)) });
      return name;
    });
    return and(others, { all: names.map((each) => ({ segment: each })) });
  },
};

/** Edits of conditions, in flags and segments, that leave everybody where they are. */
export const sameConditions: Edits = {
  ...Object.fromEntries(
    Object.entries(rewrites).map(([name, rewrite]) => [
      name,
      (shop: Shop, dice: Dice) =>
        tryPlaces(shop, dice, (place) => rewrite(structuredClone(place.condition), dice, place, shop)),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(sameTests).map(([name, rewrite]) => [
      name,
      (shop: Shop, dice: Dice) =>
        tryPlaces(shop, dice, ({ condition }) => {
          const attributes = Object.keys(condition).filter((each) => !COMBINATORS.includes(each));
          for (const attribute of dice.shuffle(attributes)) {
            const { [attribute]: test, ...others } = condition;
            const made = rewrite(attribute, test as AttributeTest, dice);
            if (made !== null) return and(others, made);
          }
          return null;
        }),
    ]),
  ),
};

/** Replaces the condition of the first place, in an order the dice choose, for which there is a replacement. */
function tryPlaces(
  shop: Shop,
  dice: Dice,
  rewrite: (place: ConditionPlace) => ConditionDefinition | null,
): boolean {
  for (const place of dice.shuffle(conditionPlaces(shop))) {
    if (place.depth > DEEP || isLarge(place.condition)) continue;
    const made = rewrite(place);
    if (made === null) continue;
    place.replace(made);
    return true;
  }
  return false;
}

function and(others: ConditionDefinition, condition: ConditionDefinition): ConditionDefinition {
  return Object.keys(others).length === 0 ? condition : { all: [others, condition] };
}

function again<T>(list: readonly T[], dice: Dice): T[] {
  const more = dice.roll(3) === 0 ? list.slice(0, 1) : [];
  return dice.shuffle([...list, ...more]);
}

/** Some condition that stands elsewhere. */
function someCondition(shop: Shop, dice: Dice, inSegment: boolean): ConditionDefinition | null {
  const small = conditionPlaces(shop).filter(
    ({ condition, inSegment: own, depth }) =>
      (own || !inSegment) && depth < 2 && JSON.stringify(condition).length < 300,
  );
  return structuredClone(dice.pick(small)?.condition ?? null);
}
