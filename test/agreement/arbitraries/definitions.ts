import fc from 'fast-check';
import type { FlagDefinition, PolicyDefinition, SegmentDefinition } from '../../../src/model/index.ts';
import { DECLARED } from './attributes.ts';
import { SEGMENTS, segmentCondition } from './conditions.ts';
import { ENVIRONMENTS, flag } from './flag.ts';
import { pick } from './serve.ts';

/** A generated `flags/` directory, as its files would be read. */
export interface Definitions {
  readonly policy: PolicyDefinition;
  readonly segments: ReadonlyMap<string, SegmentDefinition>;
  readonly flags: ReadonlyMap<string, FlagDefinition>;
}

const POLICY: PolicyDefinition = {
  environments: ENVIRONMENTS.map((name) => ({ name, critical: name === 'production' })),
  context: DECLARED,
};

/** How many flags a flag may lead to, one requiring the next. */
const DEPTH = 3;

/** Which flags a flag requires: each number stands for a flag before it, and for some of that flag's variants. */
const wishes = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  {
    weight: 2,
    arbitrary: fc.array(fc.tuple(fc.nat(99), fc.array(fc.nat(9), { maxLength: 3 })), {
      minLength: 1,
      maxLength: 2,
    }),
  },
);

/**
 * Directories of up to 14 flags over everything a flag can say. A flag requires only flags before it, so there are no
 * circles.
 */
export function definitions(): fc.Arbitrary<Definitions> {
  return fc
    .record({
      segments: fc.tuple(...SEGMENTS.map(() => segmentCondition)),
      flags: fc.array(fc.tuple(flag, wishes), { minLength: 1, maxLength: 14, size: 'max' }),
    })
    .map(
      ({ segments, flags }): Definitions => ({
        policy: POLICY,
        segments: new Map(segments.map((condition, index) => [SEGMENTS[index] ?? '', { if: condition }])),
        flags: new Map(connect(flags.map(([one, wish], index) => [`flag-${index}`, one, wish]))),
      }),
    );
}

type Wish = readonly (readonly [flag: number, variants: readonly number[]])[];

function connect(flags: readonly (readonly [string, FlagDefinition, Wish])[]): [string, FlagDefinition][] {
  const depths = new Map<string, number>();
  const connected: [string, FlagDefinition][] = [];
  for (const [key, definition, wish] of flags) {
    const candidates = connected.filter(
      ([other, own]) => (depths.get(other) ?? 0) < DEPTH && !hasTinyShare(own),
    );
    const requires: NonNullable<FlagDefinition['requires']> = {};
    for (const [n, picks] of candidates.length > 0 ? wish : []) {
      const [other, { variants }] = candidates[n % candidates.length] ?? ['', definition];
      const names = Object.keys(variants ?? { on: true, off: false });
      const [only = 0, ...more] = picks;
      requires[other] = more.length > 0 ? picks.map((each) => pick(names, each)) : pick(names, only);
    }
    const required = Object.keys(requires);
    depths.set(
      key,
      required.length === 0 ? 0 : 1 + Math.max(...required.map((each) => depths.get(each) ?? 0)),
    );
    connected.push([key, required.length === 0 ? definition : { ...definition, requires }]);
  }
  return connected;
}

/** A requirement that one key in 100,000 meets, or does not, would decide nothing in any test. */
function hasTinyShare({ environments }: FlagDefinition): boolean {
  return /[:[](0\.001|99\.999)[,}\]]/.test(JSON.stringify(environments ?? {}));
}
