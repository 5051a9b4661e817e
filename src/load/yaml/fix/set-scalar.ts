import { CHOMPING_MODE, EVENT_ID, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Fix, FixValue } from '../../../model/index.ts';
import { findNode } from './find-part.ts';
import { lineBreak, lineEnd } from './lines.ts';
import type { OutlineNode } from './outline.ts';
import { blockHeaderEnd } from './outline-scalar.ts';
import type { Propose } from './proposal.ts';
import { readsAs } from './reads-as.ts';
import { scalarForms } from './scalar-forms.ts';
import type { TextEdit } from './text-edit.ts';

/** Replaces a scalar that is not empty and not already the value, in the style it has where that can hold it. */
export const setScalar: Propose<Extract<Fix, { kind: 'set-scalar' }>> = (outline, { path, value }) => {
  const node = findNode(outline, path);
  const event = node === null ? undefined : outline.events[node.event];
  if (node === null || event?.type !== EVENT_ID.SCALAR || event.valueStart === -1) return null;
  if (readsAs(outline.text, event, value)) return null;
  const forms = scalarForms(value, event.style);
  if (event.style !== SCALAR_STYLE.LITERAL_BLOCK && event.style !== SCALAR_STYLE.FOLDED_BLOCK) {
    return { target: node, ways: forms.map((text) => [{ start: node.content, end: node.end, text }]) };
  }
  const block = newLines(outline.text, node, event, value);
  return { target: node, ways: [...block, ...forms.map((form) => instead(outline.text, node, form))] };
};

/** A block text with other lines under the same header. */
function newLines(text: string, node: OutlineNode, event: ScalarEvent, value: FixValue): TextEdit[][] {
  const endsInBreak = event.chomping !== CHOMPING_MODE.STRIP;
  if (typeof value !== 'string' || event.indent < 0 || endsInBreak !== value.endsWith('\n')) return [];
  const separator = event.style === SCALAR_STYLE.FOLDED_BLOCK ? '\n\n' : '\n';
  const lines = (endsInBreak ? value.slice(0, -1) : value).replaceAll('\n', separator).split('\n');
  const indent = ' '.repeat(event.indent);
  const written = lines.map((line) => (line === '' ? '' : indent + line));
  const replaced = written.join(lineBreak(text, node.content));
  return [[{ start: event.valueStart, end: node.end, text: replaced }]];
}

/** One line instead of a block text; a comment after its header stays. */
function instead(text: string, node: OutlineNode, form: string): TextEdit[] {
  const headerEnd = blockHeaderEnd(text, node.content);
  const firstLine = lineEnd(text, headerEnd);
  return [
    { start: node.content, end: headerEnd, text: form },
    ...(node.end > firstLine ? [{ start: firstLine, end: node.end, text: '' }] : []),
  ];
}
