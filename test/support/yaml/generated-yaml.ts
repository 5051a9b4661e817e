import type { Path } from '../../../src/model/index.ts';
import { type Dice, dice } from '../../exposure/edits/dice.ts';

/** A comment of a generated file, with a text of its own. */
export interface GeneratedComment {
  readonly text: string;
  /** Where it stands: on the lines of whatever is at this path, or between them. */
  readonly within: Path;
}

/** A file as people leave them behind: every style there is, odd spacing, comments anywhere. */
export interface GeneratedYaml {
  readonly text: string;
  readonly comments: readonly GeneratedComment[];
  /** The paths of everything in it, with what stands there. */
  readonly paths: readonly { readonly path: Path; readonly kind: 'map' | 'list' | 'scalar' }[];
}

const NAMES = [
  ...['type', 'description', 'owner', 'issue', 'expires', 'default', 'environments', 'production', 'rules'],
  ...[
    'if',
    'serve',
    'rollout',
    'percentage',
    'split',
    'variants',
    'value',
    'killed',
    'y',
    'on',
    'a b',
    'it’s',
  ],
];
const TEXTS = [
  'on',
  'acme/shop#412',
  '2027-03-31',
  'One page: "checkout"',
  "it's",
  'x # y',
  ' a ',
  '5',
  'yes',
  'ü 👩‍💻',
];
const PLAIN = [
  'on',
  'off',
  'acme/shop#412',
  '2027-03-31',
  'two words',
  'x#y',
  '5',
  '-0.5',
  'true',
  'null',
  'a-b',
];
const LINES = [
  'Off keeps',
  "today's checkout.",
  '# no comment',
  '- no item',
  'key: no key',
  '  indented',
  'ends with space ',
];

interface Writer {
  readonly dice: Dice;
  readonly lines: string[];
  readonly comments: GeneratedComment[];
  readonly paths: { readonly path: Path; readonly kind: 'map' | 'list' | 'scalar' }[];
  /** Whether a block text comes just before, into which a deeper comment would fall. */
  isAfterBlockText: boolean;
}

/** A file of a map, always the same for the same seed. */
export function generatedYaml(seed: number): GeneratedYaml {
  const writer: Writer = { dice: dice(seed), lines: [], comments: [], paths: [], isAfterBlockText: false };
  const { roll } = writer.dice;
  if (roll(8) === 0) writer.lines.push('---');
  writeMap(writer, [], '', 4);
  noise(writer, [], '');
  const eol = roll(3) === 0 ? '\r\n' : '\n';
  const end = roll(4) === 0 ? '' : eol;
  const { comments, paths } = writer;
  return { text: writer.lines.join('\n').replaceAll('\n', eol) + end, comments, paths };
}

/** A map whose first key stands at the end of the line in hand when there is a dash on it. */
function writeMap(writer: Writer, path: Path, indent: string, depth: number): void {
  const { dice } = writer;
  writer.paths.push({ path, kind: 'map' });
  const names = dice.shuffle(NAMES).slice(0, 1 + dice.roll(4));
  for (const [index, name] of names.entries()) {
    const own = [...path, name];
    const isAfterDash = index === 0 && (writer.lines.at(-1)?.endsWith(OPEN) ?? false);
    if (!isAfterDash) noise(writer, path, indent);
    const key = `${quotedName(dice, name)}${dice.pick(['', '', '', ' ', '  '])}:`;
    if (isAfterDash) append(writer, key);
    else writer.lines.push(indent + key);
    writeValue(writer, own, indent, depth);
  }
}

function writeList(writer: Writer, path: Path, indent: string, depth: number): void {
  const { dice } = writer;
  writer.paths.push({ path, kind: 'list' });
  const length = 1 + dice.roll(4);
  for (let index = 0; index < length; index++) {
    const isAfterDash = index === 0 && (writer.lines.at(-1)?.endsWith(OPEN) ?? false);
    if (!isAfterDash) noise(writer, path, indent);
    if (isAfterDash) append(writer, '-');
    else writer.lines.push(`${indent}-`);
    writeValue(writer, [...path, index], indent, depth);
  }
}

/** Marks a line that goes on with the first entry of a map or a list. */
const OPEN = '\u0000';

function append({ lines }: Writer, text: string): void {
  lines.push((lines.pop() ?? '').replace(OPEN, '') + text);
}

/** What stands after a key or a dash, which end the line in hand. */
function writeValue(writer: Writer, path: Path, indent: string, depth: number): void {
  const { dice } = writer;
  const gap = dice.pick([' ', ' ', ' ', '  ', '    ']) ?? ' ';
  const deeper = indent + ' '.repeat(2 + dice.roll(3));
  const isItem = typeof path.at(-1) === 'number';
  writer.isAfterBlockText = false;
  switch (depth > 0 ? dice.roll(9) : dice.roll(4) * 10) {
    case 1:
    case 2:
      if (isItem && dice.roll(3) > 0) {
        append(writer, gap + OPEN);
        writeMap(writer, path, `${indent} ${gap}`, depth - 1);
      } else {
        trailer(writer, path);
        writeMap(writer, path, deeper, depth - 1);
      }
      return;
    case 3:
    case 4:
      if (isItem && dice.roll(3) > 0) {
        append(writer, gap + OPEN);
        writeList(writer, path, `${indent} ${gap}`, depth - 1);
      } else {
        trailer(writer, path);
        writeList(writer, path, !isItem && dice.roll(3) === 0 ? indent : deeper, depth - 1);
      }
      return;
    case 5:
    case 10:
      writeBlockText(writer, path, gap, deeper);
      return;
    case 6:
      append(writer, gap);
      writeLongFlow(writer, path, deeper, depth - 1);
      return;
    case 7:
      append(writer, gap + flow(writer, path, depth - 1));
      trailer(writer, path);
      return;
    default:
      writer.paths.push({ path, kind: 'scalar' });
      append(writer, gap + scalar(dice, deeper));
      trailer(writer, path);
  }
}

