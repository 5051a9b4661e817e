import type fc from 'fast-check';
import type { LoadedFlags, Tree } from '../../../src/load/index.ts';
import type {
  FlagDefinition,
  FlagSet,
  PolicyDefinition,
  SegmentDefinition,
} from '../../../src/model/index.ts';
import { definitions } from '../../agreement/arbitraries/definitions.ts';
import { dice } from './dice.ts';
import { writeYaml } from './yaml.ts';

/** A `flags/` directory that edits change in place: what stands in its files, and how it is written. */
export interface Shop {
  readonly policy: PolicyDefinition;
  readonly segments: Map<string, SegmentDefinition>;
  readonly flags: Map<string, FlagDefinition>;
  /** By the name of a flag, `segments/<name>` or `policy`; a file that is missing here has style 0. */
  readonly layouts: Map<string, Layout>;
}

export interface Layout {
  readonly folder: string;
  /** Seed of the way it is written. */
  readonly style: number;
}

/** Everyone is always served `on` by this flag, so that requiring it makes no difference. */
export const STEADY = 'steady';

/** At most this many of the generated flags are kept: a flag requires only flags before it. */
const FLAGS = 4;

/** Directories of a few flags over everything a flag can say. */
export function shops(): fc.Arbitrary<Shop> {
  return definitions().map(
    ({ policy, segments, flags }): Shop => ({
      policy: clone(policy),
      segments: new Map([...segments].map(([name, each]) => [name, clone(each)])),
      flags: new Map([
        ...[...flags].slice(0, FLAGS).map(([key, each]): [string, FlagDefinition] => [key, clone(each)]),
        [
          STEADY,
          {
            type: 'ops',
            permanent: 'Others lean on it.',
            default: 'off',
            environments: Object.fromEntries(policy.environments.map(({ name }) => [name, 'on'])),
          },
        ],
      ]),
      layouts: new Map(),
    }),
  );
}

/** A directory that can be edited without touching the given one. */
export function copy({ policy, segments, flags, layouts }: Shop): Shop {
  return structuredClone({ policy, segments, flags, layouts });
}

/** Without what is refused in files: whole numbers beyond what is exact, and halves of characters. */
function clone<T>(data: T): T {
  const copied: T = JSON.parse(JSON.stringify(data), (_, value: unknown) => {
    if (typeof value === 'string') return value.replaceAll(/\p{Surrogate}/gu, 'h');
    return value === 1e21 ? 1e15 : value;
  });
  return copied;
}

/** Writes a directory as YAML and reads it with the loader; throws when the loader finds anything wrong with it. */
export function load(shop: Shop, loader: (tree: Tree) => LoadedFlags): FlagSet {
  const { flagSet, problems } = loader(treeOf(shop));
  const [problem] = problems();
  if (problem !== undefined) throw new Error(`${problem.file}:${problem.line}: ${problem.message}`);
  if (flagSet === null) throw new Error('a directory without a policy');
  return flagSet;
}

function treeOf(shop: Shop): Tree {
  const sources = [
    source(shop, 'policy', 'policy', 'policy', shop.policy),
    ...[...shop.segments].map(([name, each]) => source(shop, 'segment', `segments/${name}`, name, each)),
    ...[...shop.flags].map(([key, each]) => source(shop, 'flag', key, key, each)),
  ];
  const texts = new Map(sources.map(({ file, text }) => [file.path, text]));
  return {
    name: 'test',
    commit: null,
    files: sources.map(({ file }) => file),
    problems: [],
    readAll: (wanted) => wanted.map(({ path }) => Buffer.from(texts.get(path) ?? '')),
  };
}

function source(
  { layouts }: Shop,
  role: Tree['files'][number]['role'],
  path: string,
  name: string,
  definition: object,
): { file: Tree['files'][number]; text: string } {
  const { folder, style } = layouts.get(path) ?? { folder: '', style: 0 };
  const text = writeYaml(definition, dice(style));
  return { file: { path: `flags/${folder}${path}.yaml`, role, name, id: text }, text };
}

/** The files of a directory, for a failed test. */
export function show(shop: Shop): string {
  return [...shop.segments, ...shop.flags]
    .map(([name, definition]) => `${name}: ${JSON.stringify(definition)}`)
    .join('\n');
}
