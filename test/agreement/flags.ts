import { type Flag, lowerFlags, lowerPolicy, lowerSegment } from '../../src/model/index.ts';
import type { Definitions } from './arbitraries/definitions.ts';

/**
 * Lowers generated definitions as the loader lowers files.
 *
 * @throws Error when a definition has problems: what is generated must be what a flag may say
 */
export function flagsOf({ policy: definition, segments, flags }: Definitions): Flag[] {
  const { policy, problems } = lowerPolicy('flags/policy.yaml', definition);
  const lowered = [...segments].map(([name, segment]) => [name, lowerSegment(segment, policy)] as const);
  const lower = lowerFlags({
    policy,
    segments: new Map(lowered.map(([name, { condition }]) => [name, condition])),
    flags,
  });
  const all = [...flags].map(([key, own]) => ({ key, own, ...lower(key) }));
  const [problem] = [
    ...problems,
    ...[...lowered.map(([, each]) => each), ...all].flatMap((each) => each.problems),
  ];
  if (problem)
    throw new Error(`A generated definition is refused: ${problem.path.join('.')}: ${problem.message}`);
  return all.map(({ key, own, decisions }) => ({
    key,
    file: `flags/${key}.yaml`,
    definition: own,
    decisions,
  }));
}
