import { and, attribute, type LogicCondition, type LogicObject, or } from './logic.ts';

/**
 * Type guards and comparisons that every flagd engine answers alike, whatever the attribute holds. The obvious,
 * shorter expressions do not: docs/compile.md lists for each term which engine needs it. Within an `and` the order
 * counts, because a later term may raise an error in some engine for a value that an earlier one has ruled out.
 */

/** The attribute is there: missing and null are the same everywhere. */
function isPresent(name: string): LogicObject {
  return { '!==': [attribute(name), null] };
}

/** The attribute is a text. `starts_with` is the one operator that asks for it in every engine. */
export function isText(name: string): LogicCondition {
  return and([...parentsAreObjects(name), isPresent(name), { starts_with: [attribute(name), ''] }]);
}

/** The attribute is a text of at least one character. */
export function isNonEmptyText(name: string): LogicCondition {
  return and([isText(name), { '!==': [attribute(name), ''] }]);
}

/**
 * The attribute is a number, for use in front of an ordered comparison, which is false for the lists and objects
 * that this lets through in Go and Java.
 */
export function isNumber(name: string): LogicCondition {
  const value = attribute(name);
  return and([
    ...parentsAreObjects(name),
    isPresent(name),
    { '!': [{ starts_with: [value, ''] }] },
    { or: [{ '===': [1, true] }, { and: [{ '!==': [value, true] }, { '!==': [value, false] }] }] },
    or([
      { '!': [READS_INTO_TEXTS] },
      {
        and: [
          { '!': [{ in: [{ cat: [value] }, ['', 'True', 'False', '[object Object]']] }] },
          { '!': [attribute(`${name}.length`)] },
        ],
      },
    ]),
  ]);
}

/** The attribute equals the text. */
export function equalsText(name: string, text: string): LogicCondition {
  return and([...parentsAreObjects(name), { '===': [attribute(name), text] }]);
}

/** The attribute equals the boolean, and is not the number that Python takes for it. */
export function equalsBoolean(name: string, boolean: boolean): LogicCondition {
  const value = attribute(name);
  const isBoolean = { '===': [{ cat: [value] }, boolean ? 'True' : 'False'] };
  return and([
    ...parentsAreObjects(name),
    { '===': [value, boolean] },
    inPython(isBoolean, boolean ? 1 : 0, boolean),
  ]);
}

/** The attribute equals the number, and is not the boolean that Python takes for it. */
export function equalsNumber(name: string, number: number): LogicCondition {
  const value = attribute(name);
  const equals: LogicCondition[] = [...parentsAreObjects(name), { '===': [value, number] }];
  if (number !== 0 && number !== 1) return and(equals);
  const isNoBoolean = { '!==': [{ cat: [value] }, number === 1 ? 'True' : 'False'] };
  return and([...equals, inPython(isNoBoolean, number, number === 1)]);
}

/**
 * The attribute is a text that starts like a version. Engines read `v1.2.3` and ` 1.2.3` differently, and numbers as
 * versions; they also differ on versions that are not written out in full (`1.2`), which no expression that flagd's
 * schema allows can tell.
 */
export function startsLikeVersion(name: string): LogicCondition {
  const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
  return and([isText(name), { in: [{ substr: [attribute(name), 0, 1] }, digits] }]);
}

/** True where a path leads into texts and lists as into objects: in JavaScript and Python, not in Go and Java. */
const READS_INTO_TEXTS: LogicObject = attribute('$flagd.flagKey.0');

/**
 * Asks for the condition in Python alone, where a number and a boolean can be equal (1 and true, 0 and false); in
 * every other engine the first operand is already true.
 */
function inPython(condition: LogicObject, number: number, boolean: boolean): LogicObject {
  return { or: [{ '!==': [number, boolean] }, condition] };
}

/**
 * Every part of a path before the last leads into an object. Engines disagree about the others: one returns a falsy
 * parent itself, one reads any name in a list as its first element, one raises an error.
 */
function parentsAreObjects(name: string): LogicObject[] {
  const parts = name.split('.');
  return parts.slice(1).flatMap((_, index) => {
    const parent = parts.slice(0, index + 1).join('.');
    return [
      { '!!': [attribute(parent)] },
      { or: [{ '<': ['a', 'b'] }, { '!': [{ starts_with: [{ cat: ['', attribute(parent)] }, '['] }] }] },
      { '===': [attribute(`${parent}.?`), null] },
    ];
  });
}
