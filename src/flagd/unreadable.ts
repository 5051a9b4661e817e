/** Logic that cannot be read as a whole. It never leaves the room: the flag's targeting becomes custom instead. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  /** What to do about it, in one line. */
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** A name from the file, for a message: in quotes, and not too long. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}
