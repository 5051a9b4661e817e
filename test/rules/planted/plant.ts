import type { FlagDefinition, Path } from '../../../src/model/index.ts';
import type { Random } from '../../exposure/exactness/random.ts';
import type { Bed, Draft, Wrong } from './bed.ts';

/** Breaks one rule somewhere in a set, in a way that breaks no other. */
export type Plant = (bed: Bed, rule: string) => void;

/** Another definition of a flag, and where the finding belongs: the value at the path, unless it is its key. */
export interface Changed {
  readonly tree: object;
  readonly path: Path;
  readonly at?: 'key' | 'value';
}

/** Plants in any one flag that is fit for it; null says that a flag is not. */
export function inFlag(change: (flag: FlagDefinition, random: Random) => Changed | null): Plant {
  return (bed, rule) => {
    const [draft, changed] = find(bed, rule, ({ definition }) => change(definition, bed.random));
    const { tree, path, at = 'value' } = changed;
    draft.planted = { rule, wrong: { tree, where: { path, at } } };
  };
}

/** Plants in the text of any one flag that is fit for it, by its definition: the text must come out with `HERE` in it. */
export function inText(
  change: (text: string) => string,
  isFit: (flag: FlagDefinition) => boolean = () => true,
): Plant {
  return (bed, rule) => {
    const [draft] = find(bed, rule, ({ definition }) => isFit(definition) || null);
    draft.planted = { rule, wrong: { text: change } };
  };
}

/** Any flag that nothing is planted in, and that no other one depends on. */
export function anyFlag(
  bed: Bed,
  rule: string,
  isFit: (flag: FlagDefinition) => boolean = () => true,
): Draft<FlagDefinition> {
  return find(bed, rule, ({ definition }) => isFit(definition) || null)[0];
}

/** A file that was not there before. */
export function add(bed: Bed, rule: string, draft: Draft, wrong: Wrong): void {
  draft.planted = { rule, wrong };
  bed.others.push(draft);
}

/** So many flags are tried; the first ones are rarely unfit. */
const MOST_TRIES = 10_000;

function find<T>(
  { random, flags }: Bed,
  rule: string,
  look: (draft: Draft<FlagDefinition>) => T | null,
): [Draft<FlagDefinition>, T] {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const draft = random.pick(flags);
    const found = draft.isTied || draft.planted !== null ? null : look(draft);
    if (found !== null) return [draft, found];
  }
  throw new Error(`no flag is fit for ${rule}`);
}
