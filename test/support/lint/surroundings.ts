import { effortForAll } from '../../../src/exposure/index.ts';
import { configure } from '../../../src/lint/configure.ts';
import type { Surroundings } from '../../../src/lint/view.ts';
import type { Policy } from '../../../src/model/index.ts';
import { NOW } from '../now.ts';

/** What every rule may know besides the flags, where nothing is known of owners and the past. */
export function surroundingsOf(policy: Policy): Surroundings {
  const critical = new Set(policy.environments.filter((each) => each.critical).map(({ name }) => name));
  return {
    policy,
    isCritical: (environment) => critical.has(environment),
    strictness: configure(undefined).configuration.strictness,
    now: NOW,
    owners: null,
    effort: effortForAll(),
    history: null,
  };
}
