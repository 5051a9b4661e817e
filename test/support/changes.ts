import { diffFlagSets } from '../../src/exposure/index.ts';
import {
  type AudienceChange,
  type Change,
  type FlagDefinition,
  type FlagSet,
  lowerPolicy,
  type Move,
} from '../../src/model/index.ts';
import { type Definitions, flagsOf, POLICY } from './flags.ts';

/** What a flag serves in production, and whatever else stands in its file. */
export type Flag = Partial<FlagDefinition>;

/** A flag set, as the loader would build it from files. */
export function flagSet(definitions: Definitions, unreadable: readonly string[] = []): FlagSet {
  const { policy = POLICY, segments = {} } = definitions;
  return {
    policy: lowerPolicy('flags/policy.yaml', policy).policy,
    vocabulary: JSON.stringify([policy, segments]),
    flags: flagsOf(definitions),
    unreadable: new Set(unreadable),
    segments: new Map(
      Object.entries(segments).map(([name, definition]) => [
        name,
        { name, file: `flags/segments/${name}.yaml`, definition },
      ]),
    ),
  };
}

/** What the second set serves differently from the first. */
export function changesBetween(before: Definitions, after: Definitions): Change[] {
  return diffFlagSets(flagSet(before), flagSet(after)).map(({ change }) => change);
}

/** The one change between two versions of a flag `it`; throws when there is none, or another one. */
export function changeOf(before: Flag, after: Flag, others: Omit<Definitions, 'flags'> = {}): Change {
  const changes = changesBetween({ ...others, flags: { it: before } }, { ...others, flags: { it: after } });
  const [only] = changes;
  if (only === undefined || changes.length > 1) throw new Error(`${changes.length} changes instead of one`);
  return only;
}

/** What production serves. */
export function production(definition: NonNullable<FlagDefinition['environments']>[string]): Flag {
  return { environments: { production: definition } };
}

/** A share of everyone gets `on` in production. */
export function rollout(percentage: number): Flag {
  return production({ rollout: { serve: 'on', percentage } });
}

/** Who moves, one line for each move: `everyone else: gain 15 % off → on`. */
export function movesIn({ audiences }: Change): string[] {
  return audiences.flatMap(({ audience, moves, keys }) =>
    moves.map((move) => `${who(audience)}: ${moveInWords(move, keys)}`),
  );
}

/** Whom a revert would move, in the same words. */
export function revertOf({ audiences }: Change): string[] {
  return audiences.flatMap(({ audience, revert, keys }) =>
    revert.map((move) => `${who(audience)}: ${moveInWords(move, keys)}`),
  );
}

/** What is served on one side: `everyone else: on 25, off 75`. */
export function sharesIn({ audiences }: Change, side: 'before' | 'after'): string[] {
  return audiences.map((each) => {
    const shares = each[side].map(
      ({ outcome, percentage }) => `${outcome.variant ?? outcome.kind} ${percentage}`,
    );
    return `${who(each.audience)}: ${shares.join(', ')}`;
  });
}

/** What an audience is called. */
export function who({ kind, rule, words }: AudienceChange['audience']): string {
  switch (kind) {
    case 'everyone':
      return 'everyone';
    case 'everyone-else':
      return 'everyone else';
    case 'condition':
      return words;
    case 'part':
      return `part of ${words}`;
    case 'rule':
    case 'old-rule':
      return `${kind} ${rule}, ${words}`;
  }
}

function moveInWords({ kind, from, to, percentage, keys }: Move, of: AudienceChange['keys']): string {
  const size = of === null || keys === null ? `${percentage} %` : `${keys} of ${of.of} keys`;
  return `${kind} ${size} ${from.variant ?? from.kind} → ${to.variant ?? to.kind}`;
}
