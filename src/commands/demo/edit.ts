import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One changed line of one file. */
export interface Edit {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

const file = 'flags/checkout-redesign.yaml';

/** Does what a developer does: raises one number. */
export function raiseRollout(directory: string): Edit {
  const path = join(directory, file);
  const text = readFileSync(path, 'utf8');
  const before = /^ *percentage: 5$/m.exec(text)?.[0];
  if (before === undefined) throw new Error(`${file} has no rollout of 5 % to raise`);
  const after = before.replace('5', '10');
  writeFileSync(path, text.replace(before, after));
  return { file, before: before.trim(), after: after.trim() };
}
