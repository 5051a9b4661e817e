import type { FlagDefinition, Path, PlacedProblem, Problem } from '../model/index.ts';
import { checkDates } from './dates.ts';
import { MAX_PROBLEMS_PER_FILE } from './limits.ts';
import { placer, type RangedProblem } from './place.ts';
import { checkSchema } from './schema/check.ts';
import type { DefinitionKind, Definitions } from './schema/documents.ts';
import { decodeText } from './text.ts';
import { compose } from './yaml/compose.ts';
import type { ComposeProblem } from './yaml/composer.ts';
import { locator } from './yaml/locate.ts';

/** One file as it was read. */
export interface ReadDefinition<Kind extends DefinitionKind> {
  /** Null when the file has a problem. */
  readonly definition: Definitions[Kind] | null;
  /** The text, for whoever finds a problem later and needs its place; null when there is none. */
  readonly text: string | null;
  /** In the order of their places. */
  readonly problems: readonly PlacedProblem[];
}

/**
 * Reads the bytes of one file: as text, as YAML, and against its schema. All problems are found in one go.
 *
 * @param file the file's path, for the problems
 * @param bytes the file, or at least its first `MAX_FILE_BYTES` + 1 bytes
 */
export function readDefinition<Kind extends DefinitionKind>(
  kind: Kind,
  file: string,
  bytes: Buffer,
): ReadDefinition<Kind> {
  const { text, shown, problems: ofText } = decodeText(bytes);
  if (text === null)
    return { definition: null, text, problems: firstByPlace(placeRanges(file, shown, ofText)) };
  const { value, problems: ofYaml } = compose(text);
  const ofRanges = [...ofText, ...ofYaml];
  const isPartial = ofYaml.length > MAX_PROBLEMS_PER_FILE || (value === null && ofYaml.length > 0);
  const checked = isPartial ? { definition: null, problems: [] } : checkSchema(kind, value);
  const ofData = checked.definition === null ? checked.problems : datesOf(kind, checked.definition);
  if (ofRanges.length === 0 && ofData.length === 0)
    return { definition: checked.definition, text, problems: [] };
  const untold = ofData.filter((problem) => !isToldBy(ofYaml, problem));
  const problems = [...placeRanges(file, text, ofRanges), ...placeProblems(file, text, untold)];
  return { definition: null, text, problems: firstByPlace(problems) };
}

/** Gives problems of one file their places, for findings that other rooms have made of its data. */
export function placeProblems(file: string, text: string, problems: readonly Problem[]): PlacedProblem[] {
  if (problems.length === 0) return [];
  const locate = locator(text);
  return problems.map(({ rule, message, remedy, fix = null, path, at }) => ({
    rule,
    message,
    remedy,
    fix,
    file,
    ...locate(path, at),
  }));
}

function datesOf<Kind extends DefinitionKind>(kind: Kind, definition: Definitions[Kind]): Problem[] {
  return kind === 'flag' ? checkDates(definition as FlagDefinition) : [];
}

function placeRanges(file: string, text: string, problems: readonly RangedProblem[]): PlacedProblem[] {
  if (problems.length === 0) return [];
  const place = placer(text);
  return problems.map(({ rule, message, remedy, fix = null, ...range }) => ({
    rule,
    message,
    remedy,
    fix,
    file,
    ...place(range),
  }));
}

/** Whether a problem of the data only repeats one of the text: a refused value is null, a refused key is left out. */
function isToldBy(ofYaml: readonly ComposeProblem[], { path, at }: Problem): boolean {
  return ofYaml.some(({ rule, path: told }) => {
    if (rule === 'yaml-duplicate-key' || told.length === 0) return false;
    if (startsWith(path, told)) return at !== 'key' || path.length > told.length;
    return (
      rule === 'yaml-key' && path.length > 0 && path.length === told.length - 1 && startsWith(told, path)
    );
  });
}

function startsWith(path: Path, start: Path): boolean {
  return path.length >= start.length && start.every((segment, index) => path[index] === segment);
}

/** By place. A file with more problems than anybody reads says how many more there are. */
export function firstByPlace(problems: PlacedProblem[]): PlacedProblem[] {
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  const last = problems[MAX_PROBLEMS_PER_FILE];
  if (!last) return problems;
  const more = `More than ${MAX_PROBLEMS_PER_FILE} problems in this file; the rest start here.`;
  return [
    ...problems.slice(0, MAX_PROBLEMS_PER_FILE),
    {
      ...last,
      rule: 'too-many-problems',
      message: more,
      remedy: 'Solve the first ones and check again.',
      fix: null,
    },
  ];
}
