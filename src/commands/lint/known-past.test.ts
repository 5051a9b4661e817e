import { expect, it } from 'vitest';
import { tempDirectory, tempRepository } from '../../../test/support/temp-repository.ts';
import { check } from '../check.ts';

/** A flag that everyone has had for a day is removed; what a check finds by one rule, in a clone of some depth. */
function removedIn(rules: string, depth: number | null): string[] {
  const upstream = tempRepository();
  const flag = (percentage: number): string =>
    `type: release\nexpires: 2027-01-31\ndefault: off\nenvironments: { production: { rollout: { serve: on, percentage: ${percentage} } } }\n`;
  const policy = `environments: [{ name: production }]\nlint: { rules: ${rules} }\n`;
  upstream.write({ 'flags/policy.yaml': policy, 'flags/checkout.yaml': flag(50) });
  upstream.commitAt('2026-09-01T12:00:00Z', 'Add checkout');
  upstream.write({ 'flags/checkout.yaml': flag(100) });
  upstream.commitAt('2026-11-24T12:00:00Z', 'Raise checkout (#7)');
  const directory = tempDirectory();
  const depths = depth === null ? [] : [`--depth=${depth}`];
  upstream.git('clone', '--quiet', ...depths, `file://${upstream.directory}`, directory);
  upstream.git('-C', directory, 'rm', '--quiet', 'flags/checkout.yaml');
  const now = new Date('2026-11-25T12:00:00Z');
  const { findings } = check({ directory, flags: 'flags', base: 'HEAD', head: null, now });
  return findings.map(({ rule, message }) => `${rule}: ${message}`);
}

it('reads the past for a rule that says more with it', () => {
  expect(removedIn('{ removed-while-live: error }', null)).toEqual([
    expect.stringMatching(/^removed-while-live: .* since 2026-11-24 \(#7, [0-9a-f]{7}\), for 1 day\.$/),
  ]);
});

it('says once what rules cannot say without it', () => {
  const missing = 'history-missing: This clone is shallow, so the past of the flags is not known.';
  expect(removedIn('{ removed-while-live: error }', 1)).toEqual([`${missing} Some rules say less.`]);
  expect(removedIn('{ removed-while-live: error, stale-on: error }', 1)).toEqual([
    `${missing} One rule is off.`,
  ]);
  expect(removedIn('{ stale-off: error, stale-on: error }', 1)).toEqual([`${missing} 2 rules are off.`]);
});

it('does not miss it where no rule asks', () => {
  expect(removedIn('{ permanent-type: error }', 1)).toEqual([]);
});
