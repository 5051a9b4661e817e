import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it('is the candidate with the fewest differences, whatever its case', () => {
    expect(nearest('relase', ['ops', 'relates', 'Release'])).toBe('Release');
    expect(nearest('stff', ['staging', 'staff'])).toBe('staff');
    expect(nearest('xheckout', ['checkout'])).toBe('checkout');
  });

  it('is the first of several that differ alike', () => {
    expect(nearest('cat', ['bat', 'car'])).toBe('bat');
  });

  it('is nothing beyond a third of the name', () => {
    expect(nearest('abc', ['axy'])).toBeNull();
    expect(nearest('on', ['off'])).toBeNull();
    expect(nearest('on', [])).toBeNull();
  });

  it('is nothing beyond five differences, and nothing for a name over 64 characters', () => {
    const name = 'x'.repeat(60);
    expect(nearest(`${name}`, [`${name.slice(5)}abcde`])).not.toBeNull();
    expect(nearest(`${name}`, [`${name.slice(6)}abcdef`])).toBeNull();
    expect(nearest(`${name}xxxxx`, [name])).toBeNull();
  });

  it('finds exactly what the whole table of distances finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 20 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (name, candidates) => {
        const limit = Math.min(5, Math.max(1, Math.floor(name.length / 3)));
        const distances = candidates.map((each) => distanceOf(name, each));
        const least = Math.min(...distances);
        expect(nearest(name, candidates)).toBe(
          least <= limit ? (candidates[distances.indexOf(least)] ?? null) : null,
        );
      }),
      { seed: 20261121, numRuns: 5000 },
    );
  });
});

/** By the definition: the last characters are equal, or one of the three edits comes last. */
function distanceOf(a: string, b: string, known = new Map<string, number>()): number {
  if (a === '' || b === '') return a.length + b.length;
  const pair = `${a} ${b}`;
  const [less, fewer] = [a.slice(0, -1), b.slice(0, -1)];
  const distance =
    known.get(pair) ??
    (a.at(-1) === b.at(-1)
      ? distanceOf(less, fewer, known)
      : 1 +
        Math.min(distanceOf(less, fewer, known), distanceOf(less, b, known), distanceOf(a, fewer, known)));
  known.set(pair, distance);
  return distance;
}
