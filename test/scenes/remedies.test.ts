import { describe, expect, it } from 'vitest';
import { blockers, checkPullRequest, flagWith, type Past, policyWith, rollout } from './scene.ts';

const POLICY = policyWith('{ preset: strict@1 }');
const FLAG = 'flags/checkout.yaml';

/** What a remedy says is possible: whoever follows it is not stopped by another rule. */
function pastOf(...versions: readonly (readonly [date: string, text: string])[]): Past {
  return versions.map(([date, text]) => ({
    date: `${date}T09:00:00Z`,
    files: { 'flags/policy.yaml': POLICY, [FLAG]: text },
  }));
}

describe('a flag that expired while it decides something', () => {
  const expired = (production: string, expires = '2026-11-13', more = {}): string =>
    flagWith(production, { expires, ...more });
  const [half, off] = [expired(rollout(50)), expired('off')];

  it('is given to nobody, and deleted a week later', () => {
    const live = pastOf(['2026-10-01', half]);
    expect(blockers(checkPullRequest(live, { [FLAG]: null }))).toEqual(['removed-while-live checkout']);
    expect(blockers(checkPullRequest(live, { [FLAG]: off }))).toEqual([]);
    const waited = pastOf(['2026-10-01', half], ['2026-11-18', off]);
    expect(blockers(checkPullRequest(waited, { [FLAG]: null }))).toEqual([]);
    const impatient = pastOf(['2026-10-01', half], ['2026-11-19', off]);
    expect(blockers(checkPullRequest(impatient, { [FLAG]: null }))).toEqual(['removed-while-live checkout']);
  });

  it('may be raised once it has a later day', () => {
    const live = pastOf(['2026-10-01', half]);
    const acknowledge = '{ expires-extended: The mobile release waits for its review. }';
    expect(blockers(checkPullRequest(live, { [FLAG]: expired(rollout(60)) }))).toEqual([
      'expires-passed checkout',
    ]);
    const extended = expired(rollout(60), '2026-12-11', { acknowledge });
    expect(blockers(checkPullRequest(live, { [FLAG]: extended }))).toEqual([]);
  });
});

describe('a kill that stayed', () => {
  const KILL = 'killed: { production: INC-431 recommender timeouts }\n';
  const flag = (expires: string, production = 'on'): string => flagWith(production, { expires });

  it.each(['2026-12-31', '2026-11-13'])('is ended in each way that is told, with the day %s', (expires) => {
    const past = pastOf(['2026-09-30', flag(expires)], ['2026-11-02', flag(expires) + KILL]);
    const isExpired = expires < '2026-11-25';
    const later = isExpired ? '2026-12-11' : expires;
    for (const text of [flag(later), flag(later, 'off'), null]) {
      expect(blockers(checkPullRequest(past, { [FLAG]: text }))).toEqual([]);
    }
    for (const text of [flag(expires), flag(expires, 'off')]) {
      expect(blockers(checkPullRequest(past, { [FLAG]: text }))).toEqual(
        isExpired ? ['expires-passed checkout'] : [],
      );
    }
  });
});
