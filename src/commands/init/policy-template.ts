import type { InitFacts } from './facts.ts';
import { exampleOwner } from './owner.ts';

/** `flags/policy.yaml`. */
export function policyTemplate(facts: InitFacts): string {
  return facts.solo ? solo : team(exampleOwner(facts));
}

const solo = `# What holds for every flag.
environments:                # in the order a change is promoted
  - name: development
  - name: production
    critical: true           # people depend on it: the rules about rollout safety apply

context:                     # what your app sends with every evaluation
  country: string

lint:
  preset: solo@1
`;

const team = (owner: string) => `# What holds for every flag.
environments:                # in the order a change is promoted
  - name: development
  - name: staging
  - name: production
    critical: true           # people depend on it: the rules about rollout safety apply

teams: [${owner}]   # the owners a flag may name

context:                     # what your services send with every evaluation
  country: string

lint:
  preset: recommended@1
`;
