import { writeFixes } from '../load/index.ts';
import { groupBy, UsageError } from '../model/index.ts';
import { compareWithFixes } from './compare.ts';
import { type Circumstances, rulesOf } from './rules-of.ts';
import { loadSides, type SideOptions } from './sides.ts';

/** What was mended. */
export interface Fixed {
  readonly fixes: number;
  /** The files, in code-unit order. */
  readonly files: readonly string[];
}

/** A fix may uncover another one, such as a field whose name can be read now; more rounds than this help nobody. */
const MOST_ROUNDS = 5;

/**
 * Makes the safe edits of what a comparison finds in the files on disk that it touches. Flags that nobody touches are
 * left alone: an edit would hold them to every rule.
 *
 * @throws UsageError when a file cannot be written, or changed while it was read
 */
export function fix(options: Omit<SideOptions, 'head'> & Circumstances): Fixed {
  const files = new Set<string>();
  let fixes = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const made = fixOnce(options, files);
    if (made === 0) break;
    fixes += made;
  }
  return { fixes, files: [...files].sort() };
}

function fixOnce(options: Omit<SideOptions, 'head'> & Circumstances, files: Set<string>): number {
  const sides = loadSides({ ...options, head: null });
  const { base, head, flags } = sides;
  const { fixes } = compareWithFixes(base, head, { contexts: null, rules: rulesOf(sides, options) });
  const byFile = [...groupBy(fixes, ({ file }) => file)].flatMap(([file, own]) => {
    const text = head.textOf(file);
    return text === null ? [] : [[file, { text, fixes: own.map((each) => each.fix) }] as const];
  });
  let made = 0;
  for (const { file, applied, refused } of writeFixes(flags.root, new Map(byFile))) {
    if (refused !== null)
      throw new UsageError(`${file} ${refused}`, 'Nothing more was written; look at the file and try again.');
    if (applied.length > 0) files.add(file);
    made += applied.length;
  }
  return made;
}
