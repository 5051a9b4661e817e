import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../model/index.ts';
import { compare } from './compare.ts';
import { entriesOf, newRules } from './lint/baseline.ts';
import { allowedEntries, baselineEntries, renderBaseline } from './lint/write-baseline.ts';
import { type Circumstances, rulesOf } from './rules-of.ts';
import { loadSides, type SideOptions } from './sides.ts';

/** What was written. */
export interface WrittenBaseline {
  /** Relative to the root of the repository or directory. */
  readonly file: string;
  /** How many findings it lists; without any, there is no file. */
  readonly findings: number;
}

/**
 * Writes what is wrong with the flags today into `baseline.yaml`: all of it in the pull request that brings the
 * policy, later only what is listed there already and still wrong.
 *
 * @throws UsageError when the policy or a flag cannot be read, or the file cannot be written
 */
export function writeBaseline(options: Omit<SideOptions, 'head'> & Circumstances): WrittenBaseline {
  const sides = loadSides({ ...options, head: null });
  const { base, head, flags } = sides;
  if (head.flagSet === null)
    throw new UsageError('there is no policy to write a baseline for', 'Run `flaghoist check` first.');
  const rules = { ...rulesOf(sides, options), isForBaseline: true };
  const found = baselineEntries(compare(base, head, { contexts: null, rules }).findings);
  const entries = allowedEntries(found, entriesOf(base), newRules(base, head));
  const file = join(dirname(head.flagSet.policy.file), 'baseline.yaml');
  replace(join(flags.root, file), renderBaseline(entries));
  return { file, findings: [...entries.values()].reduce((sum, { size }) => sum + size, 0) };
}

/** At once or not at all, and never through a link. */
function replace(path: string, text: string | null): void {
  try {
    if (text === null) rmSync(path, { force: true });
    else {
      const temporary = `${path}.${process.pid}.tmp`;
      writeFileSync(temporary, text, { flag: 'wx' });
      renameSync(temporary, path);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `the baseline could not be written (${reason})`,
      'Check the permissions of the directory.',
    );
  }
}
