import { byCodeUnit, type Flag } from '../model/index.ts';
import type { Inlined } from './decision.ts';
import { compileFlag } from './flag.ts';
import type { LogicObject } from './logic.ts';
import { jsonSize } from './size.ts';
import { writeFlags } from './write.ts';

/** The most bytes one flag may compile to. */
export const MAX_FLAG_BYTES = 64 * 1024;

/** One environment, compiled. */
export interface CompiledEnvironment {
  /** A flagd flag-definition file; flags that are too large are missing from it. */
  readonly text: string;
  readonly tooLarge: readonly TooLarge[];
}

/** A flag that would compile to more than `MAX_FLAG_BYTES`. */
export interface TooLarge {
  readonly flag: Flag;
  readonly environment: string;
  readonly bytes: number;
}

/**
 * Compiles flags for one environment; those without decisions are left out. The text is a pure function of the
 * flags: the same sources give the same bytes on every machine. Size is checked before anything is expanded.
 */
export function compileEnvironment(flags: Iterable<Flag>, environment: string): CompiledEnvironment {
  const compiled = compileFlags(flags, environment);
  const fitting = compiled.filter(({ bytes }) => bytes <= MAX_FLAG_BYTES);
  return {
    text: writeFlags(environment, new Map(fitting.map(({ flag, json }) => [flag.key, json]))),
    tooLarge: compiled.filter(({ bytes }) => bytes > MAX_FLAG_BYTES).map(toTooLarge(environment)),
  };
}

/** The flags that would compile to too much, without writing any of them. */
export function findTooLarge(flags: Iterable<Flag>, environment: string): TooLarge[] {
  return compileFlags(flags, environment)
    .filter(({ bytes }) => bytes > MAX_FLAG_BYTES)
    .map(toTooLarge(environment));
}

interface CompiledFlag {
  readonly flag: Flag;
  readonly json: LogicObject;
  readonly bytes: number;
}

/** In the order of their keys. What flags share is one object, so that it is measured once. */
function compileFlags(flags: Iterable<Flag>, environment: string): CompiledFlag[] {
  const inlined: Inlined = { decisions: new Map(), conditions: new Map() };
  const measured = new Map<object, number>();
  return [...flags]
    .sort((a, b) => byCodeUnit(a.key, b.key))
    .flatMap((flag) => {
      const decision = flag.decisions?.get(environment);
      if (!decision) return [];
      const json = compileFlag(decision, flag.definition, inlined);
      return [{ flag, json, bytes: jsonSize(json, measured) }];
    });
}

function toTooLarge(environment: string): (compiled: CompiledFlag) => TooLarge {
  return ({ flag, bytes }) => ({ flag, environment, bytes });
}
