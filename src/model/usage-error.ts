/**
 * What the person who runs the command or writes the workflow must change: an unknown option, a revision that does
 * not exist, an environment nobody declared. It ends in exit code 2 and one line, never in a stack trace.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What to do instead, in one line. */
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}
