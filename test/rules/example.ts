/** One file of an example, on one side or at one time. */
interface Part {
  readonly path: string;
  /** `both` sides, `base`, `head`, or when it was committed. */
  readonly when: string;
  /** Null where the file is removed. */
  readonly text: string | null;
}

/** The repository that an example of a rule describes. */
export interface Example {
  /** In the order they were committed; the last one is the base. Empty for an example that compares nothing. */
  readonly commits: readonly Commit[];
  /** The files of the head. */
  readonly head: ReadonlyMap<string, string>;
  /** The place that is marked, or null. */
  readonly marked: Mark | null;
}

export interface Commit {
  readonly date: string;
  /** What it changes; null removes a file. */
  readonly files: ReadonlyMap<string, string | null>;
}

export interface Mark {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

const HEADING =
  /^# (?:(base|head|\d{4}-\d\d-\d\d(?: \d\d:\d\d)?): )?((?:flags|\.github)\/\S+|CODEOWNERS)( is removed)?\n$/;

/** Where nothing says when something was committed. */
const BASE_DATE = '2026-06-01';

/**
 * Reads an example: a comment with a path starts a file, `base:` or `head:` before it the file of one side, a date
 * the file as it was committed that day. Without any heading the text is a flag.
 */
export function readExample(text: string, others: ReadonlyMap<string, string>): Example {
  const parts = partsOf(text);
  const always = parts.filter(({ when }) => when === 'both');
  const past = parts.filter(({ when }) => when !== 'both' && when !== 'head');
  const dates = [...new Set(past.map(({ when }) => when))].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  const compares = parts.some(({ when }) => when !== 'both');
  const first = [...others, ...always.map(({ path, text: own }) => [path, own] as const)];
  const commits = dates.map((date, index): Commit => {
    const own = past.filter(({ when }) => when === date).map(({ path, text: now }) => [path, now] as const);
    return { date: dateOf(date), files: new Map([...(index === 0 ? first : []), ...own]) };
  });
  const start = compares && commits.length === 0 ? [{ date: BASE_DATE, files: new Map(first) }] : commits;
  const head = new Map<string, string>(others);
  for (const { path, text: own, when } of parts) {
    if (when === 'base' && compares && parts.some((each) => each.when === 'head')) continue;
    if (own === null) head.delete(path);
    else head.set(path, own);
  }
  for (const { path, text: own } of parts.filter(({ when }) => when === 'head'))
    if (own !== null) head.set(path, own);
  return { commits: start, head, marked: markIn(parts) };
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  for (const line of text.split(/(?<=\n)/)) {
    const [heading, when = 'both', path = '', removed] = HEADING.exec(line) ?? [];
    if (heading !== undefined) parts.push({ path, when, text: removed === undefined ? '' : null });
    else {
      const last = parts.pop() ?? { path: 'flags/example.yaml', when: 'both', text: '' };
      parts.push({ ...last, text: (last.text ?? '') + line });
    }
  }
  return parts;
}

function dateOf(when: string): string {
  return when === 'base' ? BASE_DATE : when;
}

/** The carets of one line mark what stands above them; a `#` right before them belongs to them. */
function markIn(parts: readonly Part[]): Mark | null {
  for (const { path, text } of parts.toReversed()) {
    const lines = (text ?? '').split('\n');
    const line = lines.findIndex((each) => /^# *\^+$/.test(each));
    const carets = /^#\^/.test(lines[line] ?? '') ? `^${lines[line]?.slice(1)}` : (lines[line] ?? '');
    if (line !== -1) {
      return { file: path, line, column: carets.indexOf('^') + 1, endColumn: carets.lastIndexOf('^') + 2 };
    }
  }
  return null;
}
