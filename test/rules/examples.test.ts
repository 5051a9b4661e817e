import { describe, expect, it } from 'vitest';
import { rules } from '../../src/lint/index.ts';
import { findIn } from './find.ts';

/** A circle is told at each of its flags, an alias and its anchor each where they stand. */
const times = new Map([
  ['requires-cycle', 2],
  ['yaml-alias', 2],
]);

/** Rules about the name of a file have nothing to mark in it. */
const aboutNames = new Set(['file-name', 'key-duplicate', 'key-format', 'key-near-duplicate']);
/** What an example cannot help breaking besides, in the file of another flag. */
const besides = new Map([
  ['removed-while-required', ['requires-unknown']],
  ['environment-removed-live', ['policy-changed']],
]);

describe.each(rules.filter(({ bad }) => bad !== null))('$id', (rule) => {
  const { id, bad, good } = rule;

  it('finds its bad example at the marked place, and nothing else does', () => {
    const { findings, example } = findIn(rule, bad ?? '');
    const once = rule.needs === 'reading' ? Array(times.get(id) ?? 1).fill(id) : [id];
    expect(findings.map((each) => each.rule)).toEqual([...once, ...(besides.get(id) ?? [])]);
    const { marked } = example;
    if (marked === null) return;
    const [first] = findings;
    expect({
      file: first?.file,
      line: first?.line,
      column: first?.column,
      endColumn: first?.endColumn,
    }).toEqual(marked);
  });

  it('leaves its good example alone', () => {
    expect(findIn(rule, good ?? '').findings).toEqual([]);
  });
});

it('every rule marks the place, unless it is about the name of a file, or the file is gone', () => {
  const unmarked = rules.filter(
    ({ id, bad }) => bad !== null && !aboutNames.has(id) && !/is removed/.test(bad) && !/^# *\^+$/m.test(bad),
  );
  expect(unmarked.map(({ id }) => id)).toEqual([]);
});
