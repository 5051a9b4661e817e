import {
  ALWAYS,
  type Arm,
  type Branch,
  type Condition,
  type Decision,
  type Rollout,
} from '../../../src/model/index.ts';

/** A killable boolean flag that serves `off` to everyone, with what differs laid over it. */
export function decision(differences: Partial<Decision> = {}): Decision {
  return {
    flag: 'checkout',
    environment: 'production',
    variants: new Map<string, boolean>([
      ['off', false],
      ['on', true],
    ]),
    default: 'off',
    safe: 'off',
    killed: null,
    requires: [],
    branches: [],
    ...differences,
  };
}

/** A branch that serves one variant. */
export function serves(variant: string, condition: Condition = ALWAYS, name: string | null = null): Branch {
  return { name, condition, serve: { kind: 'variant', variant } };
}

/** A rollout to `on`, or over arms. */
export function rollout(share: number, arms: readonly Arm[] = [{ variant: 'on', share: 100_000 }]): Rollout {
  return {
    kind: 'rollout',
    enrolment: { salt: 'checkout', purpose: 'enrolment', attribute: 'targetingKey' },
    share,
    arm: { salt: 'checkout', purpose: 'arm', attribute: 'targetingKey' },
    arms,
  };
}
