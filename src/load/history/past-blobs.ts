import { MAX_FILE_BYTES } from '../limits.ts';
import { blobSizes, readBlobs } from '../tree/blobs.ts';
import { TOO_LARGE } from '../tree/revision.ts';

/** How much is read at a time, and how often that may be held: all versions of most repositories fit into one. */
const CHUNK_BYTES = 16 * 1024 * 1024;
const HELD_CHUNKS = 4;

/**
 * Prepares to read many blobs: one process for their sizes now, and one for each some megabytes of them when somebody
 * asks for one of those.
 *
 * @param ids in the order they are likely to be asked for
 * @returns the bytes of an id; of a blob over `MAX_FILE_BYTES` something too large. Null when the clone lacks a blob
 * @throws UsageError when git cannot be run
 */
export function pastBlobs(
  repository: string,
  ids: ReadonlySet<string>,
  chunkBytes = CHUNK_BYTES,
): ((id: string) => Buffer) | null {
  const sizes = blobSizes(repository, [...ids]);
  if (sizes.size < ids.size) return null;
  const chunks = chunksOf(sizes, chunkBytes);
  const chunkOf = new Map(chunks.flatMap((chunk) => chunk.map((id) => [id, chunk])));
  const held = new Map<readonly string[], ReadonlyMap<string, Buffer>>();
  const hold = (chunk: readonly string[]): ReadonlyMap<string, Buffer> => {
    const blobs = held.get(chunk) ?? readBlobs(repository, chunk);
    held.delete(chunk);
    held.set(chunk, blobs);
    const [longestUnused] = held.keys();
    if (held.size > HELD_CHUNKS && longestUnused !== undefined) held.delete(longestUnused);
    return blobs;
  };
  return (id) => {
    const chunk = chunkOf.get(id);
    return (chunk && hold(chunk).get(id)) ?? TOO_LARGE;
  };
}

/** Neighbours together, without what is too large for a flag. */
function chunksOf(sizes: ReadonlyMap<string, number>, chunkBytes: number): string[][] {
  const chunks: string[][] = [];
  let chunk: string[] = [];
  let bytes = 0;
  for (const [id, size] of sizes) {
    if (size > MAX_FILE_BYTES) continue;
    if (bytes + size > chunkBytes) {
      chunks.push(chunk);
      chunk = [];
      bytes = 0;
    }
    chunk.push(id);
    bytes += size;
  }
  return [...chunks, chunk];
}
