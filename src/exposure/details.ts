import type { Branch, Decision, Draw, Requirement } from '../model/index.ts';
import { fingerprint } from './fingerprint.ts';

/** What two decisions of one flag do differently besides the shares of their audiences, one sentence each. */
export function changedDetails(before: Decision, after: Decision): string[] {
  return [
    ...changedDraw(before, after),
    ...changedRequires(before.requires, after.requires),
    ...changedName('default', before.default, after.default),
    ...changedName('safe', before.safe, after.safe),
    ...changedOrder(before.branches, after.branches),
  ];
}

function changedDraw(before: Decision, after: Decision): string[] {
  const [old, current] = [drawOf(before), drawOf(after)];
  if (!old || !current) return [];
  return [
    ...(old.salt === current.salt
      ? []
      : [`Reshuffle: everyone is dealt anew, from salt ${old.salt} to ${current.salt}.`]),
    ...(old.attribute === current.attribute
      ? []
      : [`Reshuffle: buckets are drawn from ${current.attribute} instead of ${old.attribute}.`]),
  ];
}

/** All rollouts of a flag share their draws. */
function drawOf({ branches }: Decision): Draw | undefined {
  return branches.map(({ serve }) => (serve.kind === 'rollout' ? serve.enrolment : undefined)).find(Boolean);
}

function changedRequires(before: readonly Requirement[], after: readonly Requirement[]): string[] {
  const old = new Map(before.map((each) => [each.decision.flag, each.variants.join(' or ')]));
  const current = new Map(after.map((each) => [each.decision.flag, each.variants.join(' or ')]));
  return [
    ...[...current]
      .filter(([flag, variants]) => old.get(flag) !== variants)
      .map(([flag, variants]) => `Requires ${flag} to serve ${variants}.`),
    ...[...old.keys()].filter((flag) => !current.has(flag)).map((flag) => `No longer requires ${flag}.`),
    ...after
      .filter((each) => old.get(each.decision.flag) === each.variants.join(' or ') && differs(before, each))
      .map((each) => `The required flag ${each.decision.flag} changes.`),
  ];
}

function differs(before: readonly Requirement[], after: Requirement): boolean {
  const old = before.find((each) => each.decision.flag === after.decision.flag);
  return old !== undefined && meaning(old.decision) !== meaning(after.decision);
}

function changedName(field: 'default' | 'safe', before: string, after: string): string[] {
  return before === after ? [] : [`The ${field} variant changes from ${before} to ${after}.`];
}

function changedOrder(before: readonly Branch[], after: readonly Branch[]): string[] {
  const [old, current] = [
    before.map(({ condition }) => fingerprint(condition)),
    after.map(({ condition }) => fingerprint(condition)),
  ];
  const common = (own: string[], other: string[]): string =>
    own.filter((each) => other.includes(each)).join();
  return common(old, current) === common(current, old) ? [] : ['The rules are tried in another order.'];
}

/** A text that is equal for two decisions exactly when they mean the same: names of rules and reasons do not count. */
export function meaning(decision: Decision): string {
  return fingerprint({
    ...decision,
    killed: decision.killed !== null,
    requires: decision.requires.map((each) => ({
      variants: each.variants,
      decision: meaning(each.decision),
    })),
    branches: decision.branches.map(({ condition, serve }) => ({ condition, serve })),
  });
}
