import { ALWAYS, type JsonValue, type Plan, type PlanBranch, type Value } from '../model/index.ts';
import { branchesOf } from './branches.ts';
import { canonical } from './canonical.ts';
import type { Expander } from './expand.ts';
import { hoist } from './hoist.ts';
import { isList, isMap, isScalar } from './json.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { readLogic } from './read-logic.ts';
import { settle } from './settle.ts';
import type { Naming } from './steps.ts';
import { bind, type Effort, leaf } from './tree.ts';
import { quoted, Unreadable } from './unreadable.ts';

/** The work one flag may cause: far more than people write, and done in an instant. */
const MOST_EFFORT = 200_000;

/** A flag as a plan, and what to tell about it. */
export interface ReadFlag {
  readonly plan: Plan;
  readonly problem: Unreadable | null;
}

/**
 * Reads one entry of `flags`.
 *
 * @param file what may be spent for all flags of the file; what this one takes is taken off
 * @throws Unreadable for what is no flag of flagd
 */
export function readFlag(flag: string, entry: JsonValue, expand: Expander, file: Effort): ReadFlag {
  if (!isMap(entry))
    throw new Unreadable('it is no object', 'A flag is an object with "state" and "variants".');
  const { state, targeting = null } = entry;
  if (state !== 'ENABLED' && state !== 'DISABLED') {
    throw new Unreadable('"state" is neither "ENABLED" nor "DISABLED"', 'Write one of the two.');
  }
  const variants = readVariants(entry.variants ?? null);
  const named = readDefault(entry.defaultVariant ?? null, variants);
  const empty = { flag, variants, killed: null, gates: [] };
  if (state === 'DISABLED')
    return { plan: { ...empty, default: null, safe: null, branches: [] }, problem: null };
  const naming = { flagKey: flag, variants, default: named };
  const { branches, problem } = readTargeting(targeting, naming, expand, file);
  return { plan: { ...empty, default: named, safe: named, branches }, problem };
}

function readVariants(json: JsonValue): ReadonlyMap<string, Value> {
  if (!isMap(json)) throw new Unreadable('"variants" is no object', 'List the values by name.');
  const variants = new Map<string, Value>();
  for (const [name, value] of Object.entries(json)) variants.set(name, readValue(name, value));
  const types = new Set([...variants.values()].map((value) => typeof value));
  if (types.size > 1) throw new Unreadable('its variants are of several types', 'Give all of them one type.');
  return variants;
}

function readValue(name: string, value: JsonValue): Value {
  if (value === null || isList(value)) {
    throw new Unreadable(
      `the variant ${quoted(name)} is ${value === null ? 'null' : 'a list'}`,
      'A value is a boolean, a number, a text or an object.',
    );
  }
  checkParts(value, name, 0);
  return value;
}

/** A number too large for flagd is Infinity here, which would be written, and so compared, as null. */
function checkParts(value: JsonValue, name: string, depth: number): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    const verb = depth === 0 ? 'is' : 'holds';
    throw new Unreadable(
      `the variant ${quoted(name)} ${verb} too large a number`,
      'Write a smaller number, or a text.',
    );
  }
  if (isScalar(value)) return;
  if (depth > 100) {
    throw new Unreadable(`the variant ${quoted(name)} nests more than 100 deep`, 'Write a flatter value.');
  }
  for (const each of Object.values(value)) checkParts(each, name, depth + 1);
}

function readDefault(json: JsonValue, variants: ReadonlyMap<string, Value>): string | null {
  if (json === null || json === '') return null;
  if (typeof json === 'string' && variants.has(json)) return json;
  throw new Unreadable(
    '"defaultVariant" names no variant',
    'Write the name of one of its variants, or null.',
  );
}

interface ReadTargeting {
  readonly branches: readonly PlanBranch[];
  readonly problem: Unreadable | null;
}

function readTargeting(targeting: JsonValue, naming: Naming, expand: Expander, file: Effort): ReadTargeting {
  if (isNoTargeting(targeting)) return { branches: [], problem: null };
  if (file.left <= 0) {
    throw new Unreadable('the file is too large to read all of its flags', 'Split it into several files.');
  }
  const effort: Effort = { left: Math.min(MOST_EFFORT, file.left) };
  const logic = expand(targeting, naming.flagKey, file);
  const start = effort.left;
  try {
    const outcomes = bind(
      readLogic(logic, { flagKey: naming.flagKey, defaultVariant: naming.default }, effort),
      (value) => leaf(outcomeOf(value)),
      effort,
    );
    const nobody: Outcome = { kind: 'variant', variant: null, isEnrolled: false };
    const tree = hoist(settle(outcomes, nobody, effort), effort);
    return { branches: branchesOf(tree, naming, effort), problem: null };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const text = canonical(logic, naming.flagKey);
    const step = { kind: 'custom', text } as const;
    return { branches: [{ name: null, condition: ALWAYS, step }], problem: error };
  } finally {
    file.left -= start - effort.left;
  }
}

/** What flagd takes for a flag without targeting. */
function isNoTargeting(targeting: JsonValue): boolean {
  if (typeof targeting === 'string') return targeting === '';
  return isScalar(targeting) || Object.keys(targeting).length === 0;
}
