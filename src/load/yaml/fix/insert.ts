import { SCALAR_STYLE } from 'js-yaml';
import type { Fix } from '../../../model/index.ts';
import { findNode, keyNames } from './find-part.ts';
import { commentsAbove, commentsBelow, lineBreak, lineStart, startsLine } from './lines.ts';
import type { OutlineNode, Part } from './outline.ts';
import type { Propose } from './proposal.ts';
import { scalarForms } from './scalar-forms.ts';
import type { TextEdit } from './text-edit.ts';

/** Adds an entry to a block map on a line of its own. */
export const insert: Propose<Extract<Fix, { kind: 'insert' }>> = (outline, fix) => {
  const map = findNode(outline, fix.path);
  if (map?.kind !== 'map' || map.isFlow) return null;
  const names = keyNames(outline, map);
  const before = fix.before === undefined ? names.length : names.indexOf(fix.before);
  if (before === -1 || names.includes(fix.name)) return null;
  const put = before < names.length ? above(outline.text, map, before) : atEnd(outline.text, map);
  if (put === null) return null;
  const keys = scalarForms(fix.name, SCALAR_STYLE.PLAIN);
  const values = scalarForms(fix.value, SCALAR_STYLE.PLAIN);
  return { target: map, ways: keys.flatMap((key) => values.map((value) => [put(`${key}: ${value}`)])) };
};

type Put = (entry: string) => TextEdit;

/**
 * Above an entry and the comments that are about it. What stands above the first entry is about the whole map, so that
 * nothing is put between them.
 */
function above(text: string, { parts }: OutlineNode, index: number): Put | null {
  const part = parts[index];
  if (!part) return null;
  const eol = lineBreak(text, part.start);
  const line = lineStart(text, part.start);
  if (!startsLine(text, part.start)) {
    const indent = ' '.repeat(part.start - line);
    return (entry) => edit(part.start, `${entry}${eol}${indent}`);
  }
  const indent = text.slice(line, part.start);
  const at = index === 0 ? line : commentsAbove(text, line, indent.length);
  return (entry) => edit(at, `${indent}${entry}${eol}`);
}

/** After the last entry and the comments below that belong into it. */
function atEnd(text: string, { parts }: OutlineNode): Put | null {
  const last = parts.at(-1);
  if (!last) return null;
  const indent = indentOf(text, last);
  const at = commentsBelow(text, last.end, indent.length);
  return (entry) => edit(at, `${lineBreak(text, last.start)}${indent}${entry}`);
}

/** What stands before the keys of a map on their lines; a dash counts as a space. */
function indentOf(text: string, { start }: Part): string {
  const before = text.slice(lineStart(text, start), start);
  return before.trim() === '' ? before : ' '.repeat(before.length);
}

function edit(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
