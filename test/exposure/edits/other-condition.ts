import type {
  AttributeTest,
  ConditionDefinition,
  Operators,
  Scalar,
} from '../../../src/model/generated/flag.ts';
import type { Dice } from './dice.ts';
import type { Edits } from './edit.ts';
import { type ConditionPlace, conditionPlaces } from './places.ts';
import { isOperators, list } from './same-test.ts';
import type { Shop } from './shop.ts';

type Rewrite = (condition: ConditionDefinition, dice: Dice) => ConditionDefinition | null;

const rewrites: Readonly<Record<string, Rewrite>> = {
  'a condition negated': (condition) => ({ not: condition }),
  'an entry taken out': (condition, dice) => {
    const entries = dice.shuffle(Object.entries(condition));
    return entries.length > 1 ? Object.fromEntries(entries.slice(1)) : null;
  },
  'an entry added': (condition, dice) => {
    const more: ConditionDefinition =
      dice.pick<ConditionDefinition>([
        { country: ['DE', 'AT'] },
        { age: { lessThan: 18 } },
        { employee: true },
      ]) ?? {};
    return { ...more, ...condition };
  },
  'all for any': ({ any, all, ...others }) =>
    any === undefined && all === undefined
      ? null
      : { ...others, ...(any === undefined ? {} : { all: any }), ...(all === undefined ? {} : { any: all }) },
  'one of several taken out': (condition, dice) => {
    const name = dice.pick((['any', 'all'] as const).filter((each) => (condition[each]?.length ?? 0) > 1));
    return name === undefined ? null : { ...condition, [name]: dice.shuffle(condition[name] ?? []).slice(1) };
  },
  'another value, bound or version': (condition, dice) => {
    const tests = Object.entries(condition).filter(
      ([name]) => !['segment', 'all', 'any', 'not'].includes(name),
    );
    const [name, test] = dice.pick(tests) ?? [];
    return name === undefined ? null : { ...condition, [name]: otherTest(test as AttributeTest, dice) };
  },
};

/** Edits of conditions, in flags and segments, that may move somebody. */
export const otherConditions: Edits = Object.fromEntries(
  Object.entries(rewrites).map(([name, rewrite]) => [
    name,
    (shop: Shop, dice: Dice) =>
      dice.shuffle(conditionPlaces(shop)).some((place: ConditionPlace) => {
        const made = rewrite(structuredClone(place.condition), dice);
        if (made !== null) place.replace(made);
        return made !== null;
      }),
  ]),
);

function otherTest(test: AttributeTest, dice: Dice): AttributeTest {
  if (!isOperators(test)) return otherValues(list(test), dice);
  const [operator, value] = dice.pick(Object.entries(test)) ?? [];
  return operator === undefined ? test : { ...test, ...otherOperator(operator, value, dice) };
}

function otherOperator(operator: string, value: unknown, dice: Dice): Operators {
  if (typeof value === 'number' && operator !== 'is' && operator !== 'isNot')
    return { [operator]: value + (dice.pick([-1, 0.5, 1, 100]) ?? 1) };
  if (operator === 'semver' && typeof value === 'string') {
    const sign = dice.pick(['=', '!=', '<', '<=', '>', '>=']) ?? '=';
    const version = dice.roll(2) === 0 ? value.replace(/^\D+/, '') : `1.${dice.roll(3)}.0-rc.${dice.roll(3)}`;
    return { semver: `${sign}${version}` };
  }
  return { [operator]: otherValues([value].flat() as Scalar[], dice) };
}

function otherValues(values: readonly Scalar[], dice: Dice): Scalar[] {
  const [first] = values;
  if (values.length > 1 && dice.roll(2) === 0) return dice.shuffle(values).slice(1);
  switch (typeof first) {
    case 'boolean':
      return [!first];
    case 'number':
      return [...values.slice(dice.roll(2)), first + 1];
    default:
      return [...values.slice(dice.roll(2)), `${first}x`];
  }
}
