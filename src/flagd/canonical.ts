import { byCodeUnit, type JsonValue } from '../model/index.ts';
import { isList, isMap } from './json.ts';

/**
 * Logic as one text that is equal for equal logic: sorted keys, no blanks. The flag's key is written out where a
 * `fractional` uses it silently, so that the same text means the same in every flag.
 */
export function canonical(json: JsonValue, flagKey: string): string {
  if (isList(json)) return `[${json.map((each) => canonical(each, flagKey)).join(',')}]`;
  if (!isMap(json))
    return typeof json === 'number' && !Number.isFinite(json)
      ? `${Math.sign(json)}e999`
      : JSON.stringify(json);
  const keys = Object.keys(json).sort(byCodeUnit);
  return `{${keys
    .map((key) => `${JSON.stringify(key)}:${canonical(operandsOf(key, json[key] ?? null, flagKey), flagKey)}`)
    .join(',')}}`;
}

function operandsOf(key: string, operands: JsonValue, flagKey: string): JsonValue {
  if (key !== 'fractional' || !isList(operands) || !isList(operands[0] ?? null)) return operands;
  return [{ cat: [flagKey, { var: 'targetingKey' }] }, ...operands];
}
