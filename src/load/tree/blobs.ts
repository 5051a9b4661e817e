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

function missing(): UsageError {
  return new UsageError(
    'The repository lacks an object that a flag file needs.',
    'Fetch it in full, without a filter: `git fetch --refetch`, or actions/checkout without `filter`.',
  );
}
