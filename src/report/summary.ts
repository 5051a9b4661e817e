import type { Report } from '../model/index.ts';
import { count, quote, type Words } from './words.ts';

/** The findings in numbers, without those that are zero: `2 errors, 1 warning`; empty when there are none. */
export function findingsInNumbers({ summary }: Report): string {
  const numbers: [number, string][] = [
    [summary.errors, 'error'],
    [summary.warnings, 'warning'],
    [summary.notices, 'notice'],
  ];
  return numbers.flatMap(([number, noun]) => (number === 0 ? [] : [count(number, noun)])).join(', ');
}

/** `1 flag changes`, `2 flags change`. */
export function changesInNumbers({ summary }: Report): string {
  const { changedFlags } = summary;
  if (changedFlags === 0) return 'no flag changes';
  return changedFlags === 1 ? '1 flag changes' : `${changedFlags} flags change`;
}

/** `main (41d0e77) → working tree`, or the head alone. */
export function sidesInWords({ base, head }: Report): Words {
  const side = ({ name, commit }: Report['head']): Words =>
    commit === null
      ? [quote(name)]
      : commit.startsWith(name)
        ? [commit.slice(0, 7)]
        : [quote(name), ` (${commit.slice(0, 7)})`];
  return base === null ? side(head) : [...side(base), ' → ', ...side(head)];
}
