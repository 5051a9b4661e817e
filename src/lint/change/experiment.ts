import { equal } from '../../exposure/index.ts';
import type { Branch, Decision, Flag, Path, Rollout } from '../../model/index.ts';
import { environmentOf, rulesIn } from '../environment-of.ts';
import type { Sides } from './sides.ts';

/** Whether a flag is an experiment that people are enrolled in, in an environment. */
export function isRunning(flag: Flag | null, environment: string): boolean {
  return flag?.definition.type === 'experiment' && armsOf(flag, environment).size > 0;
}

/** The variants that a flag enrols somebody into in an environment; none where it enrols nobody, or is not known. */
export function armsOf(flag: Flag | null, environment: string): ReadonlySet<string> {
  const decision = flag?.decisions?.get(environment);
  const rollouts = decision === undefined ? [] : enrolmentsOf(decision);
  return new Set(rollouts.flatMap(({ rollout }) => rollout.arms.map(({ variant }) => variant)));
}

/**
 * Where an environment divides the enrolled otherwise than before, in the file of the head. A rollout is the same one
 * by the name of its rule, or by whom it is for.
 */
export function editedSplits({ before, after }: Sides, environment: string): Path[] {
  const [old, current] = [before, after].map((flag) => flag?.decisions?.get(environment));
  if (old === undefined || current === undefined || after === null) return [];
  return enrolmentsOf(old).flatMap(({ branch, rollout }) => {
    const other = enrolmentsOf(current).find((each) => isSameBranch(each.branch, branch));
    const isEdited = other !== undefined && !equal(other.rollout.arms, rollout.arms);
    return isEdited ? [splitPath(after, environment, other.index)] : [];
  });
}

interface Enrolling {
  readonly branch: Branch;
  readonly rollout: Rollout;
  readonly index: number;
}

function enrolmentsOf({ killed, branches }: Decision): Enrolling[] {
  if (killed !== null) return [];
  return branches.flatMap((branch, index) =>
    branch.serve.kind === 'rollout' && branch.serve.share > 0
      ? [{ branch, rollout: branch.serve, index }]
      : [],
  );
}

function isSameBranch(a: Branch, b: Branch): boolean {
  return a.name === b.name && (a.name !== null || equal(a.condition, b.condition));
}

/** The branches are the rules in their order, and then what the environment itself has. */
function splitPath({ definition }: Flag, environment: string, index: number): Path {
  const written = environmentOf(definition, environment);
  const rule = rulesIn(written)[index];
  const { rollout } = rule ?? (typeof written === 'object' ? written : {});
  return [
    'environments',
    environment,
    ...(rule === undefined ? [] : ['rules', index]),
    'rollout',
    rollout?.split === undefined ? 'serve' : 'split',
  ];
}
