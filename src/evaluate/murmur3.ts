/**
 * A hash that has taken in some bytes and waits for more: what a draw needs besides its key, so that a salt is
 * hashed once and not for every key.
 */
export interface HashState {
  /** The state after all complete four-byte blocks. */
  readonly hash: number;
  /** The bytes of the block not yet complete, the first one lowest. */
  readonly pending: number;
  /** The number of bytes taken in. */
  readonly length: number;
}

/** The state before the first byte, with seed 0. */
const START: HashState = { hash: 0, pending: 0, length: 0 };

/**
 * MurmurHash3_x86_32 with seed 0 over the UTF-8 bytes of a text, as Austin Appleby defined it in SMHasher; a lone
 * surrogate counts as U+FFFD, as in `TextEncoder`. A text of ASCII characters is hashed without allocating.
 *
 * @param text what to hash
 * @param prefix the state of `hashPrefix` for a text that goes before
 * @param suffix a short text that goes after
 * @returns an integer from 0 to 2^32 - 1
 */
export function murmur3(text: string, prefix: HashState = START, suffix = ''): number {
  let { hash, pending } = prefix;
  let held = (prefix.length & 3) << 3;
  const end = text.length;
  const lastBlock = end - 3;
  let i = 0;
  for (; i < lastBlock; i += 4) {
    const a = text.charCodeAt(i);
    const b = text.charCodeAt(i + 1);
    const c = text.charCodeAt(i + 2);
    const d = text.charCodeAt(i + 3);
    if ((a | b | c | d) > 0x7f) return finish(takeIn(prefix, text + suffix));
    const word = a | (b << 8) | (c << 16) | (d << 24);
    if (held === 0) {
      hash = mixBlock(hash, word);
    } else {
      hash = mixBlock(hash, pending | (word << held));
      pending = word >>> (32 - held);
    }
  }
  const total = end + suffix.length;
  for (; i < total; i++) {
    const byte = i < end ? text.charCodeAt(i) : suffix.charCodeAt(i - end);
    if (byte > 0x7f) return finish(takeIn(prefix, text + suffix));
    pending |= byte << held;
    held += 8;
    if (held === 32) {
      hash = mixBlock(hash, pending);
      pending = 0;
      held = 0;
    }
  }
  return finalize(hash, pending, prefix.length + total);
}

/**
 * Hashes what goes before every key. The text must not end with the first half of a surrogate pair: its second
 * half, in the key, would make another character of both.
 *
 * @returns the state to hand to `murmur3`, so that `murmur3(key, hashPrefix(salt))` is `murmur3(salt + key)`
 */
export function hashPrefix(text: string): HashState {
  return takeIn(START, text);
}

/** Takes in any text, byte for byte. */
function takeIn(state: HashState, text: string): HashState {
  let { hash, pending, length } = state;
  for (const character of text) {
    for (const byte of utf8(character.codePointAt(0) ?? 0)) {
      pending |= byte << ((length & 3) << 3);
      length++;
      if ((length & 3) === 0) {
        hash = mixBlock(hash, pending);
        pending = 0;
      }
    }
  }
  return { hash, pending, length };
}

function utf8(codePoint: number): number[] {
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  const code = isSurrogate ? 0xfffd : codePoint;
  if (code < 0x80) return [code];
  const last = 0x80 | (code & 0x3f);
  if (code < 0x800) return [0xc0 | (code >> 6), last];
  const middle = 0x80 | ((code >> 6) & 0x3f);
  if (code < 0x10000) return [0xe0 | (code >> 12), middle, last];
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), middle, last];
}

function mixBlock(hash: number, block: number): number {
  const mixed = hash ^ scramble(block);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

function scramble(block: number): number {
  const product = Math.imul(block, 0xcc9e2d51);
  return Math.imul((product << 15) | (product >>> 17), 0x1b873593);
}

function finish(state: HashState): number {
  return finalize(state.hash, state.pending, state.length);
}

function finalize(state: number, pending: number, length: number): number {
  let hash = state ^ scramble(pending) ^ length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
