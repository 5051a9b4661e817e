import { randomBytes } from 'node:crypto';
import { FlagdCore } from '@openfeature/flagd-core';
import { loadFlags, resolve } from '../src/evaluate/index.ts';
import { hashPrefix, murmur3 } from '../src/evaluate/murmur3.ts';
import { showSpread, spread } from './statistics.ts';

/**
 * The evaluator against flagd-core in one process. Every round measures all contestants one after the other, so
 * that a busy machine slows all of them; what counts is the ratio within a round.
 *
 *     node bench/evaluate.ts
 */

const ROUNDS = 15;
const KEYS = Array.from({ length: 1024 }, () => randomBytes(10).toString('hex'));
const CONTEXTS = KEYS.map((targetingKey) => ({ targetingKey, plan: 'pro', country: 'DE' }));

interface Row {
  readonly name: string;
  readonly ours: () => void;
  readonly flagdCore?: () => void;
  /** How many operations one call is. */
  readonly operations: number;
}

const quiet = { error() {}, warn() {}, info() {}, debug() {} };
const at = (i: number) => CONTEXTS[i & 1023] ?? {};

/** A draw and its guards, written as Flaghoist compiles them. */
const rollout = (salt: string, percentage: number, otherwise: unknown = null) => ({
  if: [
    {
      and: [
        { '!==': [{ var: 'targetingKey' }, null] },
        { starts_with: [{ var: 'targetingKey' }, ''] },
        { '!==': [{ var: 'targetingKey' }, ''] },
        {
          '===': [
            {
              fractional: [
                { cat: [`${salt}:`, { var: 'targetingKey' }, ':'] },
                ['in', percentage * 1000],
                ['out', 100_000 - percentage * 1000],
              ],
            },
            'in',
          ],
        },
      ],
    },
    'on',
    otherwise,
  ],
});

const bare = (salt: string) => ({
  fractional: [{ cat: [`${salt}:`, { var: 'targetingKey' }] }, ['on', 10_000], ['off', 90_000]],
});

const list = (length: number, salt: string) => ({
  if: [
    { in: [{ var: 'targetingKey' }, Array.from({ length }, (_, i) => `${salt}-customer-${i}`)] },
    'on',
    bare(salt),
  ],
});

const flag = (targeting: unknown) => ({
  state: 'ENABLED',
  variants: { on: true, off: false },
  defaultVariant: 'off',
  metadata: { owner: 'acme/shop', type: 'release', expires: '2027-03-31' },
  ...(targeting === null ? {} : { targeting }),
});

/** A third static, a third with a rollout, a third with a list of 20 and a rollout. */
function mix(count: number): string {
  const kinds = [() => null, (key: string) => rollout(key, 10), (key: string) => list(20, key)];
  const flags = Array.from({ length: count }, (_, i) => {
    const key = `flag-${i}`;
    return [key, flag(kinds[i % 3]?.(key) ?? null)];
  });
  return JSON.stringify({ metadata: { flagSetId: 'production' }, flags: Object.fromEntries(flags) });
}

function evaluations(name: string, targeting: unknown, operations: number): Row {
  const document = { flags: { flag: flag(targeting) } };
  const { store, core } = load(JSON.stringify(document));
  return {
    name,
    operations,
    ours: () => {
      for (let i = 0; i < operations; i++) resolve(store, 'flag', 'boolean', false, at(i));
    },
    flagdCore: () => {
      for (let i = 0; i < operations; i++) core.resolveBooleanEvaluation('flag', false, at(i), quiet);
    },
  };
}

function loads(count: number): Row[] {
  const text = mix(count);
  const flagdCore = () => void new FlagdCore(undefined, quiet).setConfigurations(text);
  const keys = Array.from({ length: count }, (_, i) => `flag-${i}`);
  const ours = () => void loadOurs(text);
  return [
    { name: `load ${count} mixed flags`, operations: 1, ours, flagdCore },
    {
      name: '  and evaluate each once',
      operations: 1,
      ours: () => {
        const store = loadOurs(text);
        for (const key of keys) resolve(store, key, 'boolean', false, at(0));
      },
      flagdCore: () => {
        const core = new FlagdCore(undefined, quiet);
        core.setConfigurations(text);
        for (const key of keys) core.resolveBooleanEvaluation(key, false, at(0), quiet);
      },
    },
    { name: '  JSON.parse alone', operations: 1, ours: () => void JSON.parse(text) },
  ];
}

function load(text: string) {
  const core = new FlagdCore(undefined, quiet);
  core.setConfigurations(text);
  return { store: loadOurs(text), core };
}

/** Parsing included, as it is in flagd-core. */
function loadOurs(text: string) {
  const result = loadFlags(JSON.parse(text));
  if (result.kind === 'refused') throw new Error(result.problem);
  return result.store;
}

function floor(operations: number): Row[] {
  const map = new Map(KEYS.map((key) => [key, 1]));
  const prefix = hashPrefix('checkout-redesign:');
  return [
    { name: 'floor: Map.get', operations, ours: () => void sum(operations, (key) => map.get(key) ?? 0) },
    {
      name: 'floor: hash of a key of 20',
      operations,
      ours: () => void sum(operations, (key) => murmur3(key, prefix, ':')),
    },
  ];
}

function sum(operations: number, value: (key: string) => number): number {
  let total = 0;
  for (let i = 0; i < operations; i++) total = (total + value(KEYS[i & 1023] ?? '')) | 0;
  return total;
}

function measure(run: () => void, operations: number): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / operations;
}

function report(row: Row, rounds: number): string {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = -2; round < rounds; round++) {
    const mine = measure(row.ours, row.operations);
    const other = row.flagdCore ? measure(row.flagdCore, row.operations) : Number.NaN;
    if (round < 0) continue;
    ours.push(mine);
    theirs.push(other);
  }
  const ratios = theirs.map((other, i) => other / (ours[i] ?? Number.NaN));
  const time = (measurements: readonly number[]) => {
    const { median } = spread(measurements);
    return median > 1e5 ? `${(median / 1e6).toFixed(1)} ms` : `${median.toFixed(0)} ns`;
  };
  const compared = row.flagdCore ? [time(theirs), `${showSpread(spread(ratios))} ×`] : ['', ''];
  return [row.name.padEnd(34), time(ours).padStart(10), ...compared.map((cell) => cell.padStart(20))].join(
    '',
  );
}

const EVALUATIONS = 50_000;
const rows = [
  ...floor(EVALUATIONS),
  evaluations('static', null, EVALUATIONS),
  evaluations('fractional', bare('checkout-redesign'), EVALUATIONS),
  evaluations('rollout as compiled', rollout('checkout-redesign', 10), EVALUATIONS),
  evaluations('list of 100, fractional', list(100, 'a'), EVALUATIONS),
  evaluations('list of 10,000, fractional', list(10_000, 'a'), EVALUATIONS / 10),
  ...loads(1_000),
  ...loads(10_000),
];
process.stdout.write(
  `${''.padEnd(34)}${'ours'.padStart(10)}${'flagd-core'.padStart(20)}${'ratio (spread)'.padStart(20)}\n`,
);
for (const row of rows) process.stdout.write(`${report(row, row.operations === 1 ? 5 : ROUNDS)}\n`);
