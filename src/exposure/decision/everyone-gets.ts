import { type Decision, type Serve, WHOLE } from '../../model/index.ts';

/**
 * The variant that everyone is served: the flag is killed, or whichever branch decides leads to it, and the
 * requirements are certain to be met, certain not to be, or make no difference. A rollout at 100 % counts as everyone,
 * though those without a bucket attribute get the default. Rules are read as they are written, without a proof: one
 * that never decides counts.
 *
 * @returns null when some may get another one
 */
export function everyoneGets({
  killed,
  safe,
  requires,
  branches,
  default: fallback,
}: Decision): string | null {
  if (killed !== null) return safe;
  let areMet = true;
  for (const { decision, variants } of requires) {
    const served = servedByRequired(decision);
    if (served === null) areMet = false;
    else if (!variants.includes(served)) return safe;
  }
  const all = branches.findIndex(({ condition }) => condition.kind === 'always');
  const serves = (all === -1 ? branches : branches.slice(0, all + 1)).map(({ serve }) => serve);
  const first = serves[0];
  const variant = first === undefined ? fallback : servedBy(first, fallback);
  const isSame =
    (all !== -1 || variant === fallback) && serves.every((serve) => servedBy(serve, fallback) === variant);
  return isSame && (areMet || variant === safe) ? variant : null;
}

/** Answers about decisions that others require, each of which may be asked for by thousands of flags. */
const required = new WeakMap<Decision, string | null>();

function servedByRequired(decision: Decision): string | null {
  const known = required.get(decision);
  if (known !== undefined) return known;
  const answer = everyoneGets(decision);
  required.set(decision, answer);
  return answer;
}

/** The only variant that a branch leads to, if it does. */
function servedBy(serve: Serve, fallback: string): string | null {
  if (serve.kind === 'variant') return serve.variant;
  const { share, arms } = serve;
  const variants = new Set([
    ...(share > 0 ? arms.map(({ variant }) => variant) : []),
    ...(share < WHOLE ? [fallback] : []),
  ]);
  const [only, ...others] = variants;
  return only !== undefined && others.length === 0 ? only : null;
}
