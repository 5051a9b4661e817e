/**
 * A program that reads and parses every file below the `flags/` of some directories, and does nothing else: the floor
 * of whatever checks them.
 *
 * @param parser the address of js-yaml
 */
export function readAndParse(parser: string, directories: readonly string[]): string {
  return `import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEvents } from ${JSON.stringify(parser)};
for (const directory of ${JSON.stringify(directories)}) {
  for (const entry of readdirSync(join(directory, 'flags'), { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) parseEvents(readFileSync(entry.parentPath + '/' + entry.name, 'utf8'), {});
  }
}
`;
}
