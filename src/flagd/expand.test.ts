import { describe, expect, it } from 'vitest';
import { expander } from './expand.ts';

const many = (count: number, part: unknown) => JSON.parse(JSON.stringify(Array(count).fill(part)));

/** What one flag takes off the effort for its file. */
function spentOn(targeting: object, evaluators: object): number {
  const effort = { left: 0 };
  const expand = expander(JSON.parse(JSON.stringify(evaluators)));
  try {
    expand(JSON.parse(JSON.stringify(targeting)), 'flag', effort);
  } catch {
    // What it throws is for other tests.
  }
  return -effort.left;
}

describe('expanding takes off the effort', () => {
  it('every part of the result', () => {
    const evaluators = { list: many(99, 'x') };
    expect(spentOn({ and: [{ $ref: 'list' }, { $ref: 'list' }] }, evaluators)).toBe(1 + 1 + 100 + 100);
  });

  it('every part that was looked at in vain', () => {
    expect(spentOn({ and: [...many(1000, 'x'), { nonsense: [] }] }, {})).toBe(1 + 1 + 1000 + 1);
  });

  it('once for an evaluator that cannot be read', () => {
    const evaluators = { large: many(90_000, { $ref: 'small' }), small: many(5, 'x') };
    expect(spentOn({ if: [{ $ref: 'large' }, 'on'] }, evaluators)).toBe(3);
  });
});

it('reads an evaluator that is too deep in one place and not in another', () => {
  const nested = (depth: number, inner: object): object =>
    depth === 0 ? inner : { '!': nested(depth - 1, inner) };
  const expand = expander(JSON.parse(JSON.stringify({ e: nested(150, { var: 'x' }) })));
  const read = (depth: number) =>
    expand(JSON.parse(JSON.stringify(nested(depth, { $ref: 'e' }))), 'flag', { left: 1000 });
  expect(() => read(100)).toThrow('nests more than 200 deep');
  expect(read(10)).toEqual(nested(160, { var: 'x' }));
});

it('reads a chain of references of any length', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 50_000 }, (_, n) => [`e${n}`, { $ref: `e${n + 1}` }]),
  );
  expect(expander({ ...chain, e50000: 'end' })({ $ref: 'e0' }, 'flag', { left: 1000 })).toBe('end');
});
