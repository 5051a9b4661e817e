import type { PlacedProblem } from '../../model/index.ts';
import { aboutFile } from '../place.ts';
import { show } from '../show.ts';
import type { SourceRole } from './tree.ts';

/** A file as far as its name goes. */
export interface Named {
  readonly path: string;
  readonly role: SourceRole;
  readonly name: string;
}

/**
 * Finds flags, and segments, whose names are the same or too alike: in two folders, or differing only in case or in
 * `-`, `_` and `.`. Every file after the first of its kind gets a problem that names the first.
 *
 * @param files in the order of their paths
 */
export function findCollisions(files: readonly Named[]): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const first = new Map<string, Named>();
  for (const file of files) {
    const folded = `${file.role} ${file.name.toLowerCase().replace(/[-_.]/g, '')}`;
    const other = first.get(folded);
    if (other) problems.push(collision(file, other));
    else first.set(folded, file);
  }
  return problems;
}

function collision(file: Named, other: Named): PlacedProblem {
  if (file.name === other.name) {
    return aboutFile(file.path, {
      rule: 'key-duplicate',
      message: `${show(file.name)} is also the name of ${show(other.path)}; a name is unique over all folders.`,
      remedy: 'Delete one of the two files, or rename it.',
    });
  }
  return aboutFile(file.path, {
    rule: 'key-near-duplicate',
    message: `${show(file.name)} differs from ${show(other.path)} only in case or in \`-\`, \`_\` and \`.\`.`,
    remedy: 'Rename one of the two files so that nobody confuses them.',
  });
}
