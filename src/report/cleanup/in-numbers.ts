import type { CleanupReport, FlagCleanup } from '../../model/index.ts';
import { count } from '../words.ts';

/** How many flags and other files are listed, whoever owns them. */
export function cleanupCount({ owners }: CleanupReport): number {
  return owners.reduce((sum, { flags }) => sum + flags.length, 0);
}

/** `2 of 13 flags want to be cleaned up`. */
export function cleanupInNumbers(report: CleanupReport): string {
  const all = report.owners.flatMap(({ flags }) => flags);
  if (all.length === 0) return `nothing to clean up in ${count(report.flags, 'flag')}`;
  const flags = all.filter(({ key }) => key !== null).length;
  const others = all.length - flags;
  const parts = [
    ...(flags === 0 ? [] : [`${flags} of ${count(report.flags, 'flag')}`]),
    ...(others === 0 ? [] : [count(others, flags === 0 ? 'file' : 'other file')]),
  ];
  return `${parts.join(' and ')} ${all.length === 1 ? 'wants' : 'want'} to be cleaned up`;
}

/** `1 flag`, `2 flags and 1 other file`. */
export function listInNumbers(list: readonly FlagCleanup[]): string {
  const flags = list.filter(({ key }) => key !== null).length;
  const others = list.length - flags;
  if (flags === 0) return count(others, 'file');
  return others === 0 ? count(flags, 'flag') : `${count(flags, 'flag')} and ${count(others, 'other file')}`;
}
