import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Logic } from './logic.ts';
import { jsonSize } from './size.ts';

it('is the length of the JSON text in bytes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(jsonSize(json as Logic, new Map())).toBe(Buffer.byteLength(JSON.stringify(json)));
    }),
    { seed: 1, numRuns: 2000 },
  );
});

it('measures shared parts once, so that what expands to terabytes is refused at once', () => {
  let tower: Logic = ['ground'];
  for (let floor = 0; floor < 40; floor++) tower = [tower, tower];
  expect(jsonSize(tower, new Map())).toBeGreaterThan(2 ** 42);
});
