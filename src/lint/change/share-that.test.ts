import { expect, it } from 'vitest';
import { aMove, anAudience } from '../../../test/support/report.ts';
import type { Audience, AudienceChange } from '../../model/index.ts';
import { shareThat } from './share-that.ts';

const audience = (kind: Audience['kind'], ...gains: readonly number[]): AudienceChange =>
  anAudience({
    audience: { kind, rule: null, name: null, words: '' },
    moves: [...gains.map((each) => aMove('gain', 'off', 'on', each)), aMove('lose', 'on', 'off', 1)],
  });

const gaining = (...audiences: readonly AudienceChange[]) =>
  shareThat(audiences, ({ kind }) => kind === 'gain');

it('adds up the moves of an audience', () => {
  const both = audience('rule', 10, 5);
  expect(gaining(both)).toEqual({ audience: both, percentage: 15 });
});

it('takes everyone, or everyone else, and otherwise the largest', () => {
  const [small, large] = [audience('rule', 10), audience('condition', 50)];
  for (const kind of ['everyone', 'everyone-else'] as const) {
    const headline = audience(kind, 1);
    expect(gaining(large, headline, small)?.audience).toBe(headline);
    expect(gaining(small, large, audience(kind))?.audience).toBe(large);
  }
  expect(gaining(large, small)?.audience).toBe(large);
  expect(gaining(small, large)?.audience).toBe(large);
});

it('is nothing where nobody moves so', () => {
  expect(gaining(audience('everyone'), audience('rule'))).toBeNull();
  expect(gaining()).toBeNull();
});
