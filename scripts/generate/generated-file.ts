/** A file that is derived from others: its path in the repository, and what it must hold. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}
