import { describe, expect, it, test } from 'vitest';
import { flagSchema } from '../load/generated/schemas.ts';
import { rules } from './index.ts';

test('a flag may acknowledge exactly the rules that ask for it', () => {
  const keys = Object.keys(flagSchema.properties.acknowledge.properties).sort();
  const ids = rules
    .flatMap((rule) => (rule.needs !== 'reading' && rule.acknowledged ? [rule.id] : []))
    .sort();
  expect(keys).toEqual(ids);
});

describe('what rules declare beside their checks', () => {
  const checked = rules.flatMap((rule) => (rule.needs === 'reading' ? [] : [rule]));

  it('what cleanup tells owners', () => {
    expect(checked.flatMap(({ id, cleanup }) => (cleanup ? [id] : [])).sort()).toEqual([
      'expires-passed',
      'expires-soon',
      'kill-active-long',
      'never-enabled',
      'review-due',
      'rollout-stalled',
      'segment-unused',
      'stale-off',
      'stale-on',
      'suppression-unjustified',
      'type-lifespan',
    ]);
  });

  it('which say more where the past is known', () => {
    const more = checked.filter(({ needs, usesHistory }) => usesHistory && needs !== 'history');
    expect(more.map(({ id }) => id).sort()).toEqual(['expires-extended', 'removed-while-live', 'review-due']);
  });

  it('what no baseline keeps quiet about', () => {
    expect(checked.flatMap(({ id, baselined }) => (baselined ? [] : [id]))).toEqual(['secret-in-value']);
  });
});
