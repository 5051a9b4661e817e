import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../model/index.ts';

/** The flags of flaghoist's own repository, found from where this program lies. Throws `UsageError` without them. */
export function ownFlags(): string {
  for (let directory = dirname(fileURLToPath(import.meta.url)); ; directory = dirname(directory)) {
    const flags = join(directory, 'flags');
    if (existsSync(join(flags, 'policy.yaml'))) return flags;
    if (directory === dirname(directory)) break;
  }
  throw new UsageError('the example flags are not there', 'Run it from a clone of the flaghoist repository.');
}
