import type { Branch, Decision, Draw, Requirement } from '../model/index.ts';
import { fingerprint } from './fingerprint.ts';
import type { Meaning } from './meaning.ts';
import { shortened } from './shortened.ts';

/** What two decisions of one flag do differently besides serving their audiences, one sentence each. */
export function changedDetails(before: Decision, after: Decision, meaning: Meaning): string[] {
  if (before.killed !== null || after.killed !== null) return [];
  return [
    ...changedDraw(before, after),
    ...changedRequires(before.requires, after.requires, meaning),
    ...changedName('default', before.default, after.default),
    ...changedName('safe', before.safe, after.safe),
    ...changedSafeValue(before, after),
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

function changedRequires(
  before: readonly Requirement[],
  after: readonly Requirement[],
  meaning: Meaning,
): string[] {
  const old = new Map(before.map((each) => [each.decision.flag, each.variants.join(' or ')]));
  const current = new Map(after.map((each) => [each.decision.flag, each.variants.join(' or ')]));
  return [
    ...[...current]
      .filter(([flag, variants]) => old.get(flag) !== variants)
      .map(([flag, variants]) => `Requires ${flag} to serve ${variants}.`),
    ...[...old.keys()].filter((flag) => !current.has(flag)).map((flag) => `No longer requires ${flag}.`),
    ...after
      .filter(
        (each) =>
          old.get(each.decision.flag) === each.variants.join(' or ') && differs(before, each, meaning),
      )
      .map((each) => `The required flag ${each.decision.flag} changes.`),
  ];
}

function differs(before: readonly Requirement[], after: Requirement, meaning: Meaning): boolean {
  const old = before.find((each) => each.decision.flag === after.decision.flag);
  return old !== undefined && meaning(old.decision) !== meaning(after.decision);
}

function changedName(field: 'default' | 'safe', before: string, after: string): string[] {
  return before === after ? [] : [`The ${field} variant changes from ${before} to ${after}.`];
}

/** The safe variant is an audience of its own only where something is required; its value is told either way. */
function changedSafeValue(before: Decision, after: Decision): string[] {
  const [old, current] = [before, after].map(({ safe, variants }) => fingerprint(variants.get(safe)));
  if (before.safe !== after.safe || old === current) return [];
  return [`The safe variant ${after.safe} now means ${shortened(current)} instead of ${shortened(old)}.`];
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

/** On what a decision depends before its audiences are looked at, in one sentence. */
export function requiresDetail({ killed, requires, safe }: Decision): string[] {
  if (killed !== null || requires.length === 0) return [];
  const needs = requires.map(({ decision, variants }) => `${decision.flag} serves ${variants.join(' or ')}`);
  return [`Only where ${needs.join(' and ')}; elsewhere ${safe}.`];
}
