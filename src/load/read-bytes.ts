import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/**
 * The first bytes of a regular file. A symbolic link is not followed, and a device or a pipe never waited for.
 *
 * @param most how many bytes at most
 * @returns null when there is no regular file, or it cannot be opened
 */
export function readBytes(path: string, most: number): Buffer | null {
  try {
    const file = openSync(
      path,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    try {
      const stat = fstatSync(file);
      return stat.isFile() ? fill(file, Buffer.allocUnsafe(Math.min(stat.size, most))) : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

function fill(file: number, buffer: Buffer): Buffer {
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return buffer.subarray(0, length);
}
