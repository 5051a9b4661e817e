import type { Report, Side } from '../model/index.ts';
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
  if (changedFlags === 0)
    return incomparableFlags === 0
      ? 'no flag changes'
      : `${count(incomparableFlags, 'flag')} cannot be compared`;
  const changes = changedFlags === 1 ? '1 flag changes' : `${changedFlags} flags change`;
  return unknown === '' ? changes : `${changes}, ${unknown}`;
}

/** `main (41d0e77) → working tree`, or that there is nothing the head is compared with. */
export function sidesInWords({ base, head }: Report): Words {
  return base === null
    ? [...sideInWords(head), ', compared with nothing']
    : [...sideInWords(base), ' → ', ...sideInWords(head)];
}

/** What people call a side, with its commit. A commit id is not what somebody wrote, as long as it is one. */
export function sideInWords({ name, commit }: Side): Words {
  if (commit === null) return [quote(name)];
  const short = /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : quote(commit);
  return commit.startsWith(name) ? [short] : [quote(name), ' (', short, ')'];
}
