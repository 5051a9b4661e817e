import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { diffFlagSets } from '../../src/exposure/index.ts';
import { flagLoader } from '../../src/load/index.ts';
import type { Decision } from '../../src/model/index.ts';
import { altering } from './edits/alter.ts';
import { apply, rareEdits, type Tally } from './edits/apply.ts';
import { dice } from './edits/dice.ts';
import { checkMoves, claimsMoves } from './edits/moves.ts';
import { preserving } from './edits/preserve.ts';
import { copy, load, type Shop, shops, show } from './edits/shop.ts';
import { nearWitnesses, solvedWitnesses } from './edits/witnesses.ts';

/** Changing it changes every case. */
const SEED = 20_261_122;
const SEQUENCES = 1_500;

describe('a sequence of edits of which one may alter a value', () => {
  const tally: Tally = new Map();
  /** Of flags in environments, unless said otherwise. */
  const found = { sequences: 0, altered: 0, preserved: 0, witnesses: 0, undecided: 0, quiet: 0, unseen: 0 };

  beforeAll(() => {
    const counts = [fc.constantFrom(0, 0, 3), fc.integer({ min: 1, max: 3 })] as const;
    const property = fc.property(shops(), fc.nat(), ...counts, (shop, seed, same, other) => {
      const edited = copy(shop);
      const rolls = dice(seed);
      const names = [
        ...apply(preserving, edited, same, rolls, tally),
        ...apply(altering, edited, other, rolls, tally),
      ];
      try {
        compare(shop, edited, { seed, mayBeSlow: same === 0 });
      } catch (error) {
        throw new Error([names.join(', '), show(shop), show(edited)].join('\n\n'), { cause: error });
      }
    });
    fc.assert(property, { seed: SEED, numRuns: SEQUENCES });
    process.stdout.write(
      `altering: ${found.sequences} sequences; of flags in environments ${found.altered} altered ` +
        `(${found.witnesses} contexts served something else, ${found.undecided} undecided), ` +
        `${found.preserved} preserved (${found.quiet} of them with an edited safe variant or another enrolment); ` +
        `${found.unseen} altered for so few that no context was found\n`,
    );
  }, 300_000);

  /** The solver is slow where it proves that nobody is altered, above all between conditions said in other words. */
  function compare(
    shop: Shop,
    edited: Shop,
    { seed, mayBeSlow }: { seed: number; mayBeSlow: boolean },
  ): void {
    const loader = flagLoader('flags');
    const [base, head] = [load(shop, loader), load(edited, loader)];
    const changes = new Map(
      diffFlagSets(base, head).map((each) => [`${each.change.flag} in ${each.change.environment}`, each]),
    );
    found.sequences++;
    for (const { name, before, after } of pairs(base.flags, head.flags)) {
      const change = changes.get(name);
      const near = nearWitnesses(before, after, seed);
      const needsSolver = near.length === 0 && (change === undefined ? mayBeSlow : claimsMoves(change));
      const witnesses = needsSolver ? solvedWitnesses(before, after) : near;
      found.witnesses += witnesses.length;
      if (witnesses.length > 0) {
        found.altered++;
        if (change === undefined)
          throw new Error(`Silence about ${name}, but ${JSON.stringify(witnesses[0])}`);
        if (change.change.undecided !== null) found.undecided++;
        else checkMoves(change, witnesses);
      } else if (change === undefined) found.preserved++;
      else if (claimsMoves(change)) found.unseen++;
      else {
        found.preserved++;
        found.quiet++;
      }
    }
  }

  it('is never passed over in silence, and everybody it moves is in an audience that says so', () => {
    expect(found.sequences).toBe(SEQUENCES);
    expect(Math.min(found.altered, found.preserved)).toBeGreaterThan(SEQUENCES);
  });

  it('is not called a change of values where there is none, but for draws that deal hardly anybody', () => {
    expect(found.unseen).toBeLessThan(found.altered / 20);
  });

  it('does every kind of edit', () => {
    expect(rareEdits(altering, tally)).toEqual([]);
  });
});

type Flags = ReadonlyMap<string, { readonly decisions: ReadonlyMap<string, Decision> | null }>;

function pairs(base: Flags, head: Flags): { name: string; before: Decision; after: Decision }[] {
  return [...base].flatMap(([key, { decisions }]) =>
    [...(decisions ?? [])].map(([environment, before]) => {
      const after = head.get(key)?.decisions?.get(environment);
      if (after === undefined) throw new Error(`${key} is gone from ${environment}`);
      return { name: `${key} in ${environment}`, before, after };
    }),
  );
}
