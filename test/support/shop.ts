/** The files of a small valid repository, for tests that change one thing. */
export const policy = `environments:
  - name: staging
  - name: production
    critical: true
context: { country: string, age: number }
`;

/** A boolean flag that is rolled out to a share of everyone in production. */
export function rollout(percentage: number): string {
  return `type: release
description: One-page checkout. Off keeps today's three-step checkout.
owner: acme/checkout
issue: acme/shop#412
expires: 2027-03-31
default: off
environments:
  staging: on
  production:
    rollout: { serve: on, percentage: ${percentage}, plan: [5, 10, 50, 100], soak: 24h, rollbackPlan: Set it to off. }
`;
}

/** The policy, a segment and a flag at 5 %. */
export const shop: Readonly<Record<string, string>> = {
  'flags/policy.yaml': policy,
  'flags/segments/staff.yaml': 'description: Our own people\nowner: acme/platform\nif: { country: DE }\n',
  'flags/checkout-redesign.yaml': rollout(5),
};
