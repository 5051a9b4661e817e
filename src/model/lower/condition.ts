import { ALWAYS, type Condition } from '../condition.ts';
import type { ConditionDefinition } from '../generated/flag.ts';
import { byCodeUnit } from '../order.ts';
import type { Path } from '../problem.ts';
import { lowerAttributeTest } from './attribute-test.ts';
import { refuse, type Scope } from './scope.ts';
import { suggest } from './suggest.ts';

/** Whom a rule or a segment is for. Entries are ordered by name, since the order of a map means nothing. */
export function lowerCondition(definition: ConditionDefinition, path: Path, scope: Scope): Condition {
  const conditions: Condition[] = [];
  for (const name of Object.keys(definition).sort(byCodeUnit)) {
    const own = [...path, name];
    switch (name) {
      case 'segment':
        conditions.push(lowerSegments(definition.segment ?? [], own, scope));
        break;
      case 'all':
        conditions.push(...lowerList(definition.all ?? [], own, scope));
        break;
      case 'any':
        conditions.push(anyOf(lowerList(definition.any ?? [], own, scope)));
        break;
      case 'not':
        conditions.push({ kind: 'not', of: lowerCondition(definition.not ?? {}, own, scope) });
        break;
      default:
        conditions.push(...lowerAttributeTest(name, definition[name] as AttributeTestDefinition, own, scope));
    }
  }
  return allOf(conditions);
}

type AttributeTestDefinition = Parameters<typeof lowerAttributeTest>[1];

function lowerList(definitions: readonly ConditionDefinition[], path: Path, scope: Scope): Condition[] {
  return definitions.map((each, index) => lowerCondition(each, [...path, index], scope));
}

function lowerSegments(names: string | readonly string[], path: Path, scope: Scope): Condition {
  if (typeof names === 'string') return lowerSegment(names, path, scope);
  return anyOf(names.map((name, index) => lowerSegment(name, [...path, index], scope)));
}

function lowerSegment(name: string, path: Path, scope: Scope): Condition {
  const segment = scope.segments.get(name);
  if (segment) return segment;
  if (segment === null) {
    const message = `The segment \`${name}\` has problems of its own.`;
    refuse(scope, 'segment-unknown', path, message, `Mend \`segments/${name}.yaml\` first.`);
  } else {
    const otherwise = `Add \`segments/${name}.yaml\`, or name a segment that exists.`;
    refuse(
      scope,
      'segment-unknown',
      path,
      `There is no segment \`${name}\`.`,
      suggest(name, scope.segments, otherwise, scope),
    );
  }
  return ALWAYS;
}

function allOf(conditions: readonly Condition[]): Condition {
  const flat = distinct(conditions).flatMap((each) => (each.kind === 'all' ? each.of : [each]));
  const [only, ...others] = flat;
  return only !== undefined && others.length === 0 ? only : { kind: 'all', of: flat };
}

function anyOf(conditions: readonly Condition[]): Condition {
  const flat = distinct(conditions).flatMap((each) => (each.kind === 'any' ? each.of : [each]));
  const [only, ...others] = flat;
  return only !== undefined && others.length === 0 ? only : { kind: 'any', of: flat };
}

/** A segment that is named twice is put in once. */
function distinct(conditions: readonly Condition[]): Condition[] {
  return [...new Set(conditions)];
}
