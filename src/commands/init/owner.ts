import type { InitFacts } from './facts.ts';

/** The team that the example names as owner, to be replaced by a real one. */
export function exampleOwner({ repository }: InitFacts): string {
  const [organisation = 'your-organisation'] = repository?.split('/') ?? [];
  return `${organisation}/your-team`;
}
