import type { ConditionDefinition, FlagDefinition } from './generated/flag.ts';
import type { Path } from './problem.ts';

/** A segment that a condition names, and where. */
export interface NamedSegment {
  readonly name: string;
  readonly path: Path;
}

/** The segments that the rules of a flag name, in the order of the file; one that is named twice comes twice. */
export function segmentsNamedBy({ environments = {} }: FlagDefinition): NamedSegment[] {
  return Object.entries(environments).flatMap(([environment, definition]) =>
    typeof definition === 'string'
      ? []
      : (definition.rules ?? []).flatMap((rule, index) =>
          segmentsIn(rule.if, ['environments', environment, 'rules', index, 'if']),
        ),
  );
}

function segmentsIn(
  { segment = [], all = [], any = [], not }: ConditionDefinition,
  path: Path,
): NamedSegment[] {
  const own =
    typeof segment === 'string'
      ? [{ name: segment, path: [...path, 'segment'] }]
      : segment.map((name, index) => ({ name, path: [...path, 'segment', index] }));
  return [
    ...own,
    ...all.flatMap((each, index) => segmentsIn(each, [...path, 'all', index])),
    ...any.flatMap((each, index) => segmentsIn(each, [...path, 'any', index])),
    ...(not === undefined ? [] : segmentsIn(not, [...path, 'not'])),
  ];
}
