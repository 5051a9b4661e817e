import type { Test } from '../../src/model/index.ts';
import { type Context, read } from './context.ts';
import { expectedTypes, hasOutcome, isTestAtom, type Reach } from './reach/index.ts';
import type { Subject } from './subjects.ts';

/** What the cases of a run have covered. */
export interface Coverage {
  flags: number;
  decisions: number;
  cases: number;
  /** Cases that flagd-core was asked for, too. */
  compared: number;
  /** Cases in which flagd-core hashes something else and is not compared, and in how many of them it differs. */
  nonAscii: { cases: number; differ: number };
  /** Flags that are too large to compile. */
  tooLarge: number;
  /** Attributes that a case's flag asks for, and how many of them were missing, empty or of another type. */
  attributes: { asked: number; odd: number };
  /** How often each operator was true and false. */
  operators: Map<string, { true: number; false: number }>;
  /** How many branches, defaults and requirements decided somewhere, and why the others did not. */
  deciders: Map<string, number>;
  /** Deciders that only a key could reach that is not among many thousands. */
  rare: string[];
  /** Deciders for which it is not known whether they can decide. */
  unknown: string[];
}

export function newCoverage(): Coverage {
  return {
    flags: 0,
    decisions: 0,
    cases: 0,
    compared: 0,
    nonAscii: { cases: 0, differ: 0 },
    tooLarge: 0,
    attributes: { asked: 0, odd: 0 },
    operators: new Map(),
    deciders: new Map(),
    rare: [],
    unknown: [],
  };
}

/** Counts what one case asks of its context. */
export function countCase(coverage: Coverage, { attributes }: Reach, context: Context): void {
  coverage.cases++;
  for (const each of attributes) {
    const value = read(context, each.attribute);
    coverage.attributes.asked++;
    if (value === '' || !expectedTypes(each).has(typeof value)) coverage.attributes.odd++;
    for (const atom of each.atoms) {
      if (!isTestAtom(atom)) continue;
      const label = labelOf(atom.test);
      const count = coverage.operators.get(label) ?? { true: 0, false: 0 };
      count[atom.holds(value) ? 'true' : 'false']++;
      coverage.operators.set(label, count);
    }
  }
}

function labelOf(test: Test): string {
  if (test.operator === 'semver') return `semver ${test.comparison}`;
  if (test.operator === 'is' || test.operator === 'isNot') return `${test.operator} ${typeof test.values[0]}`;
  return test.operator;
}

/** Counts what has decided in at least one of a subject's contexts, and why the rest never does. */
export function countDeciders(coverage: Coverage, { flag, decision, reach, contexts }: Subject): void {
  const deciders = new Set(reach.ways.map(({ outcome }) => outcome.decidedBy));
  const decides = new Set(
    reach.ways
      .filter(
        ({ outcome, values }) =>
          values !== null || contexts.some((each) => hasOutcome(outcome, (name) => read(each, name))),
      )
      .map(({ outcome }) => outcome.decidedBy),
  );
  for (const decider of deciders) {
    const name = typeof decider === 'number' ? 'branch' : decider;
    const count = (what: string) =>
      coverage.deciders.set(`${name}: ${what}`, (coverage.deciders.get(`${name}: ${what}`) ?? 0) + 1);
    const why = reach.ways
      .filter(({ outcome }) => outcome.decidedBy === decider)
      .map(({ unreached }) => unreached);
    if (decides.has(decider)) count('decides');
    else if (why.includes('gave-up'))
      coverage.unknown.push(`${flag.key} in ${decision.environment}: ${name}`);
    else if (why.includes('rare')) coverage.rare.push(`${flag.key} in ${decision.environment}: ${name}`);
    else if (decider === 'requires') count('always met');
    else if (decides.size === 1 && decides.has('requires')) count('requirements never met');
    else if (isBehindEveryone(decision.branches, decider)) count('behind a branch for everyone');
    else count('contradicts itself or what is before');
  }
}

function isBehindEveryone(branches: Subject['decision']['branches'], decider: number | string): boolean {
  const before = typeof decider === 'number' ? branches.slice(0, decider) : branches;
  return before.some(({ condition }) => condition.kind === 'always');
}

/** The coverage as one compact table. */
export function describeCoverage(coverage: Coverage): string {
  const number = (n: number) => n.toLocaleString('en');
  const odd = ((100 * coverage.attributes.odd) / coverage.attributes.asked).toFixed(1);
  const rows = [
    `${number(coverage.flags)} flags, ${number(coverage.decisions)} decisions, ${number(coverage.cases)} cases, ${number(coverage.compared)} of them with flagd-core`,
    `not compared: flagd-core in ${number(coverage.nonAscii.cases)} with a non-ASCII key, of which ${number(coverage.nonAscii.differ)} differ; ${coverage.tooLarge} decisions too large to compile`,
    `attributes asked for: ${number(coverage.attributes.asked)}, ${odd} % missing, empty or mistyped`,
    ...[...coverage.deciders].sort().map(([what, n]) => `  ${what.padEnd(48)} ${number(n).padStart(7)}`),
    ...coverage.rare.map((each) => `  no key found for ${each}`),
    ...[...coverage.operators]
      .sort()
      .map(
        ([name, n]) =>
          `  ${name.padEnd(16)} true ${number(n.true).padStart(7)}  false ${number(n.false).padStart(9)}`,
      ),
  ];
  return rows.join('\n');
}
