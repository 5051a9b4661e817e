import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { diffFlagSets } from '../../src/exposure/index.ts';
import { flagLoader } from '../../src/load/index.ts';
import { apply, rareEdits, type Tally } from './edits/apply.ts';
import { dice } from './edits/dice.ts';
import { preserving } from './edits/preserve.ts';
import { copy, load, shops, show } from './edits/shop.ts';

/** Changing it changes every case. */
const SEED = 20_261_121;
const SEQUENCES = 3_000;

describe('a sequence of edits that preserve the meaning', () => {
  const tally: Tally = new Map();
  let sequences = 0;

  beforeAll(() => {
    const property = fc.property(shops(), fc.nat(), fc.integer({ min: 1, max: 12 }), (shop, seed, count) => {
      const loader = flagLoader('flags');
      const edited = copy(shop);
      const names = apply(preserving, edited, count, dice(seed), tally);
      const changes = diffFlagSets(load(shop, loader), load(edited, loader)).map(({ change }) => change);
      if (changes.length > 0)
        throw new Error([names.join(', '), show(shop), show(edited), JSON.stringify(changes)].join('\n\n'));
      sequences++;
    });
    fc.assert(property, { seed: SEED, numRuns: SEQUENCES });
    const edits = [...tally.values()].reduce((sum, each) => sum + each, 0);
    process.stdout.write(
      `preserving: ${sequences} sequences, ${edits} edits of ${tally.size} kinds, no change\n`,
    );
  }, 300_000);

  it('is no change, in thousands of sequences', () => {
    expect(sequences).toBe(SEQUENCES);
  });

  it('does every kind of edit', () => {
    expect(rareEdits(preserving, tally)).toEqual([]);
  });
});
