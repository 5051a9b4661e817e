/** What git printed, without the line break at the end. */
export function line(stdout: Buffer): string {
  return stdout.toString('utf8').replace(/\r?\n$/, '');
}
