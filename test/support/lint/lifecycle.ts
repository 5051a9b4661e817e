import { diffFlagSets } from '../../../src/exposure/index.ts';
import type { PlacedComplaint } from '../../../src/lint/complaint.ts';
import type { RawOptions } from '../../../src/lint/option.ts';
import type { CheckedRule } from '../../../src/lint/rule.ts';
import type { PullRequestView } from '../../../src/lint/view.ts';
import type {
  Change,
  Decision,
  Flag,
  FlagPast,
  FlagSet,
  History,
  PastDecision,
  PolicyDefinition,
} from '../../../src/model/index.ts';
import { givenByFile } from '../../../src/model/index.ts';
import { flagsAsTheyAre, type Written } from '../flags.ts';
import { merged } from './merged.ts';
import { aFlagSet } from './subject.ts';
import { surroundingsOf } from './surroundings.ts';

export type { Written } from '../flags.ts';
export { merged } from './merged.ts';

const POLICY: PolicyDefinition = {
  environments: [{ name: 'development' }, { name: 'production', critical: true }],
  context: { country: 'string', accountId: 'string' },
};

/** A flag set of what stands in files; a flag with problems has no decisions. */
export function lifecycleSet(
  written: Readonly<Record<string, Written>>,
  definition: PolicyDefinition = POLICY,
): FlagSet {
  const dated = Object.entries(written).map(([key, own]): [string, Written] => [
    key,
    { ...(own.permanent === undefined ? { expires: '2026-12-31' } : {}), ...own },
  ]);
  const definitions = { policy: definition, flags: Object.fromEntries(dated) };
  return { ...aFlagSet({ ...definitions, flags: {} }), flags: flagsAsTheyAre(definitions) };
}

/** What was merged, the oldest first; null takes the flag away, or makes it unreadable. */
export type Versions = readonly (readonly [when: string, written: Written | null])[];

/** The history of a branch on which one flag had these versions, the last of them at the base. */
export function lifecycleHistory(
  key: string,
  versions: Versions,
  { policy = POLICY, orEarlier = false }: { policy?: PolicyDefinition; orEarlier?: boolean } = {},
): History {
  const all = versions.map(([when, written], index) => ({
    moment: { ...merged(when, index), ...(orEarlier && index === 0 ? { orEarlier } : {}) },
    flag: written === null ? null : (lifecycleSet({ [key]: written }, policy).flags.get(key) ?? null),
  }));
  const first = all[0];
  if (first === undefined) return { of: () => null, lived: () => [] };
  const decisionsIn = (environment: string): PastDecision[] =>
    all.flatMap(({ moment, flag }, index): PastDecision[] => {
      const decision = flag?.decisions?.get(environment);
      return decision === undefined
        ? []
        : [{ from: moment, until: all[index + 1]?.moment ?? null, decision }];
    });
  const past: FlagPast = {
    created: first.moment,
    expiries: all.flatMap(({ moment, flag }, index) => {
      const expires = flag?.definition.expires;
      const isNew = expires !== all[index - 1]?.flag?.definition.expires;
      return expires === undefined || !isNew ? [] : [{ expires, moment }];
    }),
    versions: all.map(({ moment, flag }) => ({
      moment,
      gives: flag === null ? null : (environment) => givenByFile(flag.definition, environment),
    })),
    removal: null,
    unchangedSince: (environment) => {
      const [newest, ...older] = decisionsIn(environment).toReversed();
      if (newest === undefined || newest.until !== null) return null;
      let since = newest;
      for (const each of older) {
        if (each.until !== since.from || written(each.decision) !== written(newest.decision)) break;
        since = each;
      }
      return since.from;
    },
    killedSince: (environment) => {
      const others = decisionsIn(environment).findLastIndex(({ decision }) => decision.killed === null);
      return decisionsIn(environment)[others + 1]?.from ?? null;
    },
  };
  return {
    of: (asked) => (asked === key ? past : null),
    lived: (asked, environment, since) =>
      asked === key
        ? decisionsIn(environment)
            .filter(({ until }) => until === null || until.at > since)
            .toReversed()
        : [],
  };
}

function written(decision: Decision): string {
  return JSON.stringify(decision, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

/** What a pull request does, and what is known besides. */
export interface Situation {
  /** The flags of both sides, by key. */
  readonly base?: Readonly<Record<string, Written>>;
  readonly head?: Readonly<Record<string, Written>>;
  /** The flag looked at; null for what is no flag of that side. Both are `it` unless they say. */
  readonly before?: string | null;
  readonly after?: string | null;
  /** Null where it is not known. */
  readonly history?: History | null;
  readonly policy?: PolicyDefinition;
  readonly options?: RawOptions;
  readonly suppressible?: readonly string[];
  readonly ruleIds?: readonly string[];
  readonly longestException?: number;
  readonly now?: number;
}

/** What a rule says about a situation. Throws when a rule about the past is given none. */
export function lifecycleFinds(rule: CheckedRule, situation: Situation): Partial<PlacedComplaint>[] {
  const { policy = POLICY, options = {}, before = 'it', after = 'it', history = null } = situation;
  const base = lifecycleSet(situation.base ?? {}, policy);
  const head = lifecycleSet(situation.head ?? {}, policy);
  const changes = diffFlagSets(base, head).map(({ change }) => change);
  const own = { before: flagIn(base, before), after: flagIn(head, after) };
  const key = own.before?.key ?? own.after?.key ?? '';
  const view = {
    ...surroundingsOf(head.policy),
    strictness: {
      suppressible: new Set(situation.suppressible),
      longestException: situation.longestException ?? 90,
      freezes: [],
      ruleIds: new Set(situation.ruleIds),
    },
    ...(situation.now === undefined ? {} : { now: situation.now }),
    base,
    head,
    ...own,
    changes: changes.filter((change) => change.flag === key),
    flag: own.after ?? NO_FLAG,
    past: history?.of(key) ?? null,
    flags: bothSides(base, head, changes),
  };
  if (rule.needs !== 'history') return [...rule.bind(options).check({ ...view, history })];
  if (history === null) throw new Error('without a history this rule does not run');
  return [...rule.bind(options).check({ ...view, history })];
}

function flagIn({ flags }: FlagSet, key: string | null): Flag | null {
  return key === null ? null : (flags.get(key) ?? null);
}

const NO_FLAG: Flag = {
  key: '',
  file: '',
  definition: { type: 'release', default: 'off' },
  decisions: null,
};

function bothSides(base: FlagSet, head: FlagSet, changes: readonly Change[]): PullRequestView['flags'] {
  return [...new Set([...base.flags.keys(), ...head.flags.keys()])].map((key) => ({
    before: base.flags.get(key) ?? null,
    after: head.flags.get(key) ?? null,
    changes: changes.filter(({ flag }) => flag === key),
  }));
}
