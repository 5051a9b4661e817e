import type { Fix } from '../../../model/index.ts';
import { parse } from '../parse.ts';
import { splice, type TextEdit } from './text-edit.ts';

/**
 * Replaces a piece of text that the parser stumbles over, where it then gets further. Nothing else can be asked of a
 * text that has no data.
 */
export function replaceText(
  text: string,
  { start, end, text: replacement }: Extract<Fix, { kind: 'replace-text' }>,
): readonly TextEdit[] | null {
  const { problem } = parse(text);
  if (problem === null || problem.start < start || problem.start >= end) return null;
  const edits = [{ start, end, text: replacement }];
  const next = parse(splice(text, edits)).problem;
  return next === null || next.start > start + replacement.length ? edits : null;
}
