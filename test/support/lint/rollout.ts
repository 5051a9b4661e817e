import type { PlacedComplaint } from '../../../src/lint/complaint.ts';
import { configure } from '../../../src/lint/configure.ts';
import type { RawOptions } from '../../../src/lint/option.ts';
import { pairsOf } from '../../../src/lint/pairs.ts';
import type { CheckedRule } from '../../../src/lint/rule.ts';
import { run } from '../../../src/lint/run.ts';
import type { FreezeDefinition } from '../../../src/lint/time/freeze.ts';
import type {
  FlagDefinition,
  FlagPast,
  History,
  Moment,
  PastDecision,
  PolicyDefinition,
  SegmentDefinition,
} from '../../../src/model/index.ts';
import { flagsOf, type Written } from '../flags.ts';
import { merged } from './merged.ts';
import { aSubject } from './subject.ts';

export type { Written } from '../flags.ts';

/** Two environments people depend on, so that rules can be seen to tell them apart. */
const ROLLOUT_POLICY: PolicyDefinition = {
  environments: [
    { name: 'development' },
    { name: 'production', critical: true },
    { name: 'europe', critical: true },
  ],
  context: { country: 'string', employee: 'boolean', age: 'number' },
};

/** A pull request, and what is known besides. */
export interface RolloutCase {
  /** The flag `it` on both sides; left out where it is not there. */
  readonly before?: Written;
  readonly after?: Written;
  /** The other flags, and the flag `it` under another key, by key. */
  readonly base?: Readonly<Record<string, Written>>;
  readonly head?: Readonly<Record<string, Written>>;
  readonly segments?: Readonly<Record<string, SegmentDefinition>>;
  readonly segmentsBefore?: Readonly<Record<string, SegmentDefinition>>;
  readonly policy?: PolicyDefinition;
  readonly policyBefore?: PolicyDefinition;
  readonly options?: RawOptions;
  readonly freezes?: readonly FreezeDefinition[];
  readonly history?: History;
  readonly now?: number;
}

/** What a rule says about the touched flags of a pull request, before anybody decides whether it counts. */
export function rolloutFinds(rule: CheckedRule, given: RolloutCase): Omit<PlacedComplaint, 'file'>[] {
  const { policy = ROLLOUT_POLICY, segments = {}, options = {} } = given;
  const freezes = given.freezes ?? [];
  const side = (own: Written | undefined, others: RolloutCase['base'] = {}) => ({
    ...others,
    ...(own === undefined ? {} : { it: own }),
  });
  const subject = aSubject(
    {
      policy: given.policyBefore ?? policy,
      segments: given.segmentsBefore ?? segments,
      flags: side(given.before, given.base),
    },
    { policy, segments, flags: side(given.after, given.head) },
    { history: given.history ?? null, ...(given.now === undefined ? {} : { now: given.now }) },
  );
  const { strictness } = configure(
    freezes.length === 0 ? undefined : { freezes: [...freezes] as [FreezeDefinition, ...FreezeDefinition[]] },
  ).configuration;
  const configuration = { rules: [{ rule, severity: rule.severity, options }], strictness };
  return run(subject, pairsOf(subject), configuration).map(({ complaint, flag }) => ({ ...complaint, flag }));
}

/** A share of everyone gets `on` in production. */
export function ramp(percentage: number, more: Partial<Rollout> = {}): Written {
  return { environments: { production: { rollout: { serve: 'on', percentage, ...more } } } };
}

type Environment = Exclude<NonNullable<FlagDefinition['environments']>[string], string>;
type Rollout = NonNullable<Environment['rollout']>;

/** Three arms and a control that is the default. */
export function trial(percentage: number, split: NonNullable<Rollout['split']>, more: Written = {}): Written {
  return {
    type: 'experiment',
    variants: { control: 'none', a: 'red', b: 'blue', c: 'green' },
    default: 'control',
    environments: { production: { rollout: { percentage, split } } },
    ...more,
  };
}

/** The history in which the flag `it` had these versions, the oldest first; null takes it away. */
export function pastOf(
  versions: readonly (readonly [when: string, written: Written | null])[],
  created: Partial<Moment> = {},
): History {
  const all = versions.map(([when, written], index) => ({
    moment: merged(when, index),
    flag: written === null ? null : flagsOf({ policy: ROLLOUT_POLICY, flags: { it: written } }).get('it'),
  }));
  const first = all[0]?.moment ?? merged('2026-01-01 12:00');
  const past: FlagPast = {
    created: { ...first, ...created },
    expiries: [],
    versions: [],
    removal: null,
    unchangedSince: () => null,
    killedSince: () => null,
  };
  return {
    of: (key) => (key === 'it' ? past : null),
    lived: (key, environment, since) =>
      all
        .flatMap(({ moment, flag }, index): PastDecision[] => {
          const decision = flag?.decisions?.get(environment);
          const until = all[index + 1]?.moment ?? null;
          return decision === undefined ? [] : [{ from: moment, until, decision }];
        })
        .filter(({ until }) => key === 'it' && (until === null || until.at > since))
        .toReversed(),
  };
}
