import type { JsonValue } from '../../model/index.ts';
import { type Formula, inDomain } from '../formula.ts';
import { isList } from '../json.ts';
import type { OperatorReader } from '../reader.ts';
import { NOWHERE, WHERE_MISSING } from '../sets/domain.ts';
import { choose, leaf } from '../tree.ts';
import { type LogicValue, literal } from '../value.ts';

/** `{"var": "a.b"}` or `{"var": ["a.b", <default>]}` */
export const readVar: OperatorReader = (operands, reader) => {
  const [name, fallback, ...others] = isList(operands) ? operands : [operands];
  if (name === undefined || others.length > 0) return null;
  const value = namedValue(name);
  if (value === null) return null;
  if (fallback === undefined || fallback === null) return leaf(value);
  if (value.kind !== 'attribute') return null;
  return choose(isMissing(value.name), reader.value(fallback), leaf(value));
};

/** That an attribute is not there, or null. */
export function isMissing(attribute: string): Formula {
  return inDomain(attribute, { ...NOWHERE, missing: WHERE_MISSING });
}

function namedValue(name: JsonValue): LogicValue | null {
  if (typeof name !== 'string') return null;
  if (name.endsWith('.?')) return literal(null);
  if (isAttribute(name)) return { kind: 'attribute', name };
  const parent = name.endsWith('.length') ? name.slice(0, -'.length'.length) : '';
  return isAttribute(parent) ? { kind: 'length', attribute: parent } : null;
}

/** Names that JavaScript finds in every object, list, text, number or boolean. */
const INHERITED = new Set(
  [Object, Array, String, Number, Boolean].flatMap((each) => Object.getOwnPropertyNames(each.prototype)),
);

/**
 * Whether a name means the same for every engine and for a test: a path of plain names. Engines disagree about what
 * is inside of texts and lists.
 */
export function isAttribute(name: string): boolean {
  const path = name.split('.');
  return (
    path[0] !== '$flagd' &&
    !/[\\/]/.test(name) &&
    path.every(
      (part, index) =>
        part !== '' &&
        part !== '__proto__' &&
        (path.length === 1 || !INHERITED.has(part)) &&
        (index === 0 || !/^\d+$/.test(part)),
    )
  );
}
