import { readDefinition } from '../src/load/definition.ts';
import { MAX_FILE_BYTES } from '../src/load/limits.ts';
import { showSpread, spread } from './statistics.ts';

/**
 * The worst files people or attackers can write just under the size cap, as ratios to an ordinary flag of the same
 * size. Every round reads the ordinary file and then the other, so that a busy machine slows both.
 *
 *     node bench/limits.ts
 */

const ROUNDS = 25;
const HEAD = 'type: release\ndefault: off\n';
const ROOM = MAX_FILE_BYTES - 1000;

const repeat = (unit: string): string => unit.repeat(Math.floor(ROOM / unit.length));

/** Different texts of one form, as many as there is room for. */
function series(form: (index: number) => string): string {
  let text = '';
  for (let index = 0; text.length < ROOM; index++) text += form(index);
  return text;
}

const rule = (i: number): string =>
  `      - name: Rule ${i}\n        if: { country: [DE, AT], plan: pro, age: { greaterThan: ${i} } }\n        serve: on\n`;

const ordinary = `${HEAD}environments:\n  production:\n    rules:\n${series(rule)}    serve: off\n`;

const cases: readonly (readonly [string, string])[] = [
  ['different unknown keys', HEAD + series((i) => `k${i.toString(36)}: 1\n`)],
  ['different unknown keys in one line', `${HEAD}killed: {${series((i) => `k${i.toString(36)}: x,`)}}\n`],
  ['different variants', `${HEAD}variants: {${series((i) => `k${i.toString(36)}: 1,`)}}\n`],
  ['keys that are nearly fields', HEAD + series((i) => `environmentt${i.toString(36)}: 1\n`)],
  ['one key again and again', HEAD + repeat('a: 1\n')],
  ['opening brackets', `${HEAD}owner: ${repeat('[')}\n`],
  ['brackets that close', `${HEAD}owner: [${repeat(`${'['.repeat(60)}${']'.repeat(60)},`)}]\n`],
  ['nested conditions', `${HEAD}killed:\n  a: [${repeat(`${'{all: ['.repeat(25)}${']}'.repeat(25)},`)}]\n`],
  ['single pairs in a list', `${HEAD}owner: [${repeat('a: b,')}]\n`],
  ['keys that are lists', HEAD + repeat('? [a, b]\n: c\n')],
  ['a list as a key', `${HEAD}[${repeat('a,')}]: b\n`],
  ['deep indentation', HEAD + repeat(`${' '.repeat(600)}\n`)],
  ['dashes in one line', `${HEAD}owner:\n${repeat(`${' - '.repeat(50)}a\n`)}`],
  ['one long plain text', `${HEAD}description: ${repeat('x')}\n`],
  ['one long plain text of many lines', `${HEAD}description: a\n${repeat('  a\n')}`],
  ['one long number', `${HEAD}variants: { a: ${repeat('1')} }\n`],
  ['one long number with zeros', `${HEAD}variants: { a: 1${repeat('0')}1 }\n`],
  ['one long number with underscores', `${HEAD}variants: { a: 1${repeat('_')}x }\n`],
  [
    'one long version',
    `${HEAD}environments: { p: { rules: [{ if: { v: { semver: ">=1.0.0-${repeat('a-')}!" } } }] } }\n`,
  ],
  ['one long issue', `${HEAD}issue: ${repeat('a/')}\n`],
  ['one long owner', `${HEAD}owner: "${repeat('a')} b"\n`],
  ['one long attribute', `${HEAD}environments: { p: { rules: [{ if: { ${repeat('a.')}: 1 } }] } }\n`],
  ['one long name of a field', `${HEAD}${repeat('e')}: 1\n`],
  ['escapes', `${HEAD}description: "${repeat('\\u0041')}"\n`],
  ['escapes that are refused', `${HEAD}owner:\n${repeat('  - "\\0"\n')}`],
  ['doubled quotes', `${HEAD}description: '${repeat("''")}'\n`],
  ['a folded text', `${HEAD}description: >\n${repeat('  a\n\n')}`],
  ['a literal text of empty lines', `${HEAD}description: |\n  a\n${repeat('\n')}  b\n`],
  ['anchors', `${HEAD}owner:\n${repeat('  - &a b\n')}`],
  ['anchors before anchors', HEAD + repeat('&a\n')],
  ['anchors over lines', `${HEAD}owner:\n${repeat('  - &a\n    !b\n    c: d\n')}`],
  ['aliases', `${HEAD}owner: [${repeat('*a,')}]\n`],
  ['merge keys', HEAD + repeat('<<: 1\n')],
  ['tags', `${HEAD}owner:\n${repeat('  - !a b\n')}`],
  ['directives', `${repeat('%A\n')}---\n${HEAD}`],
  ['documents', HEAD + repeat('---\na\n')],
  ['empty values', HEAD + series((i) => `k${i.toString(36)}:\n`)],
  ['empty values with comments', HEAD + series((i) => `k${i.toString(36)}: #\n`)],
  ['empty list entries', `${HEAD}owner:\n${repeat('  -\n')}`],
  ['empty list entries after comments', `${HEAD}owner:\n${repeat('  - # x\n  # y\n')}`],
  ['numbers that are refused', `${HEAD}owner: [${repeat('01,')}]\n`],
  ['one long comment', `${HEAD}#${repeat('x')}\n`],
  ['many comments', HEAD + repeat('#\n')],
  ['carriage returns', HEAD + repeat('\r')],
  ['control characters', HEAD + repeat('\x01')],
  ['characters that do not show', `${HEAD}#${'\u200b'.repeat(ROOM / 3)}\n`],
  ['joiners', `${HEAD}#${'ä\u200d'.repeat(ROOM / 5)}\n`],
  ['bytes that are not UTF-8', ''],
];

/** Replacement characters that are in the file, and at its end a byte that is not UTF-8. */
const badEnd = Buffer.concat([Buffer.from(HEAD + '\ufffd'.repeat(ROOM / 3)), Buffer.from([0xff])]);

function milliseconds(bytes: Buffer): number {
  const start = process.hrtime.bigint();
  readDefinition('flag', 'flags/bench.yaml', bytes);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const plain = Buffer.from(ordinary);
for (let warm = 0; warm < 30; warm++) milliseconds(plain);
const lines = cases.map(([name, text]) => {
  const bytes = name === 'bytes that are not UTF-8' ? badEnd : Buffer.from(text);
  if (bytes.length > MAX_FILE_BYTES) throw new Error(`${name}: ${bytes.length} bytes are over the cap`);
  const { problems } = readDefinition('flag', 'flags/bench.yaml', bytes);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const base = milliseconds(plain);
    const time = milliseconds(bytes);
    return { ratio: time / base, time };
  });
  const ratio = showSpread(spread(rounds.map((each) => each.ratio)), 2);
  const time = spread(rounds.map((each) => each.time)).median.toFixed(1);
  return `${name.padEnd(38)} ${ratio.padStart(20)} ${time.padStart(8)} ms  ${problems.length} problems`;
});
process.stdout.write(
  `A file just under ${MAX_FILE_BYTES / 1024} KiB, ratio to an ordinary flag of ${plain.length} bytes: median (min–max)\n`,
);
process.stdout.write(`${lines.join('\n')}\n`);
