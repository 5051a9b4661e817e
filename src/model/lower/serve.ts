import type { Arm, Rollout, Serve } from '../decision.ts';
import type { RolloutDefinition } from '../generated/flag.ts';
import { sortedEntries } from '../order.ts';
import type { Path } from '../problem.ts';
import { percentage, type Thousandths, thousandths, WHOLE } from '../thousandths.ts';
import type { Value } from '../value.ts';
import { refuse, type Scope } from './scope.ts';
import { lowerVariantName } from './variants.ts';

/** What the draws of one flag have in common. */
export interface Draws {
  readonly salt: string;
  readonly attribute: string;
}

/** Where `serve` or `rollout` stands: a rule, or an environment. */
interface ServeDefinition {
  readonly serve?: string;
  readonly rollout?: RolloutDefinition;
}

/**
 * What an audience is served.
 *
 * @returns null when neither `serve` nor `rollout` is written
 */
export function lowerServe(
  { serve, rollout }: ServeDefinition,
  path: Path,
  variants: ReadonlyMap<string, Value>,
  draws: Draws,
  scope: Scope,
): Serve | null {
  if (serve !== undefined && rollout !== undefined) {
    refuse(
      scope,
      'schema-invalid',
      [...path, 'serve'],
      'Both `serve` and `rollout` are written; only one can decide.',
      'Keep `serve` for one variant, or `rollout` for a share.',
    );
  }
  if (rollout !== undefined) return lowerRollout(rollout, [...path, 'rollout'], variants, draws, scope);
  if (serve === undefined) return null;
  return { kind: 'variant', variant: lowerVariantName(serve, [...path, 'serve'], variants, scope) };
}

function lowerRollout(
  definition: RolloutDefinition,
  path: Path,
  variants: ReadonlyMap<string, Value>,
  draws: Draws,
  scope: Scope,
): Rollout {
  for (const [index, step] of (definition.plan ?? []).entries())
    lowerShare(step, [...path, 'plan', index], scope);
  return {
    kind: 'rollout',
    enrolment: { ...draws, purpose: 'enrolment' },
    share: lowerShare(definition.percentage, [...path, 'percentage'], scope),
    arm: { ...draws, purpose: 'arm' },
    arms: lowerArms(definition, path, variants, scope),
  };
}

function lowerArms(
  { serve, split }: RolloutDefinition,
  path: Path,
  variants: ReadonlyMap<string, Value>,
  scope: Scope,
): readonly Arm[] {
  if ((serve === undefined) === (split === undefined)) {
    const both = serve !== undefined;
    refuse(
      scope,
      'schema-invalid',
      both ? [...path, 'serve'] : path,
      both
        ? 'Both `serve` and `split` are written; only one can decide.'
        : 'The rollout does not say what to serve.',
      'Write `serve` with one variant, or `split` with several.',
    );
  }
  if (serve !== undefined) {
    return [{ variant: lowerVariantName(serve, [...path, 'serve'], variants, scope), share: WHOLE }];
  }
  if (split === undefined) return [];
  const arms = splitEntries(split).map(({ variant, share, path: own }) => ({
    variant: lowerVariantName(variant, [...path, 'split', ...own], variants, scope, 'key'),
    share: lowerShare(share, [...path, 'split', ...own], scope),
  }));
  checkSum(arms, [...path, 'split'], scope);
  return mergeNeighbours(arms.filter(({ share }) => share > 0));
}

interface SplitEntry {
  readonly variant: string;
  readonly share: number;
  readonly path: Path;
}

/** A map has no order, so its arms are ordered by name; a list keeps its own. */
function splitEntries(split: NonNullable<RolloutDefinition['split']>): SplitEntry[] {
  if (!Array.isArray(split)) {
    return sortedEntries(split).map(([variant, share]) => ({ variant, share, path: [variant] }));
  }
  return split.flatMap((entry, index) =>
    Object.entries(entry).map(([variant, share]) => ({ variant, share, path: [index, variant] })),
  );
}

function checkSum(arms: readonly Arm[], path: Path, scope: Scope): void {
  const sum = arms.reduce((total, { share }) => total + share, 0);
  if (sum === WHOLE || arms.some(({ share }) => Number.isNaN(share))) return;
  const rest = percentage(Math.abs(WHOLE - sum));
  refuse(
    scope,
    'split-sum',
    path,
    `The split adds up to ${percentage(sum)} %, not to 100 %.`,
    sum < WHOLE
      ? `Give the missing ${rest} % to one of the variants.`
      : `Take ${rest} % away from one of the variants.`,
  );
}

/** Neighbouring intervals of one variant are one interval. */
function mergeNeighbours(arms: readonly Arm[]): readonly Arm[] {
  const merged: Arm[] = [];
  for (const arm of arms) {
    const last = merged.at(-1);
    if (last?.variant === arm.variant) merged[merged.length - 1] = { ...last, share: last.share + arm.share };
    else merged.push(arm);
  }
  return merged;
}

/** NaN stands in for a share that was refused, so that nothing built on it is reported a second time. */
function lowerShare(percent: number, path: Path, scope: Scope): Thousandths {
  const share = thousandths(percent);
  if (share !== null) return share;
  refuse(
    scope,
    'weight-precision',
    path,
    `${percent} % has more than three decimals.`,
    `Round it to a thousandth of a percent, for example ${Math.round(percent * 1000) / 1000}.`,
  );
  return Number.NaN;
}
