import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Hands an empty directory to some work and removes it afterwards, also when the work fails or is interrupted. The
 * work is synchronous: an interruption waits until the directory is gone, and then ends the process as it would have.
 */
export function inTemporaryDirectory<T>(work: (directory: string) => T): T {
  for (const signal of signals) process.once(signal, endBy);
  const directory = mkdtempSync(join(tmpdir(), 'flaghoist-demo-'));
  try {
    return work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
    // Signals that came meanwhile are handled before an immediate, and need one to be handled at all.
    setImmediate(() => {
      for (const signal of signals) process.off(signal, endBy);
    });
  }
}

/** `once` has taken the handler off, so the signal now does what it does by itself. */
function endBy(signal: NodeJS.Signals): void {
  process.kill(process.pid, signal);
}
