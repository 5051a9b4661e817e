import type { JsonValue } from '../model/index.ts';
import { type LogicValue, logicOf } from './value.ts';

/** What targeting comes to: the name it yields, null for the default variant, or logic that nobody here can read. */
export type Outcome =
  | { readonly kind: 'variant'; readonly variant: string | null; readonly isEnrolled: boolean }
  | { readonly kind: 'custom'; readonly logic: JsonValue };

/** The outcome of a value: flagd takes it for the name of a variant. */
export function outcomeOf(value: LogicValue): Outcome {
  if (value.kind !== 'literal') return { kind: 'custom', logic: logicOf(value) };
  const { value: name, isEnrolled = false } = value;
  return { kind: 'variant', variant: name === null ? null : String(name), isEnrolled };
}
