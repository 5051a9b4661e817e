import type { Gate, Plan } from '../model/index.ts';

/**
 * What two plans of one flag do differently besides serving their audiences, one sentence each.
 *
 * @param isReshuffled whether some audience is dealt from other buckets than before
 */
export function changedDetails(before: Plan, after: Plan, isReshuffled: boolean): string[] {
  if (before.killed !== null || after.killed !== null) return [];
  return [...(isReshuffled ? changedDraws(before, after) : []), ...changedGates(before.gates, after.gates)];
}

/** On what a plan depends before its audiences are looked at, in one sentence. */
export function gatesDetail({ killed, gates, safe }: Plan): string[] {
  if (killed !== null || gates.length === 0) return [];
  const needs = gates.map(({ plan, variants }) => `${plan.flag} serves ${variants.join(' or ')}`);
  return [`Only where ${needs.join(' and ')}; elsewhere ${safe}.`];
}

function changedDraws(before: Plan, after: Plan): string[] {
  const [old, current] = [firstDraw(before), firstDraw(after)];
  if (old === null || current === null) return [];
  return [
    ...(old.before === current.before ? [] : ['Everyone is dealt anew, because the salt changes.']),
    ...(old.attribute === current.attribute
      ? []
      : [`Buckets are drawn from ${current.attribute} instead of ${old.attribute}.`]),
  ];
}

/** All rollouts of a flag share their draws; of a flag of a flagd file this is the first one. */
function firstDraw({ branches }: Plan): { readonly before: string; readonly attribute: string } | null {
  for (const { step } of branches) if (step.kind === 'draw') return step.draw;
  return null;
}

function changedGates(before: readonly Gate[], after: readonly Gate[]): string[] {
  const [old, current] = [needs(before), needs(after)];
  return [
    ...[...current]
      .filter(([flag, variants]) => old.get(flag) !== variants)
      .map(([flag, variants]) => `Requires ${flag} to serve ${variants}.`),
    ...[...old.keys()].filter((flag) => !current.has(flag)).map((flag) => `No longer requires ${flag}.`),
  ];
}

function needs(gates: readonly Gate[]): Map<string, string> {
  return new Map(gates.map(({ plan, variants }) => [plan.flag, variants.join(' or ')]));
}
