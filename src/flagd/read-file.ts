import { type JsonValue, type ObjectValue, type Plan, UsageError } from '../model/index.ts';
import { type Expander, expander } from './expand.ts';
import { isMap } from './json.ts';
import { misnamedFields } from './misnamed-fields.ts';
import { readFlag } from './read-flag.ts';
import type { Effort } from './tree.ts';
import { quoted, Unreadable } from './unreadable.ts';

/** A flagd flag-definition file. */
export interface FlagdFile {
  /** By flag key; null for a flag that flagd would not evaluate, or that is too large to read. */
  readonly plans: ReadonlyMap<string, Plan | null>;
  readonly problems: readonly FlagdProblem[];
}

/** Something to tell about a file. */
interface FlagdProblem {
  /** What is wrong, in one line. */
  readonly message: string;
  /** What to do about it, in one line. */
  readonly remedy: string;
  /** The key of the flag it is about, or null for the whole file. */
  readonly flag: string | null;
}

/** The work one file may cause: some seconds. */
const MOST_EFFORT = 6_000_000;

/**
 * Reads a flagd flag-definition file (https://flagd.dev/reference/flag-definitions/), whoever wrote it. What cannot be
 * read exactly is a custom part of its plan.
 *
 * @param text JSON
 * @throws UsageError when it is no flag-definition file
 */
export function readFlagdFile(text: string): FlagdFile {
  const { flags, $evaluators: evaluators = {} } = parse(text);
  if (!isMap(flags)) {
    throw new UsageError(
      'The file has no "flags" object.',
      'Give a flagd flag-definition file: {"flags": {…}}.',
    );
  }
  if (!isMap(evaluators)) {
    throw new UsageError('"$evaluators" is no object.', 'List the evaluators by name, or leave it out.');
  }
  return readFlags(flags, expander(evaluators));
}

function readFlags(flags: ObjectValue, expand: Expander): FlagdFile {
  const plans = new Map<string, Plan | null>();
  const problems: FlagdProblem[] = [];
  const effort: Effort = { left: MOST_EFFORT };
  for (const [flag, entry] of Object.entries(flags)) {
    try {
      const { plan, problem } = readFlag(flag, entry, expand, effort);
      plans.set(flag, plan);
      if (problem !== null) problems.push(describe(flag, problem, 'is shown as custom'));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      plans.set(flag, null);
      problems.push(describe(flag, error, 'cannot be read'));
    }
    for (const { field, meant } of misnamedFields(entry)) {
      problems.push({
        message: `Flag ${quoted(flag)} has a field ${quoted(field)}, which flagd in Go takes for "${meant}" and others ignore.`,
        remedy: `Leave it out, or write it as "${meant}", once.`,
        flag,
      });
    }
  }
  return { plans, problems };
}

function describe(flag: string, { message, remedy }: Unreadable, what: string): FlagdProblem {
  return { message: `Flag ${quoted(flag)} ${what}: ${message}.`, remedy, flag };
}

function parse(text: string): ObjectValue {
  let json: JsonValue;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(`The file is no JSON${placeOf(error, text)}.`, 'Give a flagd flag-definition file.');
  }
  if (isMap(json)) return json;
  throw new UsageError('The file is no JSON object.', 'Give a flagd flag-definition file: {"flags": {…}}.');
}

/** Where the parser stopped, without its quotation of the file. */
function placeOf(error: unknown, text: string): string {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return '';
  const lines = text.slice(0, Number(position)).split('\n');
  return `: line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}
