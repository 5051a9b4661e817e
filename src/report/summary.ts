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

/** `1 flag changes`, `2 flags change`, and how many nobody can tell about. */
export function changesInNumbers({ summary }: Report): string {
  const { changedFlags, incomparableFlags } = summary;
  const unknown = incomparableFlags === 0 ? '' : `${incomparableFlags} cannot be compared`;
  if (changedFlags === 0) return unknown || 'no flag changes';
  const changes = changedFlags === 1 ? '1 flag changes' : `${changedFlags} flags change`;
  return unknown === '' ? changes : `${changes}, ${unknown}`;
}

/** `main (41d0e77) → working tree`, or that there is nothing the head is compared with. */
export function sidesInWords({ base, head }: Report): Words {
  const side = ({ name, commit }: Report['head']): Words =>
    commit === null
      ? [quote(name)]
      : commit.startsWith(name)
        ? [commit.slice(0, 7)]
        : [quote(name), ` (${commit.slice(0, 7)})`];
  return base === null ? [...side(head), ', compared with nothing'] : [...side(base), ' → ', ...side(head)];
}
