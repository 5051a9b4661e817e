import { describe, expect, it } from 'vitest';
import { rules } from '../../src/lint/index.ts';
import { findIn } from './find.ts';

describe.each(rules.filter(({ bad }) => bad !== null))('$id', (rule) => {
  const { id, bad, good } = rule;

  it('finds its bad example at the marked place, and nothing else does', () => {
    const { findings, example } = findIn(rule, bad ?? '');
    if (rule.needs === 'reading') expect([...new Set(findings.map((each) => each.rule))]).toEqual([id]);
    else expect(findings.map((each) => each.rule)).toEqual([id]);
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

it('every rule whose examples compare nothing, or whose flag is still there, marks the place', () => {
  const unmarked = rules.filter(
    ({ needs, bad }) =>
      needs !== 'reading' && bad !== null && !/is removed/.test(bad) && !/^# *\^+$/m.test(bad),
  );
  expect(unmarked.map(({ id }) => id)).toEqual([]);
});
