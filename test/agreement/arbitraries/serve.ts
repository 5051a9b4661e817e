import fc from 'fast-check';
import type { RolloutDefinition } from '../../../src/model/generated/flag.ts';
import { percentage, type Thousandths, WHOLE } from '../../../src/model/index.ts';

/** What an audience is served, once it is known which variants the flag has. */
export type ServeOf = (variants: readonly string[]) => { serve: string } | { rollout: RolloutDefinition };

/** The variant a number stands for, whatever their number. */
export function pick(variants: readonly string[], n: number): string {
  return variants[n % variants.length] ?? 'on';
}

const share: fc.Arbitrary<Thousandths> = fc.oneof(
  fc.constantFrom(0, 1, 1000, 33_333, 50_000, 99_999, WHOLE),
  fc.integer({ min: 2000, max: 98_000 }),
);

const someVariant = fc.nat(9);

type Arms = (variants: readonly string[]) => Pick<RolloutDefinition, 'serve' | 'split'>;

/** The whole cut at some places; two cuts at one place leave an arm without a share. */
const weights: fc.Arbitrary<number[]> = fc.array(share, { maxLength: 4 }).map((cuts) => {
  const edges = [0, ...cuts.sort((a, b) => a - b), WHOLE];
  return edges.slice(1).map((edge, index) => percentage(edge - (edges[index] ?? 0)));
});

/** One variant, or a rollout. */
export const serve: fc.Arbitrary<ServeOf> = fc.oneof(
  someVariant.map(
    (n): ServeOf =>
      (variants) => ({ serve: pick(variants, n) }),
  ),
  rollout(),
);

function rollout(): fc.Arbitrary<ServeOf> {
  const single = someVariant.map((n) => (variants: readonly string[]) => ({ serve: pick(variants, n) }));
  return fc.tuple(share, fc.oneof(single, splitMap(), splitList()), fc.boolean()).map(
    ([enrolled, arms, hasPlan]): ServeOf =>
      (variants) => ({
        rollout: {
          ...arms(variants),
          percentage: percentage(enrolled),
          ...(hasPlan ? { plan: [1, 10, 100], soak: '24h', rollbackPlan: 'Set it back.' } : {}),
        },
      }),
  );
}

/** Arms by name: the first variants take one weight each, the last of them what is left. */
function splitMap(): fc.Arbitrary<Arms> {
  return weights.map(
    (all): Arms =>
      (variants) => {
        const names = variants.slice(0, all.length);
        const thousandths = all.map((each) => Math.round(each * 1000));
        const rest = thousandths.slice(names.length - 1).reduce((sum, each) => sum + each, 0);
        const own = [...thousandths.slice(0, names.length - 1), rest];
        return { split: Object.fromEntries(names.map((name, index) => [name, percentage(own[index] ?? 0)])) };
      },
  );
}

/** Arms in an order of their own, in which a variant may stand twice. */
function splitList(): fc.Arbitrary<Arms> {
  return fc.tuple(weights, fc.array(someVariant, { minLength: 5, maxLength: 5 })).map(
    ([all, picks]): Arms =>
      (variants) => ({
        split: all.map((weight, index) => ({ [pick(variants, picks[index] ?? 0)]: weight })),
      }),
  );
}
