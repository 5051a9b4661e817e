import { type Arm, type Decision, type Draw, type Rollout, WHOLE } from '../../../../src/model/index.ts';
import type { Random } from '../random.ts';
import type { Edit } from './edit.ts';

const SHARES = [0, 1, 1000, 5000, 10_000, 25_000, 33_333, 50_000, 99_999, WHOLE];
const UNITS = ['targetingKey', 'accountId', 'device.id', 'device', 'country', 'label'];

function share(random: Random): number {
  return random.chance(60) ? random.pick(SHARES) : random.below(WHOLE + 1);
}

/** Changes all rollouts, or one of them. */
function editRollouts(
  decision: Decision,
  change: (rollout: Rollout) => Rollout,
  only: Random | null,
): Decision {
  const places = decision.branches.flatMap(({ serve }, index) => (serve.kind === 'rollout' ? [index] : []));
  if (places.length === 0) return decision;
  const wanted = only === null ? places : [only.pick(places)];
  const branches = decision.branches.map((branch, index) =>
    branch.serve.kind === 'rollout' && wanted.includes(index)
      ? { ...branch, serve: change(branch.serve) }
      : branch,
  );
  return { ...decision, branches };
}

export const editShare: Edit = (decision, random) =>
  editRollouts(decision, (rollout) => ({ ...rollout, share: share(random) }), random);

/** New weights, a new order, or altogether other arms. */
export const editSplit: Edit = (decision, random) =>
  editRollouts(decision, (rollout) => ({ ...rollout, arms: arms(rollout.arms, decision, random) }), random);

function arms(before: readonly Arm[], { variants }: Decision, random: Random): readonly Arm[] {
  if (random.chance(25)) return before.toReversed();
  const names = random.chance(50) ? before.map(({ variant }) => variant) : [...variants.keys()];
  const cuts = [...names.slice(1).map(() => share(random)), WHOLE].sort((a, b) => a - b);
  const cut = names.map((variant, index) => ({
    variant,
    share: (cuts[index] ?? WHOLE) - (cuts[index - 1] ?? 0),
  }));
  return cut.filter((arm) => arm.share > 0);
}

/** What all rollouts of a flag draw with. */
function editDraws(decision: Decision, change: Partial<Pick<Draw, 'salt' | 'attribute'>>): Decision {
  const redraw = (rollout: Rollout): Rollout => ({
    ...rollout,
    enrolment: { ...rollout.enrolment, ...change },
    arm: { ...rollout.arm, ...change },
  });
  return editRollouts(decision, redraw, null);
}

export const editSalt: Edit = (decision, random) =>
  editDraws(decision, { salt: random.pick(['shared', 'old-name', 'a', 'a-arm', '0']) });

export const editBucketBy: Edit = (decision, random) =>
  editDraws(decision, { attribute: random.pick(UNITS) });

/** A rollout to where there was a variant, and the other way round. */
export const editServe: Edit = (decision, random) => {
  const { branches, variants } = decision;
  if (branches.length === 0) return decision;
  const place = random.below(branches.length);
  const draws = branches.flatMap(({ serve }) => (serve.kind === 'rollout' ? [serve] : []));
  const draw = (purpose: Draw['purpose']): Draw => {
    const known = draws[0]?.[purpose];
    return known ?? { salt: decision.flag, purpose, attribute: 'targetingKey' };
  };
  const variant = random.pick([...variants.keys()]);
  const serve = random.chance(40)
    ? ({ kind: 'variant', variant } as const)
    : ({
        kind: 'rollout',
        enrolment: draw('enrolment'),
        share: share(random),
        arm: draw('arm'),
        arms: arms([{ variant, share: WHOLE }], decision, random),
      } as const);
  return {
    ...decision,
    branches: branches.map((branch, index) => (index === place ? { ...branch, serve } : branch)),
  };
};
