import { afterAll, describe, expect, it } from 'vitest';
import { diffFlagSets } from '../../src/exposure/index.ts';
import { pairsOf } from '../../src/lint/pairs.ts';
import type { CheckedRule } from '../../src/lint/rule.ts';
import { environmentSkipped } from '../../src/lint/rules/rollout/environment-skipped.ts';
import { firstStep } from '../../src/lint/rules/rollout/first-step.ts';
import { freeze } from '../../src/lint/rules/rollout/freeze.ts';
import { newFlagLive } from '../../src/lint/rules/rollout/new-flag-live.ts';
import { planSkipped } from '../../src/lint/rules/rollout/plan-skipped.ts';
import { soakTooShort } from '../../src/lint/rules/rollout/soak-too-short.ts';
import { stepSize } from '../../src/lint/rules/rollout/step-size.ts';
import { run } from '../../src/lint/run.ts';
import { readFreeze } from '../../src/lint/time/freeze.ts';
import {
  type Change,
  type Decision,
  type Flag,
  type FlagDefinition,
  type FlagSet,
  type History,
  lowerPolicy,
  type Moment,
} from '../../src/model/index.ts';
import { generatedDecisions } from '../exposure/exactness/decisions.ts';
import { type Pair, pairFrom } from '../exposure/exactness/pairs.ts';
import { type Random, randomFrom } from '../exposure/exactness/random.ts';
import { merged } from '../support/lint/merged.ts';
import { NOW } from '../support/now.ts';

const SEED = 20_261_125;
const PAIRS = 6000;
const RULES: readonly CheckedRule[] = [
  newFlagLive,
  firstStep,
  stepSize,
  planSkipped,
  soakTooShort,
  environmentSkipped,
  freeze,
];
const TYPES: readonly FlagDefinition['type'][] = ['release', 'experiment', 'ops', 'kill-switch'];

const { policy } = lowerPolicy('flags/policy.yaml', {
  environments: [{ name: 'staging' }, { name: 'production', critical: true }],
});
const always = readFreeze({
  name: 'Always',
  timeZone: 'UTC',
  from: '2026-01-01 00:00',
  to: '2027-01-01 00:00',
});

/** A flag that does this in production, and whose file says it goes up as often as it goes down. */
function flag(decision: Decision, type: FlagDefinition['type'], random: Random): Flag {
  const serve = random.pick([...decision.variants.keys()]);
  const rollout = { serve, percentage: random.below(101), plan: [1, 5, 10, 25, 50, 100], soak: '72h' };
  return {
    key: 'it',
    file: 'flags/it.yaml',
    definition: {
      type,
      default: decision.default,
      safe: decision.safe,
      variants: Object.fromEntries([...decision.variants].map(([name, value]) => [name, { value }])),
      environments: { production: { rollout } },
    },
    decisions: new Map([
      ['staging', { ...decision, flag: 'it', environment: 'staging', killed: 'INC-1' }],
      ['production', { ...decision, flag: 'it', environment: 'production' }],
    ]),
  };
}

function flagSet(
  decision: Decision | null,
  vocabulary: string,
  type: FlagDefinition['type'],
  random: Random,
): FlagSet {
  const flags = new Map(decision === null ? [] : [['it', flag(decision, type, random)] as const]);
  return { policy, vocabulary, flags, unreadable: new Set(), segments: new Map() };
}

/** The base was raised an hour ago: before, the flag was killed. */
function justRaised({ flags }: FlagSet): History {
  const created: Moment = merged('2026-11-01 12:00');
  const raised: Moment = { ...merged('2026-11-25 11:00', 1) };
  return {
    of: () => ({
      created,
      versions: [],
      expiries: [],
      removal: null,
      unchangedSince: () => null,
      killedSince: () => null,
    }),
    lived: (key, environment) => {
      const decision = flags.get(key)?.decisions?.get(environment);
      if (decision === undefined) return [];
      return [
        { from: raised, until: null, decision },
        { from: created, until: raised, decision: { ...decision, killed: 'INC-1' } },
      ];
    },
  };
}

/** The changes of a pull request, and the rules that find something in it, whoever they give way to. */
function lintPair({ before, after }: Pair, random: Random): { changes: Change[]; found: string[] } {
  const type = random.pick(TYPES);
  const [base, head] = [flagSet(before, 'base', type, random), flagSet(after, 'head', type, random)];
  const changes = diffFlagSets(base, head).map(({ change }) => change);
  const subject = {
    base,
    head,
    changes,
    onlyLowers: changes.every(({ onlyLowers }) => onlyLowers),
    isEdited: () => true,
    isFileEdited: () => false,
    history: justRaised(base),
    isSame: () => null,
    isCritical: (environment: string) => environment === 'production',
    owners: null,
    isMergeGroup: false,
    baseline: { has: () => false, coversTouched: false },
    now: NOW,
  };
  const strictness = {
    suppressible: new Set<string>(),
    longestException: 90,
    freezes: 'field' in always ? [] : [always],
    ruleIds: new Set<string>(),
  };
  const rules = RULES.map((rule) => ({ rule, severity: rule.severity, options: {} }));
  const found = run(subject, pairsOf(subject), { rules, strictness }).map(({ active }) => active.rule.id);
  return { changes, found };
}

describe('a pull request that only lowers', () => {
  const pool = generatedDecisions(250, SEED);
  const tripped = new Map<string, number>();
  let lowering = 0;

  afterAll(() => {
    process.stdout.write(
      `${lowering} of ${PAIRS} only lower; the others trip ${JSON.stringify([...tripped])}\n`,
    );
  });

  it('trips no rule about raising, even before any of them gives way', () => {
    for (let index = 0; index < PAIRS; index++) {
      const random = randomFrom(`${SEED} only lowers ${index}`);
      const { changes, found } = lintPair(pairFrom(pool, random), random);
      if (changes.every(({ onlyLowers }) => onlyLowers)) {
        lowering += changes.length > 0 ? 1 : 0;
        expect(found, `pair ${index}`).toEqual([]);
      } else for (const rule of found) tripped.set(rule, (tripped.get(rule) ?? 0) + 1);
    }
  }, 120_000);

  it('is among the others, and each of the rules finds something in those, often enough to say so', () => {
    expect(lowering).toBeGreaterThan(PAIRS / 20);
    expect([...tripped.keys()].sort()).toEqual(RULES.map(({ id }) => id).sort());
    for (const count of tripped.values()) expect(count).toBeGreaterThan(30);
  });
});