function writeBlockText(writer: Writer, path: Path, gap: string, indent: string): void {
  const { dice } = writer;
  writer.paths.push({ path, kind: 'scalar' });
  append(writer, `${gap}${dice.pick(['|', '>'])}${dice.pick(['', '', '-', '+'])}`);
  trailer(writer, path);
  writer.lines.push(indent + LINES[dice.roll(2)]);
  for (let index = dice.roll(4); index > 0; index--) {
    writer.lines.push(dice.roll(4) === 0 ? '' : indent + dice.pick(LINES));
  }
  if (dice.roll(3) === 0) writer.lines.push('');
  writer.isAfterBlockText = true;
}

/** Brackets over several lines, with comments between. */
function writeLongFlow(writer: Writer, path: Path, indent: string, depth: number): void {
  const { dice } = writer;
  const isMap = dice.roll(2) === 0;
  writer.paths.push({ path, kind: isMap ? 'map' : 'list' });
  append(writer, isMap ? '{' : '[');
  trailer(writer, path);
  const names = dice.shuffle(NAMES).slice(0, 1 + dice.roll(4));
  for (const [index, name] of names.entries()) {
    const own = [...path, isMap ? name : index];
    noise(writer, path, indent);
    writer.lines.push(indent);
    const last = index === names.length - 1 && dice.roll(2) === 0;
    append(
      writer,
      entry(writer, own, isMap ? name : null, depth) + (last ? '' : `${dice.pick(['', '', ' '])},`),
    );
    trailer(writer, own);
  }
  noise(writer, path, indent);
  writer.lines.push(`${indent}${isMap ? '}' : ']'}`);
  trailer(writer, path);
}

function flow(writer: Writer, path: Path, depth: number): string {
  const { dice } = writer;
  const isMap = dice.roll(2) === 0;
  writer.paths.push({ path, kind: isMap ? 'map' : 'list' });
  const space = dice.pick(['', ' ', '  ']) ?? '';
  const parts = dice
    .shuffle(NAMES)
    .slice(0, 1 + dice.roll(4))
    .map((name, index) => entry(writer, [...path, isMap ? name : index], isMap ? name : null, depth));
  const inside = parts.join(dice.pick([',', ', ', ' ,  ']) ?? ',');
  const text = `${space}${inside}${dice.roll(5) === 0 ? ' ,' : ''}${space}`;
  return isMap ? `{${text}}` : `[${text}]`;
}

/** One entry between brackets. */
function entry(writer: Writer, path: Path, name: string | null, depth: number): string {
  const { dice } = writer;
  const key = name === null ? '' : `${quotedName(dice, name)}${dice.pick(['', ' '])}: `;
  if (depth > 0 && dice.roll(3) === 0) return key + flow(writer, path, depth - 1);
  writer.paths.push({ path, kind: 'scalar' });
  return key + scalar(dice, null);
}

/** @param indent of further lines, or null where there must be none */
function scalar(dice: Dice, indent: string | null): string {
  const text = dice.pick(TEXTS) ?? '';
  switch (dice.roll(indent === null ? 4 : 6)) {
    case 0:
      return `'${text.replaceAll("'", "''")}'`;
    case 1:
      return JSON.stringify(text);
    case 4:
      return `two\n${indent}lines`;
    case 5:
      return `"two\n\n${indent}paragraphs"`;
    default:
      return dice.pick(PLAIN) ?? '';
  }
}

function quotedName(dice: Dice, name: string): string {
  switch (dice.roll(6)) {
    case 0:
      return `'${name}'`;
    case 1:
      return JSON.stringify(name);
    default:
      return name;
  }
}

/** A comment at the end of the line in hand. */
function trailer(writer: Writer, path: Path): void {
  if (writer.dice.roll(4) === 0) append(writer, `${writer.dice.pick([' ', '   '])}${comment(writer, path)}`);
}

/** Comments and empty lines that may stand before any line. */
function noise(writer: Writer, path: Path, indent: string): void {
  const { dice, lines } = writer;
  for (let again = dice.roll(5); again > 2; again--) {
    if (dice.roll(2) === 0) lines.push(dice.pick(['', '', '  ']) ?? '');
    else {
      const isDeeper = !writer.isAfterBlockText && dice.roll(6) === 0;
      lines.push(indent + (isDeeper ? '  ' : '') + comment(writer, path));
    }
  }
}

function comment({ comments }: Writer, within: Path): string {
  const text = `# ${comments.length}: [not, data] 'nor "this.`;
  comments.push({ text, within });
  return text;
}
