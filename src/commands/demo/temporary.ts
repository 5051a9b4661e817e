import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Hands an empty directory to some work and removes it afterwards, also when the work fails or is interrupted. */
export function inTemporaryDirectory<T>(work: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'flaghoist-demo-'));
  // While a handler is set, Ctrl-C no longer ends the process at once: `finally` comes first.
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
  try {
    return work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}

function interrupted(): void {
  process.exitCode = 130;
}
