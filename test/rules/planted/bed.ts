import type { FlagDefinition, SegmentDefinition } from '../../../src/model/index.ts';
import type { Random } from '../../exposure/exactness/random.ts';
import { cleanFlag, cleanKey } from './clean-flag.ts';
import { segments } from './vocabulary.ts';
import { type Mark, type Place, writeYaml } from './write-yaml.ts';

/** Stands in a text right before what a finding is expected to point at; no file that is written holds it. */
export const HERE = '\ue000';

/** What a file holds instead of what is right, and where the finding about it belongs. */
export type Wrong =
  /** Other data; the place is that of a key or a value. */
  | { readonly tree: object; readonly where: Mark }
  /** Other data, and a finding about the file as a whole. */
  | { readonly tree: object; readonly where: 'file' }
  /** What is made of the clean text, with `HERE` in it. */
  | { readonly text: (clean: string) => string }
  /** A symbolic link to somewhere. */
  | { readonly link: string };

/** A file in the making. */
export interface Draft<Definition extends object = object> {
  readonly path: string;
  readonly key: string;
  readonly definition: Definition;
  /** Whether what is planted here would show in other files, too. */
  isTied: boolean;
  planted: { readonly rule: string; readonly wrong: Wrong } | null;
}

/** A set of flags that are all right, until something is planted in some of them. */
export interface Bed {
  readonly random: Random;
  readonly flags: readonly Draft<FlagDefinition>[];
  readonly segments: readonly Draft<SegmentDefinition>[];
  /** Files that something planted has added. */
  readonly others: Draft[];
}

/** Makes a clean set. */
export function newBed(random: Random, count: number): Bed {
  const flags: Draft<FlagDefinition>[] = [];
  const switches: Draft<FlagDefinition>[] = [];
  for (let index = 0; index < count; index++) {
    const key = cleanKey(index, random);
    const required = switches.length > 0 && random.chance(5) ? random.pick(switches) : null;
    if (required !== null) required.isTied = true;
    const definition: FlagDefinition = {
      ...cleanFlag(index, random),
      ...(required !== null && { requires: { [required.key]: random.chance(50) ? 'on' : ['on'] } }),
    };
    const folder = random.chance(20)
      ? ''
      : `${random.pick(['shop', 'apps/web', 'apps/phone', 'back-office'])}/`;
    const draft = draftOf(`flags/${folder}${key}.yaml`, key, definition);
    flags.push(draft);
    if (definition.type === 'kill-switch') switches.push(draft);
  }
  return {
    random,
    flags,
    segments: Object.entries(segments).map(([name, definition]) =>
      draftOf(`flags/segments/${name}.yaml`, name, definition),
    ),
    others: [],
  };
}

/** A file that nothing is planted in yet. */
export function draftOf<Definition extends object>(
  path: string,
  key: string,
  definition: Definition,
): Draft<Definition> {
  return { path, key, definition, isTied: false, planted: null };
}

/** The file as it is written to the disk, and where a finding is expected in it. */
export interface PlantedFile {
  readonly path: string;
  /** Null for a symbolic link. */
  readonly text: string | null;
  readonly link: string | null;
  readonly expected: (Place & { readonly rule: string; readonly file: string }) | null;
}

/** Writes a file out, in a style of its own. */
export function fileOf({ path, definition, planted }: Draft, random: Random): PlantedFile {
  if (planted === null)
    return { path, text: writeYaml(definition, random, null).text, link: null, expected: null };
  const { rule, wrong } = planted;
  const expectedAt = (place: Place) => ({ rule, file: path, line: place.line, column: place.column });
  if ('link' in wrong) return { path, text: null, link: wrong.link, expected: expectedAt(WHOLE_FILE) };
  if ('text' in wrong) {
    const marked = wrong.text(writeYaml(definition, random, null).text);
    const at = marked.indexOf(HERE);
    if (at === -1) throw new Error(`${rule} has marked nothing in ${path}`);
    const before = marked.slice(0, at);
    const place = { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
    return { path, text: marked.replace(HERE, ''), link: null, expected: expectedAt(place) };
  }
  const isWhole = wrong.where === 'file';
  const { text, place } = writeYaml(wrong.tree, random, isWhole ? null : wrong.where);
  if (place === null && !isWhole) throw new Error(`${rule} has marked nothing in ${path}`);
  return { path, text, link: null, expected: expectedAt(place ?? WHOLE_FILE) };
}

const WHOLE_FILE: Place = { line: 1, column: 1 };
