import type { Fix } from '../../../model/index.ts';
import { type Before, changesOnly, countProblems } from './changes-only.ts';
import { outline } from './outline.ts';
import type { Proposal } from './proposal.ts';
import { propose } from './propose.ts';
import { replaceText } from './replace-text.ts';
import { overlaps, splice, type TextEdit } from './text-edit.ts';

/** What became of a file's fixes. */
export interface AppliedFixes {
  readonly text: string;
  /** The indices of the fixes that were made, ascending. The others are impossible, or wait for the next pass. */
  readonly applied: readonly number[];
}

/** Makes fixes of one text. */
export interface Fixer {
  /** As `fixEdits`. */
  readonly edits: (fix: Fix) => readonly TextEdit[] | null;
  /** As `applyFixes`. */
  readonly apply: (fixes: readonly Fix[]) => AppliedFixes;
}

/** A fix that was tried on its own and found sound. */
interface SoundFix {
  readonly index: number;
  readonly fix: Fix;
  readonly target: Proposal['target'];
  readonly edits: readonly TextEdit[];
}

/** Prepares to make fixes of one text, which is read once for all of them. */
export function fixer(text: string): Fixer {
  const read = once(() => readBefore(text));
  const tryOne = (fix: Exclude<Fix, { kind: 'replace-text' }>, index = 0): SoundFix | null => {
    const before = read();
    const proposal = before && propose(before.outline, fix);
    if (!proposal) return null;
    const { target, ways } = proposal;
    const edits = ways.find((way) => changesOnly(before, new Map([[target, fix]]), splice(text, way)));
    return edits ? { index, fix, target, edits } : null;
  };
  const areSound = (fixes: readonly SoundFix[]): boolean => {
    const before = read();
    const changes = new Map(fixes.map(({ target, fix }) => [target, fix]));
    return before !== null && changesOnly(before, changes, spliceAll(text, fixes));
  };
  return {
    edits: (fix) => (fix.kind === 'replace-text' ? replaceText(text, fix) : (tryOne(fix)?.edits ?? null)),
    apply: (fixes) => {
      const replaced = firstReplacement(text, fixes);
      if (replaced) return replaced;
      const sound = fixes.flatMap((fix, index) =>
        fix.kind === 'replace-text' ? [] : (tryOne(fix, index) ?? []),
      );
      const apart = chosen(sound, (made, each) => !made.some((other) => collide(other, each)));
      const together =
        apart.length < 2 || areSound(apart)
          ? apart
          : chosen(apart, (made, each) => areSound([...made, each]));
      return { text: spliceAll(text, together), applied: together.map(({ index }) => index) };
    },
  };
}

function readBefore(text: string): Before | null {
  const outlined = outline(text);
  return outlined && { outline: outlined, problems: countProblems(text) };
}

/** A text that cannot be parsed gets one fix, after which everything about it is found anew. */
function firstReplacement(text: string, fixes: readonly Fix[]): AppliedFixes | null {
  for (const [index, fix] of fixes.entries()) {
    const edits = fix.kind === 'replace-text' ? replaceText(text, fix) : null;
    if (edits) return { text: splice(text, edits), applied: [index] };
  }
  return null;
}

function collide(a: SoundFix, b: SoundFix): boolean {
  return a.target === b.target || a.edits.some((one) => b.edits.some((other) => overlaps(one, other)));
}

/**
 * One fix after the other that goes with those before it. Fixes that are sound alone can contradict each other: two
 * keys get the same name, a list loses all its items.
 */
function chosen(
  fixes: readonly SoundFix[],
  goesWith: (made: readonly SoundFix[], each: SoundFix) => boolean,
): readonly SoundFix[] {
  const made: SoundFix[] = [];
  for (const each of fixes) if (goesWith(made, each)) made.push(each);
  return made;
}

function spliceAll(text: string, fixes: readonly SoundFix[]): string {
  return splice(
    text,
    fixes.flatMap(({ edits }) => edits),
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
