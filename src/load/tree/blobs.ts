import { UsageError } from '../../model/index.ts';
import { runGit } from '../git/run.ts';

const NEWLINE = 0x0a;

/**
 * Reads git blobs by their ids, with one process for all of them.
 *
 * @returns the bytes by id
 * @throws UsageError when an object is missing or is no blob
 */
export function readBlobs(repository: string, ids: readonly string[]): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  if (ids.length === 0) return blobs;
  const input = ids.map((id) => `${id}\n`).join('');
  const { stdout } = runGit(repository, ['cat-file', '--batch'], { input });
  let offset = 0;
  for (const id of ids) {
    const end = stdout.indexOf(NEWLINE, offset);
    const [, type, size] = stdout.toString('latin1', offset, Math.max(end, offset)).split(' ');
    if (type !== 'blob' || size === undefined) throw missing();
    offset = end + 1 + Number(size);
    if (offset > stdout.length) throw missing();
    blobs.set(id, stdout.subarray(end + 1, offset));
    offset++;
  }
  return blobs;
}

/**
 * How large git blobs are, with one process for all of them.
 *
 * @returns the number of bytes by id, without what is missing or is no blob
 */
export function blobSizes(repository: string, ids: readonly string[]): Map<string, number> {
  if (ids.length === 0) return new Map();
  const input = ids.map((id) => `${id}\n`).join('');
  const { stdout } = runGit(repository, ['cat-file', '--batch-check', '--buffer'], { input });
  const lines = stdout.toString('latin1').split('\n').slice(0, -1);
  return new Map(
    lines.flatMap((line): [string, number][] => {
      const [id = '', type, size] = line.split(' ');
      return type === 'blob' ? [[id, Number(size)]] : [];
    }),
  );
}

function missing(): UsageError {
  return new UsageError(
    'The repository lacks an object that a flag file needs.',
    'Fetch it in full, without a filter: `git fetch --refetch`, or actions/checkout without `filter`.',
  );
}
