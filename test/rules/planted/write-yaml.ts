import type { Path } from '../../../src/model/index.ts';
import type { Random } from '../../exposure/exactness/random.ts';

/** A key or a value in a tree. The value at the empty path is the first key of the file. */
export interface Mark {
  readonly path: Path;
  readonly at: 'key' | 'value';
}

/** Counted from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Written {
  readonly text: string;
  /** Where the mark was written; null where it never came up. */
  readonly place: Place | null;
}

/**
 * Writes plain data as YAML the way people do: in blocks and in braces, with and without quotes, comments and blank
 * lines, and now and then with Windows line ends. The place of the mark is noted when it is written, by counting what
 * has been written before.
 */
export function writeYaml(tree: object, random: Random, mark: Mark | null): Written {
  let text = '';
  let place: Place | null = null;
  const wanted = mark === null ? null : `${mark.at} ${JSON.stringify(mark.path)}`;
  const put = (piece: string): void => {
    text += piece;
  };
  const comeTo = (at: Mark['at'], path: Path): void => {
    if (place === null && wanted === `${at} ${JSON.stringify(path)}`)
      place = { line: text.split('\n').length, column: text.length - text.lastIndexOf('\n') };
  };
  const isWanted = (path: Path): boolean =>
    mark !== null && path.every((segment, index) => mark.path[index] === segment);

  const putKey = (key: string, value: unknown, path: Path): void => {
    comeTo('key', path);
    // A map or a list is pointed at by its key.
    if (isCollection(value)) comeTo('value', path);
    put(`${SAFE_KEY.test(key) ? key : JSON.stringify(key)}:`);
  };
  const putScalar = (value: unknown, path: Path, plain: RegExp): void => {
    comeTo('value', path);
    put(typeof value === 'string' ? quoted(value, random, plain) : String(value));
  };
  const putFlow = (value: unknown, path: Path): void => {
    if (!isCollection(value)) {
      putScalar(value, path, PLAIN_IN_FLOW);
      return;
    }
    const entries = entriesOf(value);
    const [open, close] = Array.isArray(value) ? ['[', ']'] : random.chance(90) ? ['{ ', ' }'] : ['{', '}'];
    put(open);
    for (const [index, [name, each]] of entries.entries()) {
      if (index > 0) put(', ');
      if (typeof name === 'string') {
        putKey(name, each, [...path, name]);
        put(' ');
      }
      putFlow(each, [...path, name]);
    }
    put(close);
  };
  /** What stands after `key:` or `-`, and everything below it. */
  const putRest = (value: unknown, path: Path, indent: string): void => {
    if (!isCollection(value)) {
      const isLong = typeof value === 'string' && value.length > 40;
      if (isLong && !isWanted(path) && random.chance(10)) {
        put(`>-\n${indent}  ${value}\n`);
        return;
      }
      putScalar(value, path, PLAIN);
      put(random.chance(3) ? '  # as agreed\n' : '\n');
    } else if (fitsOnOneLine(value) && random.chance(60)) {
      putFlow(value, path);
      put('\n');
    } else putBlock(value, path, indent);
  };
  const putBlock = (value: object, path: Path, indent: string): void => {
    const isList = Array.isArray(value);
    for (const [index, [name, each]] of entriesOf(value).entries()) {
      // The first entry of a map in a list stands behind the dash.
      if (!(text.endsWith('- ') && index === 0)) put(indent);
      if (typeof name === 'string') putKey(name, each, [...path, name]);
      const own = [...path, name];
      const inner = `${indent}  `;
      if (!isList && isCollection(each) && !(fitsOnOneLine(each) && random.chance(60))) {
        put('\n');
        putBlock(each, own, inner);
      } else {
        put(isList ? '- ' : ' ');
        if (!isList && isCollection(each)) {
          putFlow(each, own);
          put('\n');
        } else putRest(each, own, inner);
      }
    }
  };

  const entries = random.chance(30) ? shuffled(Object.entries(tree), random) : Object.entries(tree);
  if (random.chance(20)) put('# Ask the owner before you change this.\n');
  for (const [name, value] of entries) {
    if (random.chance(8)) put(random.pick(['\n', '# ---\n', '\n# Größe und Maß: 😀\n']));
    comeTo('value', []);
    putBlock({ [name]: value }, [], '');
  }
  return { text: random.chance(5) ? text.replaceAll('\n', '\r\n') : text, place };
}

const SAFE_KEY = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

/** What needs no quotes, in braces and elsewhere. */
const PLAIN_IN_FLOW =
  /^(?:\d{4}-\d\d-\d\d|[A-Za-zÄÖÜäöüß][\wÄÖÜäöüß./@%;-]*(?:#\d+)?(?: [\wÄÖÜäöüß./@%;-]+)*)$/;
const PLAIN =
  /^(?:\d{4}-\d\d-\d\d|[A-Za-zÄÖÜäöüß][^:#\n"\\]*[^:#\n"\\ ]|[A-Za-z]|https:\/\/[\w./-]+|[\w./-]+#\d+)$/;

/** Words that are no texts, or only to some. */
const WORDS = /^(?:y|n|yes|no|true|false|null)$/i;

function quoted(value: string, random: Random, plain: RegExp): string {
  if (plain.test(value) && !WORDS.test(value) && random.chance(80)) return value;
  return random.chance(70) ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Of a list by position, of a map by key; what is undefined is not there. */
function entriesOf(value: object): [string | number, unknown][] {
  if (Array.isArray(value)) return [...value.entries()];
  return Object.entries(value).filter(([, each]) => each !== undefined);
}

function fitsOnOneLine(value: object): boolean {
  return JSON.stringify(value).length < 90;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((value) => ({ value, key: random.below(2 ** 32) }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
