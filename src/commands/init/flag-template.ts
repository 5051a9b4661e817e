import { expiryDay } from './expiry-day.ts';
import type { InitFacts } from './facts.ts';
import { exampleOwner } from './owner.ts';

/** The example flag. */
export function flagTemplate(facts: InitFacts): string {
  const expires = expiryDay(facts.today);
  if (facts.solo) return solo(expires);
  return team(expires, exampleOwner(facts), `${facts.repository ?? 'your-organisation/your-repository'}#1`);
}

const head = `# An example. The file name is the flag's key: code asks for "welcome-banner".
type: release                # temporary: it goes when everyone has it
description: A welcome banner on the home page. Off shows none.
`;

const solo = (
  expires: string,
) => `${head}expires: ${expires}          # when it should be gone from the code; never changes what it serves

default: off                 # outside every rule and rollout

environments:
  development: on
  production:
    rollout:
      serve: on
      percentage: 0          # raise this number, and the pull request shows who gains
      plan: [5, 50, 100]
      soak: 1h
`;

const team = (expires: string, owner: string, issue: string) => `${head}owner: ${owner}
issue: ${issue}
expires: ${expires}          # when it should be gone from the code; never changes what it serves

default: off                 # outside every rule and rollout

environments:
  development: on
  staging: on
  production:
    rollout:
      serve: on
      percentage: 0          # raise this number, and the pull request shows who gains
      plan: [1, 5, 10, 25, 50, 100]
      soak: 24h
      rollbackPlan: Set production to off. No data migration involved.
`;
