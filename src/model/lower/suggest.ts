import { nearest } from '../nearest.ts';

/** The remedy for a name that does not exist: the nearest one that does, or what there is to choose from. */
export function suggest(name: string, known: readonly string[], otherwise: string): string {
  const candidate = nearest(name, known);
  if (candidate !== null) return `Did you mean \`${candidate}\`?`;
  if (known.length === 0 || known.length > 8) return otherwise;
  return `Write one of ${known.map((each) => `\`${each}\``).join(', ')}.`;
}
