import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffFlagSets } from '../../src/exposure/index.ts';
import { servedAsWritten } from '../../src/history/served.ts';
import { flagLoader } from '../../src/load/index.ts';
import type { FlagDefinition } from '../../src/model/index.ts';
import { altering } from '../exposure/edits/alter.ts';
import { apply, rareEdits, type Tally } from '../exposure/edits/apply.ts';
import { dice } from '../exposure/edits/dice.ts';
import type { Edits } from '../exposure/edits/edit.ts';
import { preserving } from '../exposure/edits/preserve.ts';
import { copy, load, type Shop, shops, show } from '../exposure/edits/shop.ts';

/** Changing it changes every case. */
const SEED = 20_261_128;

/** What is another way to write the same, and no other condition that means the same. */
const WRITTEN_ALIKE = [
  'another formatting',
  'a file moved',
  'description, owner, issue and runbook',
  'until when it lives',
  'the key written out as the salt',
  'the targeting key written out as the bucket attribute',
  'the default written out as the safe variant',
  'variants written out',
  'a described variant',
  'another order of required variants',
  'words in the policy',
  'another order of environments',
  'words about a segment',
  'a segment nobody names',
  'the short form of an environment for the long one',
  'the default written out',
  'a plan, a soak time and a rollback plan',
  'a split of one for the variant',
  'a map of arms as a list in code-unit order',
  'a list of arms in code-unit order as a map',
  'an arm without a share',
  'the reason of a kill',
  'a renamed rule',
  'a list of one condition',
  'each entry on its own',
  'another order of a conjunction',
  'another order of a disjunction',
  'a list of segments one by one',
  'a segment twice',
  'value, list of one and `is` for each other',
  'each operator on its own',
  'another order, and a value twice',
];

const alike: Edits = Object.fromEntries(
  Object.entries(preserving).filter(([name]) => WRITTEN_ALIKE.includes(name)),
);

type Flags = ReadonlyMap<string, { readonly definition: FlagDefinition }>;

/** What a flag and those it requires serve in an environment, as they are written. */
function written(flags: Flags, key: string, environment: string): string {
  const keys = new Set([key]);
  for (const each of keys)
    for (const required of Object.keys(flags.get(each)?.definition.requires ?? {})) keys.add(required);
  const texts = [...keys].sort().map((each) => {
    const definition = flags.get(each)?.definition;
    if (definition === undefined) return each;
    const { everywhere, inEnvironment } = servedAsWritten(each, definition);
    return `${each} ${everywhere} ${inEnvironment(environment)}`;
  });
  return texts.join('\n');
}

/** Calls back for each flag in each environment, on both sides of some edits. */
function forEachPair(
  edits: Edits,
  tally: Tally,
  numRuns: number,
  compare: (pair: { name: string; before: string; after: string; isSilent: boolean }) => void,
): void {
  const property = fc.property(shops(), fc.nat(), fc.integer({ min: 1, max: 6 }), (shop, seed, count) => {
    const edited = copy(shop);
    const names = apply(edits, edited, count, dice(seed), tally);
    if (segmentsOf(shop) !== segmentsOf(edited)) return;
    const loader = flagLoader('flags');
    const [base, head] = [load(shop, loader), load(edited, loader)];
    const changed = new Set(
      diffFlagSets(base, head).map(({ change }) => `${change.flag} ${change.environment}`),
    );
    for (const key of base.flags.keys()) {
      for (const { name } of base.policy.environments) {
        const [before, after] = [written(base.flags, key, name), written(head.flags, key, name)];
        try {
          compare({ name, before, after, isSilent: !changed.has(`${key} ${name}`) });
        } catch (cause) {
          throw new Error([`${key} in ${name}: ${names.join(', ')}`, show(shop), show(edited)].join('\n\n'), {
            cause,
          });
        }
      }
    }
  });
  fc.assert(property, { seed: SEED, numRuns });
}

/** Segments that were there before, without their words. */
function segmentsOf({ segments }: Shop): string {
  return JSON.stringify(
    [...segments].filter(([name]) => !name.startsWith('spare')).map(([name, each]) => [name, each.if]),
  );
}

describe('what a flag serves, as it is written', () => {
  it('is the same text in other words, another order and another form', () => {
    const tally: Tally = new Map();
    forEachPair(alike, tally, 400, ({ before, after }) => expect(after).toBe(before));
    expect([...tally.keys()].sort()).toEqual(Object.keys(alike).sort());
    expect(Object.keys(alike).sort()).toEqual(WRITTEN_ALIKE.toSorted());
    expect(rareEdits(alike, tally)).toEqual([]);
  });

  it('is another text whenever somebody is served something else', () => {
    const found = { other: 0, same: 0 };
    forEachPair({ ...altering, ...alike }, new Map(), 200, ({ before, after, isSilent }) => {
      if (before === after) expect(isSilent).toBe(true);
      found[before === after ? 'same' : 'other']++;
    });
    expect(Math.min(found.same, found.other)).toBeGreaterThan(300);
  });
});
