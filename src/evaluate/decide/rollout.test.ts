import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollout } from '../../../test/support/evaluate/decisions.ts';
import { murmur3 } from '../murmur3.ts';
import { evaluateRollout } from './rollout.ts';

const ARMS = [
  { variant: 'a', share: 25_000 },
  { variant: 'b', share: 50_000 },
  { variant: 'a', share: 25_000 },
];
const unit = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const serve = (share: number, targetingKey: unknown, arms = ARMS) =>
  evaluateRollout(rollout(share, arms), { targetingKey });

test('draws enrolment and arm from the salt, each on its own', () => {
  const { variant, path } = serve(100_000, 'user-1');
  const bucketOf = (text: string) => Math.floor((murmur3(text) * 100_000) / 2 ** 32);
  expect(path).toMatchObject([
    {
      kind: 'draw',
      draw: { purpose: 'enrolment' },
      bucket: bucketOf('checkout:user-1:'),
      from: 0,
      to: 100_000,
      result: 'in',
    },
    { kind: 'draw', draw: { purpose: 'arm' }, unit: 'user-1', bucket: bucketOf('checkout/arm:user-1:') },
  ]);
  expect(variant).toMatch(/^[ab]$/);
});

test('enrols by the bucket alone: whoever is in at a share is in at every larger one', () => {
  fc.assert(
    fc.property(unit, fc.nat(100_000), fc.nat(100_000), (key, a, b) => {
      const [smaller, larger] = [Math.min(a, b), Math.max(a, b)];
      const before = serve(smaller, key);
      const after = serve(larger, key);
      const [draw] = before.path;
      if (draw?.kind !== 'draw') throw new Error('no draw');
      expect(before.variant !== null).toBe(draw.bucket < smaller);
      if (before.variant !== null) expect(after.variant).toBe(before.variant);
    }),
    { numRuns: 2_000, seed: 10 },
  );
});

test('names the interval that the bucket fell into', () => {
  fc.assert(
    fc.property(unit, fc.nat(100_000), (key, share) => {
      for (const step of serve(share, key).path) {
        if (step.kind !== 'draw') throw new Error('no draw');
        expect(step.bucket).toBeGreaterThanOrEqual(step.from);
        expect(step.bucket).toBeLessThan(step.to);
      }
    }),
    { numRuns: 1_000, seed: 11 },
  );
});

test('an interval begins with its first bucket and ends before the next', () => {
  fc.assert(
    fc.property(unit, (key) => {
      const [enrolment, arm] = serve(100_000, key).path;
      if (enrolment?.kind !== 'draw' || arm?.kind !== 'draw') throw new Error('no draw');
      expect(serve(enrolment.bucket, key).variant).toBeNull();
      expect(serve(enrolment.bucket + 1, key).variant).not.toBeNull();
      const split = (share: number) => [
        { variant: 'a', share },
        { variant: 'b', share: 100_000 - share },
      ];
      expect(serve(100_000, key, split(arm.bucket)).variant).toBe('b');
      expect(serve(100_000, key, split(arm.bucket + 1)).variant).toBe('a');
    }),
    { numRuns: 500, seed: 12 },
  );
});

test('serves a single arm without drawing it', () => {
  const { variant, path } = serve(100_000, 'user-1', [{ variant: 'on', share: 100_000 }]);
  expect(variant).toBe('on');
  expect(path).toHaveLength(1);
});

test.each([
  [undefined, { kind: 'missing' }],
  [null, { kind: 'missing' }],
  ['', { kind: 'empty' }],
  [5, { kind: 'wrong-type', type: 'number' }],
  [true, { kind: 'wrong-type', type: 'boolean' }],
  [['user'], { kind: 'wrong-type', type: 'list' }],
])('leaves over whoever has %j to draw with, also when all are enrolled', (targetingKey, found) => {
  expect(serve(100_000, targetingKey)).toEqual({
    variant: null,
    path: [{ kind: 'no-unit', attribute: 'targetingKey', found }],
  });
});
