import { diffFlagSets } from '../../../src/exposure/index.ts';
import type { Subject } from '../../../src/lint/index.ts';
import { type FlagSet, lowerPolicy } from '../../../src/model/index.ts';
import { type Definitions, flagsOf, POLICY } from '../flags.ts';
import { NOW } from '../now.ts';

/** A set of flags that can all be read. */
export function aFlagSet(definitions: Definitions): FlagSet {
  const { policy } = lowerPolicy('flags/policy.yaml', definitions.policy ?? POLICY);
  const segments = Object.entries(definitions.segments ?? {}).map(
    ([name, definition]) => [name, { name, file: `flags/segments/${name}.yaml`, definition }] as const,
  );
  return {
    policy,
    vocabulary: JSON.stringify([definitions.policy, definitions.segments]),
    flags: flagsOf(definitions),
    unreadable: new Set(),
    segments: new Map(segments),
  };
}

/** What a pull request from one set to the other gives the rules to look at; null compares nothing. */
export function aSubject(
  before: Definitions | null,
  after: Definitions,
  given: Partial<Subject> = {},
): Subject {
  const [base, head] = [before === null ? null : aFlagSet(before), aFlagSet(after)];
  const changes = base === null ? [] : diffFlagSets(base, head).map(({ change }) => change);
  const critical = new Set(head.policy.environments.flatMap(({ name, critical: is }) => (is ? [name] : [])));
  return {
    base,
    head,
    changes,
    onlyLowers: changes.every(({ onlyLowers }) => onlyLowers),
    isEdited: (key) => JSON.stringify(before?.flags[key]) !== JSON.stringify(after.flags[key]),
    isFileEdited: () => false,
    history: null,
    isSame: () => null,
    isCritical: (environment) => critical.has(environment),
    owners: null,
    isMergeGroup: false,
    baseline: { has: () => false, coversTouched: false },
    now: NOW,
    ...given,
  };
}
