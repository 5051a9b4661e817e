import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One evaluation and what it must give.
 * @typedef {{ value: unknown, variant: string | null, reason: string }} Outcome
 * @typedef {{ id: number, flag: string, type: 'boolean' | 'string' | 'number' | 'object', fallback: unknown,
 *   context: Record<string, unknown>, expected: Outcome }} Case
 */

/** @param {string} directory @returns {Case[]} */
export function readCases(directory) {
  const lines = readFileSync(join(directory, 'cases.ndjson'), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** @param {string} directory */
export function flagsFile(directory) {
  return join(directory, 'flags.json');
}

/** @param {string} directory @returns {Record<string, { targeting?: unknown }>} */
export function readFlags(directory) {
  return JSON.parse(readFileSync(flagsFile(directory), 'utf8')).flags;
}
