import { nearest } from '../model/index.ts';

/** What to do about the id of a rule that does not exist: the one that was probably meant, or where all are listed. */
export function ruleMeant(id: string, known: Iterable<string>): string {
  const meant = nearest(id, known);
  return meant === null ? '`flaghoist explain` lists all rules.' : `Did you mean \`${meant}\`?`;
}
