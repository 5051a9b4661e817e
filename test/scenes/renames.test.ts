import { expect, it } from 'vitest';
import { checkPullRequest, flagWith, found, policyWith, rollout } from './scene.ts';

const POLICY = policyWith('{ preset: strict@1 }');

it('a renamed flag is told once, not again at the flag that has to name its new key', () => {
  const files = (key: string) => ({
    [`flags/${key}.yaml`]: flagWith(rollout(20)),
    'flags/basket.yaml': flagWith('on', { description: 'The new basket.', requires: `{ ${key}: on }` }),
  });
  const past = [
    { date: '2026-11-02T09:00:00Z', files: { 'flags/policy.yaml': POLICY, ...files('checkout') } },
  ];
  const report = checkPullRequest(past, { 'flags/checkout.yaml': null, ...files('checkout-page') });
  const told = found(report).filter((each) =>
    /rebucket|several-raises|mixed-directions|key-renamed/.test(each),
  );
  expect(told).toEqual(['error key-renamed checkout-page', 'error rebucket checkout-page']);
  expect(report.findings.find(({ rule }) => rule === 'rebucket')?.message).toMatch(
    /, and 1 flag that requires it follows\.$/,
  );
});
