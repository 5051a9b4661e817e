import { type FlagDefinition, sortedEntries } from '../model/index.ts';
import { canonical } from './canonical.ts';
import { distinct } from './distinct.ts';

type EnvironmentRules = Extract<NonNullable<FlagDefinition['environments']>[string], object>;
type Condition = NonNullable<EnvironmentRules['rules']>[number]['if'];

/**
 * The parts of a condition that must all hold, as texts. They are equal for two conditions that differ only in the
 * order and the repetition of their parts, in short and long forms, and in lists around them.
 */
export function conjuncts(condition: Condition): string[] {
  return distinct(sortedEntries(condition).flatMap(([name, value]) => parts(name, value)));
}

function parts(name: string, value: Condition[string]): string[] {
  switch (name) {
    case 'all':
      return conditionsIn(value).flatMap(conjuncts);
    case 'any':
      return disjunction(conditionsIn(value).map(conjuncts));
    case 'not':
      return conditionsIn(value).map((each) => `not(${conjuncts(each).join('&')})`);
    case 'segment':
      return disjunction([value].flat().map((segment) => [canonical(['segment', segment])]));
    default:
      return tests(name, value);
  }
}

/** What stands below `all`, `any` and `not`. */
function conditionsIn(value: Condition[string]): readonly Condition[] {
  return [value].flat().flatMap((each) => (typeof each === 'object' ? [{ ...each }] : []));
}

/** Written out without quoting it again, or the text would double with every level. */
function disjunction(options: readonly string[][]): string[] {
  const texts = distinct(options.map((each) => each.join('&')));
  return texts.length === 1 ? (options[0] ?? []) : [`any(${texts.join('|')})`];
}

function tests(attribute: string, value: Condition[string]): string[] {
  const isMap = typeof value === 'object' && !Array.isArray(value);
  return sortedEntries<unknown>(isMap ? { ...value } : { is: value }).map(([operator, values]) =>
    canonical([attribute, operator, ...distinct([values].flat().map(canonical))]),
  );
}
