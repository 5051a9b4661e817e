import { byCodeUnit, type PlanCondition } from '../../model/index.ts';
import { allOf, anyOf, NEVER, notOf } from './condition.ts';
import type { Listed, TextSet } from './text-set.ts';

/** The condition that holds for the texts of a set, and for nothing that is no text. */
export function textCondition(set: TextSet, attribute: string): PlanCondition {
  switch (set.kind) {
    case 'listed':
      return listedCondition(set, attribute);
    case 'test':
      return { ...set, attribute };
    case 'not':
      return allOf([isText(attribute), notOf(textCondition(set.of, attribute))]);
    case 'any':
      return anyOf(set.of.map((each) => textCondition(each, attribute)));
    case 'all': {
      const hasText = set.of.some(({ kind }) => kind !== 'not');
      const tests = set.of.map((each) =>
        each.kind === 'not' ? notOf(textCondition(each.of, attribute)) : textCondition(each, attribute),
      );
      return allOf(hasText ? tests : [isText(attribute), ...tests]);
    }
  }
}

function listedCondition({ values, excluded }: Listed, attribute: string): PlanCondition {
  if (values.size === 0) return excluded ? isText(attribute) : NEVER;
  return {
    kind: 'test',
    attribute,
    operator: excluded ? 'isNot' : 'is',
    values: [...values].sort(byCodeUnit),
  };
}

function isText(attribute: string): PlanCondition {
  return { kind: 'test', attribute, operator: 'startsWith', values: [''] };
}
