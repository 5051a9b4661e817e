import { murmur3 } from '../../../src/evaluate/murmur3.ts';
import {
  type Condition,
  type Decision,
  type Draw,
  drawText,
  type Rollout,
  type Test,
  WHOLE,
} from '../../../src/model/index.ts';
import { type Atom, and, type Formula, not, or } from './formula.ts';
import { hintsOf } from './hints.ts';
import { holds } from './holds.ts';

/** One way in which a decision can be taken. */
export interface Outcome {
  /** The branch that decides, or what does when none is asked or none holds. */
  readonly decidedBy: number | 'default' | 'requires' | 'killed';
  /** What is served. */
  readonly variant: string;
  readonly reason: 'STATIC' | 'TARGETING_MATCH' | 'DEFAULT';
  /** The contexts for which it is taken so. */
  readonly when: Formula;
}

/** A question that asks a test. */
export interface TestAtom extends Atom {
  readonly test: Test;
}

/** A question that asks into which interval of the whole a draw deals. */
export interface DrawAtom extends Atom {
  /** Equal for intervals of the same draw. */
  readonly draw: string;
  readonly isWithin: (bucket: number) => boolean;
  /** Buckets on both sides of each end. */
  readonly buckets: readonly number[];
}

/** All outcomes of a decision. Exactly one of their formulas is true of any context. */
export function outcomesOf(decision: Decision): Outcome[] {
  if (decision.killed !== null) {
    return [{ decidedBy: 'killed', variant: decision.safe, reason: 'STATIC', when: true }];
  }
  const met = and(...decision.requires.map((each) => serves(each.decision, each.variants)));
  const outcomes: Outcome[] = [];
  if (decision.requires.length > 0) {
    outcomes.push({
      decidedBy: 'requires',
      variant: decision.safe,
      reason: 'TARGETING_MATCH',
      when: not(met),
    });
  }
  let open: Formula = met;
  for (const [index, { condition, serve }] of decision.branches.entries()) {
    const here = and(open, ask(condition));
    open = and(open, not(ask(condition)));
    if (serve.kind === 'rollout') outcomes.push(...rolloutOutcomes(serve, index, here, decision.default));
    else outcomes.push({ decidedBy: index, variant: serve.variant, reason: 'TARGETING_MATCH', when: here });
  }
  return [...outcomes, { decidedBy: 'default', variant: decision.default, reason: 'DEFAULT', when: open }];
}

function rolloutOutcomes(rollout: Rollout, index: number, here: Formula, rest: string): Outcome[] {
  const inside = enrolled(rollout);
  const leftOver: Outcome = {
    decidedBy: index,
    variant: rest,
    reason: 'DEFAULT',
    when: and(here, not(inside)),
  };
  const arms = intervals(rollout).map(([variant, low, high]): Outcome => {
    const when = and(here, inside, deals(rollout.arm, low, high));
    return { decidedBy: index, variant, reason: 'TARGETING_MATCH', when };
  });
  return rollout.share === 0 ? [leftOver] : [leftOver, ...arms];
}

/** Whether a decision serves one of the variants. */
function serves(decision: Decision, variants: readonly string[]): Formula {
  const isServed = (variant: string) => variants.includes(variant);
  if ([...decision.variants.keys()].every(isServed)) return true;
  if (decision.killed !== null) return isServed(decision.safe);
  const met = and(...decision.requires.map((each) => serves(each.decision, each.variants)));
  const branches = decision.branches.reduceRight<Formula>((otherwise, { condition, serve }) => {
    const matches = ask(condition);
    const served =
      serve.kind === 'variant'
        ? isServed(serve.variant)
        : choose(
            enrolled(serve),
            or(
              ...intervals(serve).flatMap(([name, low, high]) =>
                isServed(name) ? [deals(serve.arm, low, high)] : [],
              ),
            ),
            isServed(decision.default),
          );
    return choose(matches, served, otherwise);
  }, isServed(decision.default));
  return choose(met, branches, isServed(decision.safe));
}

function choose(condition: Formula, then: Formula, otherwise: Formula): Formula {
  return or(and(condition, then), and(not(condition), otherwise));
}

const asked = new WeakMap<Condition, Formula>();

function ask(condition: Condition): Formula {
  const known = asked.get(condition);
  if (known !== undefined) return known;
  const formula = askAnew(condition);
  asked.set(condition, formula);
  return formula;
}

function askAnew(condition: Condition): Formula {
  switch (condition.kind) {
    case 'always':
      return true;
    case 'all':
      return and(...condition.of.map(ask));
    case 'any':
      return or(...condition.of.map(ask));
    case 'not':
      return not(ask(condition.of));
    case 'test': {
      if (leavesNothing(condition)) return false;
      const atom: TestAtom = {
        kind: 'atom',
        id: JSON.stringify(condition),
        attribute: condition.attribute,
        holds: (value) => holds(condition, value),
        hints: hintsOf(condition),
        test: condition,
      };
      return atom;
    }
  }
}

/** Whether a test asks for a boolean that is neither. */
function leavesNothing(test: Test): boolean {
  if (test.operator !== 'isNot') return false;
  const values = new Set<unknown>(test.values);
  return values.has(true) && values.has(false);
}

function enrolled({ enrolment, share }: Rollout): Formula {
  return share === 0 ? false : and(hasUnit(enrolment.attribute), deals(enrolment, 0, share));
}

function hasUnit(attribute: string): Atom {
  const isUnit = (value: unknown) => typeof value === 'string' && value !== '';
  return { kind: 'atom', id: `unit ${attribute}`, attribute, holds: isUnit, hints: ['', 'user-1', 5] };
}

/** Whether a draw deals a unit into an interval of the whole. */
function deals(draw: Draw, low: number, high: number): Formula {
  if (low === 0 && high === WHOLE) return true;
  const isWithin = (bucket: number) => low <= bucket && bucket < high;
  const name = `draw ${draw.salt} ${draw.purpose} ${draw.attribute}`;
  const atom: DrawAtom = {
    kind: 'atom',
    id: `${name} ${low} ${high}`,
    attribute: draw.attribute,
    holds: (value) => typeof value === 'string' && value !== '' && isWithin(bucketOf(draw, value)),
    hints: [],
    draw: name,
    isWithin,
    buckets: [low - 1, low, high - 1, high].filter((bucket) => bucket >= 0 && bucket < WHOLE),
  };
  return atom;
}

function bucketOf(draw: Draw, value: string): number {
  return Math.floor((murmur3(drawText(draw, value)) * WHOLE) / 2 ** 32);
}

function intervals({ arms }: Rollout): [variant: string, low: number, high: number][] {
  let low = 0;
  return arms.map(({ variant, share }) => {
    low += share;
    return [variant, low - share, low];
  });
}
