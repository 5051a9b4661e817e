import type { Report } from '../../model/index.ts';
import { bytesOf } from '../bytes.ts';
import type { FittedTable, Room } from '../table.ts';
import { exactChange } from './exact-change.ts';
import type { Subject } from './subject.ts';

/** A fence is longer than any run of backticks in it; no line is longer than this. */
const longestFence = 128;

/** The exact changes of as many flags as there is room for, in one fence. A long one ends early and says so. */
export function exactChanges(
  subjects: readonly Subject[],
  contexts: Report['contexts'],
  room: Room,
): FittedTable {
  const changed = subjects.filter(({ changes }) => changes.length > 0);
  let left = room.budget - 2 * longestFence;
  const blocks: string[] = [];
  for (const { changes } of changed) {
    const block = limited(exactChange(changes, contexts), Math.min(room.row, left));
    if (block === '') break;
    left -= bytesOf(block) + 2;
    blocks.push(block);
  }
  const leftOut = changed.length - blocks.length;
  return { text: blocks.length === 0 ? '' : fenced(blocks.join('\n\n')), leftOut };
}

function limited(lines: readonly string[], budget: number): string {
  let left = budget - bytesOf(`  … and ${lines.length} more lines\n`);
  const shown: string[] = [];
  for (const line of lines) {
    left -= bytesOf(line) + 1;
    if (left < 0) break;
    shown.push(line);
  }
  const more = lines.length - shown.length;
  if (shown.length < 2) return '';
  return [...shown, ...(more === 0 ? [] : [`  … and ${more} more lines`])].join('\n');
}

function fenced(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}diff\n${text}\n${fence}`;
}
