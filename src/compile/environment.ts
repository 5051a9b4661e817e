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
  const inlined: Inlined = { decisions: new Map(), conditions: new Map() };
  const measured = new Map<object, number>();
  const compiled = new Map<string, LogicObject>();
  const tooLarge: TooLarge[] = [];
  for (const flag of [...flags].sort((a, b) => byCodeUnit(a.key, b.key))) {
    const decision = flag.decisions?.get(environment);
    if (!decision) continue;
    const json = compileFlag(decision, flag.definition, inlined);
    const bytes = jsonSize(json, measured);
    if (bytes > MAX_FLAG_BYTES) tooLarge.push({ flag, environment, bytes });
    else compiled.set(flag.key, json);
  }
  return { text: writeFlags(environment, compiled), tooLarge };
}
