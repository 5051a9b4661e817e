import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { tempRepository } from '../../../test/support/temp-repository.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { pastBlobs } from './past-blobs.ts';

/** A repository with a blob of each text, and their ids. */
function blobs(texts: readonly string[]): { readonly directory: string; readonly ids: readonly string[] } {
  const { directory } = tempRepository();
  const ids = texts.map((input) =>
    execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: directory, input, encoding: 'utf8' }).trim(),
  );
  return { directory, ids };
}

test('whatever the order and however little is read at a time, each id gives its own bytes', () => {
  const texts = Array.from({ length: 40 }, (_, index) => `${index}\n`.repeat(index));
  const { directory, ids } = blobs(texts);
  for (const chunkBytes of [1, 100, 1000, 1e6]) {
    const bytesOf = pastBlobs(directory, new Set(ids), chunkBytes);
    for (const index of [0, 39, 1, 38, 0, 20, 7, 39, 13, 26, 39, 2, 0])
      expect(bytesOf?.(ids[index] ?? '').toString('utf8', 0, 1000)).toBe(texts[index]);
  }
});

test('a blob over the limit comes as something too large, and is not read', () => {
  const { directory, ids } = blobs([
    'x'.repeat(MAX_FILE_BYTES),
    'x'.repeat(MAX_FILE_BYTES + 1),
    'y'.repeat(1e6),
  ]);
  const bytesOf = pastBlobs(directory, new Set(ids));
  expect(ids.map((id) => bytesOf?.(id).length)).toEqual([
    MAX_FILE_BYTES,
    MAX_FILE_BYTES + 1,
    MAX_FILE_BYTES + 1,
  ]);
  expect(bytesOf?.(ids[2] ?? '').includes('y')).toBe(false);
});

test('a clone that lacks a blob gives nothing', () => {
  const { directory, ids } = blobs(['x']);
  expect(pastBlobs(directory, new Set([...ids, '0'.repeat(40)]))).toBeNull();
  expect(pastBlobs(directory, new Set())?.(ids[0] ?? '').length).toBe(MAX_FILE_BYTES + 1);
});
