import { wantsColours } from './colours.ts';
import { run } from './run.ts';

/** Connects the command line to the process. */
export function main(): void {
  process.stdout.on('error', ignoreClosedPipe);
  const { stdout, stderr, exitCode } = run(process.argv.slice(2), {
    directory: process.cwd(),
    colours: wantsColours(process.stdout.isTTY === true, process.env),
    now: new Date(),
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}

/** `flaghoist check | head -1` closes the pipe early, which is not an error. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
