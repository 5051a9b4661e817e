import { expect, test } from 'vitest';
import { builders, built, type Found, literals } from '../support/regular-expressions.ts';

const LENGTH = 50 * 1024;

/**
 * How many times as long as a plain walk over as many characters an expression may take. One that goes back over all
 * it has read takes ten thousand times as long on 50 KiB, the slowest of ours about twenty times. Between the two
 * there is room for any machine.
 */
const BOUND = 1000;

/** Expressions that would go back over a long text, and the longest one they are given, by a check before them. */
const shortTexts: Readonly<
  Record<string, { readonly longest: number; readonly sources: readonly string[] }>
> = {
  'src/load/yaml/empty.ts': { longest: 200, sources: ['^[ \\t]*:?[ \\t]+#(\\S*)'] },
  'src/load/yaml/number.ts': { longest: 100, sources: ['0+$', '^[-+]?\\d[\\d_]*_[\\d_]*(?:\\.[\\d_]*)?$'] },
  'src/model/percentage-text.ts': { longest: 12, sources: ['\\.?0+$'] },
};

/** It builds what it needs from the schemas' patterns, which the generated validators build as well. */
const buildsOnCall = 'src/load/schema/scalars.ts';

async function all(): Promise<Found[]> {
  const files = builders().filter((file) => file !== buildsOnCall);
  const fromTexts: Found[][] = [];
  for (const file of files) fromTexts.push(await built(file));
  expect(fromTexts.map((found) => found.length > 0)).toEqual(files.map(() => true));
  return [...literals(), ...fromTexts.flat()];
}

/** Texts of one thing over and over: what the expression itself asks for and what people type, and a wrong end. */
function* texts({ source }: RegExp, length: number): Generator<string> {
  const single = [...new Set(`a0- .\t\n${source.replaceAll(/\\[a-zA-Z]/g, '')}`)];
  for (const unit of [...single, ...single.map((one) => `a${one}`), ...single.map((one) => `${one}0`)])
    for (const start of ['', '1']) yield `${start}${unit.repeat(length / unit.length)}!`;
}

/** In milliseconds; the shortest of a few runs, because whatever else the machine does only makes a run longer. */
function shortest(run: () => unknown, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < 5 && least > enough; count++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** What reading as many characters once takes. */
function floor(length: number): number {
  const text = 'a'.repeat(length);
  const walk = (): number => {
    let sum = 0;
    for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index);
    return sum;
  };
  return Math.max(shortest(walk, 0), 0.01);
}

/**
 * The first text an expression goes back over again and again, or null. Short texts come first: what doubles with
 * every character would never come back from a long one.
 */
function slowest(expression: RegExp, longest: number): string | null {
  for (const length of [24, 1024, longest].filter((length) => length <= longest)) {
    const limit = BOUND * floor(length);
    for (const text of texts(expression, length)) {
      if (shortest(() => text.replace(expression, ''), limit) > limit)
        return JSON.stringify(text.slice(0, 6));
    }
  }
  return null;
}

function longest({ file, expression }: Found): number {
  const short = shortTexts[file];
  return short?.sources.includes(expression.source) ? short.longest : LENGTH;
}

test('row 9: no regular expression of ours goes back over a hostile text', async () => {
  const expressions = await all();
  expect(expressions.length).toBeGreaterThan(100);
  const slow = expressions.flatMap((found) => {
    const text = slowest(found.expression, longest(found));
    return text === null ? [] : [`${found.file} ${found.expression} on ${text}…`];
  });
  expect(slow).toEqual([]);
});

test('row 9: the measure finds one that does', () => {
  expect(slowest(/a+$/, LENGTH / 4)).not.toBeNull();
  expect(slowest(/(?:a+)+$/, LENGTH)).not.toBeNull();
  expect(slowest(/^[ab]*a$/, LENGTH)).toBeNull();
});

test('row 9: no text of a user becomes a regular expression', () => {
  expect(builders().sort()).toEqual([
    'src/evaluate/version.ts',
    'src/load/generated/validators.ts',
    buildsOnCall,
    'src/model/invisible.ts',
  ]);
});
