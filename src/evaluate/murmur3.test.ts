import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashPrefix, murmur3 } from './murmur3.ts';

/** The algorithm as SMHasher's MurmurHash3_x86_32 states it, over bytes; shares nothing with the code under test. */
function reference(bytes: Uint8Array): number {
  const rotate = (value: number, by: number) => (value << by) | (value >>> (32 - by));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blocks = Math.floor(bytes.length / 4);
  let hash = 0;
  for (let i = 0; i < blocks; i++) {
    const k = Math.imul(rotate(Math.imul(view.getUint32(i * 4, true), 0xcc9e2d51), 15), 0x1b873593);
    hash = Math.imul(rotate(hash ^ k, 13), 5) + 0xe6546b64;
  }
  let tail = 0;
  for (const [i, byte] of bytes.subarray(blocks * 4).entries()) tail |= byte << (8 * i);
  hash ^= Math.imul(rotate(Math.imul(tail, 0xcc9e2d51), 15), 0x1b873593);
  hash ^= bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const hashBytes = (text: string) => reference(new TextEncoder().encode(text));

test.each([
  ['', 0],
  ['test', 0xba6bd213],
  ['Hello, world!', 0xc0363e43],
  ['The quick brown fox jumps over the lazy dog', 0x2e4ff723],
])('hashes %j as published for seed 0', (text, hash) => {
  expect(murmur3(text)).toBe(hash);
});

const ascii = fc.string({ unit: 'binary-ascii', maxLength: 40 });
const anyText = fc.oneof(
  ascii,
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  // Code units, lone and paired surrogates included.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom('a', '\ud83d', '\ude00', '\ud800', '\udfff', 'é'), { maxLength: 12 })
    .map((parts) => parts.join('')),
);

test('hashes the UTF-8 bytes of any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(murmur3(text)).toBe(hashBytes(text));
    }),
    { numRuns: 5_000, seed: 1 },
  );
});

test('continues a hashed prefix and goes on to the suffix', () => {
  const wellFormed = anyText.filter((text) => !/[\ud800-\udbff]$/.test(text));
  fc.assert(
    fc.property(
      wellFormed,
      anyText,
      fc.constantFrom('', ':', '-arm:', '\ude00', 'é'),
      (salt, key, suffix) => {
        expect(murmur3(key, hashPrefix(salt), suffix)).toBe(hashBytes(salt + key + suffix));
      },
    ),
    { numRuns: 5_000, seed: 2 },
  );
});

test('counts a lone surrogate as U+FFFD', () => {
  expect(murmur3('a\ud800b')).toBe(murmur3('a\ufffdb'));
});
