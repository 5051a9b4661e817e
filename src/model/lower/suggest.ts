import { nearest } from '../nearest.ts';
import type { Scope } from './scope.ts';

/** After this many problems of a file, nobody looks for the nearest name any more. */
const SUGGESTIONS_PER_FILE = 20;

/** Names to choose from: a map or a set. */
interface Names {
  readonly size: number;
  readonly keys: () => Iterable<string>;
}

/** The remedy for a name that does not exist: the nearest one that does, or what there is to choose from. */
export function suggest(name: string, known: Names, otherwise: string, scope: Scope): string {
  const candidate = nearestOf(name, known, scope);
  if (candidate !== null) return `Did you mean \`${candidate}\`?`;
  if (known.size === 0 || known.size > 8) return otherwise;
  return `Write one of ${[...known.keys()].map((each) => `\`${each}\``).join(', ')}.`;
}

function nearestOf(name: string, known: Names, { problems, budget }: Scope): string | null {
  if (problems.length >= SUGGESTIONS_PER_FILE || budget.comparisons < known.size) return null;
  budget.comparisons -= known.size;
  return nearest(name, known.keys());
}
