import type {
  BaselineDefinition,
  FlagDefinition,
  PlacedProblem,
  PolicyDefinition,
  SegmentDefinition,
} from '../model/index.ts';
import { type ReadDefinition, readDefinition } from './definition.ts';
import { aboutFile } from './place.ts';
import type { DefinitionKind, Definitions } from './schema/documents.ts';
import type { SourceFile, Tree } from './tree/tree.ts';

/** One file with what it defines. */
export interface ReadFile<Definition> {
  readonly name: string;
  readonly path: string;
  /** The git blob id of its bytes. */
  readonly id: string;
  /** Null when the file or its name has a problem. */
  readonly definition: Definition | null;
}

/** The files of a tree by what they are. */
export interface ReadFiles {
  readonly policy: ReadFile<PolicyDefinition> | null;
  readonly baseline: ReadFile<BaselineDefinition> | null;
  readonly segments: readonly ReadFile<SegmentDefinition>[];
  readonly flags: readonly ReadFile<FlagDefinition>[];
  /** The texts of readable files by path, for whoever finds a problem later. */
  readonly texts: ReadonlyMap<string, string>;
  /** The problems found so far, by path. */
  readonly problems: ReadonlyMap<string, readonly PlacedProblem[]>;
}

/**
 * What has been read, by path and blob id: files that base and head share are read once, and their definitions are
 * the same objects on both sides.
 */
export type ReadCache = { readonly [Kind in DefinitionKind]: Map<string, ReadDefinition<Kind>> };

export function createReadCache(): ReadCache {
  return { flag: new Map(), segment: new Map(), policy: new Map(), baseline: new Map() };
}

/** Reads every file of a tree that is not in the cache yet. */
export function readFiles(tree: Tree, flagsDirectory: string, cache: ReadCache): ReadFiles {
  fill(cache, tree);
  const problems = new Map<string, PlacedProblem[]>();
  const note = (found: readonly PlacedProblem[]): void => {
    for (const problem of found) problems.set(problem.file, [...(problems.get(problem.file) ?? []), problem]);
  };
  note(tree.problems);
  const misnamed = new Set(problems.keys());
  const texts = new Map<string, string>();
  const readAs = <Kind extends DefinitionKind>(kind: Kind): ReadFile<Definitions[Kind]>[] =>
    tree.files
      .filter(({ role }) => role === kind)
      .map((file) => {
        const { definition, text, problems: found } = cache[kind].get(cacheKey(file)) ?? UNREAD;
        if (text !== null) texts.set(file.path, text);
        note(found);
        return {
          name: file.name,
          path: file.path,
          id: file.id,
          definition: misnamed.has(file.path) ? null : definition,
        };
      });
  const [policy = null] = readAs('policy');
  const [baseline = null] = readAs('baseline');
  if (policy === null) note([policyMissing(`${flagsDirectory}/policy.yaml`)]);
  return { policy, baseline, segments: readAs('segment'), flags: readAs('flag'), texts, problems };
}

const UNREAD = { definition: null, text: null, problems: [] };

function fill(cache: ReadCache, tree: Tree): void {
  const unread = tree.files.filter((file) => !cache[file.role].has(cacheKey(file)));
  const contents = tree.readAll(unread);
  for (const [index, file] of unread.entries()) {
    const bytes = contents[index] ?? Buffer.alloc(0);
    const read = <Kind extends DefinitionKind>(kind: Kind): void => {
      cache[kind].set(cacheKey(file), readDefinition(kind, file.path, bytes));
    };
    read(file.role);
  }
}

/** What makes a file the same one on both sides. */
export function cacheKey({ path, id }: Pick<SourceFile, 'path' | 'id'>): string {
  return `${id} ${path}`;
}

function policyMissing(file: string): PlacedProblem {
  return aboutFile(file, {
    rule: 'policy-missing',
    message: 'There is no policy, so no environment is known.',
    remedy: 'Run `flaghoist init`, or name the directory that holds the flags with `--flags`.',
  });
}
