import type { EnvironmentDefinition, Rule } from '../../../src/model/generated/flag.ts';
import type { FlagDefinition } from '../../../src/model/index.ts';
import type { Random } from '../../exposure/exactness/random.ts';
import { cleanRules } from './clean-rules.ts';
import { MANNERS, NOW, TEAMS, THINGS } from './vocabulary.ts';

const PLANS = [
  [1, 5, 10, 25, 50, 100],
  [0.1, 1, 5, 25, 50, 100],
  [5, 25, 50, 100],
];

/** A flag that no rule of the strictest preset has anything to say about. */
export function cleanFlag(index: number, random: Random): FlagDefinition {
  switch (random.below(10)) {
    case 0:
    case 1:
      return experiment(index, random);
    case 2:
    case 3:
      return killSwitch(index, random);
    case 4:
      return ops(index, random);
    case 5:
      return permission(index, random);
    default:
      return release(index, random);
  }
}

/** A key that differs from all others in its letters and digits alone. */
export function cleanKey(index: number, random: Random): string {
  return `${random.pick(MANNERS)}-${random.pick(THINGS)[0]}-${index}`;
}

function release(index: number, random: Random): FlagDefinition {
  const plan = random.pick(PLANS);
  const step = random.below(plan.length - 1);
  const rules = cleanRules(random, random.below(4), () =>
    random.chance(70) ? { serve: random.pick(['on', 'off']) } : { rollout: rollout(plan, step + 1, random) },
  );
  return {
    type: 'release',
    ...head(index, random),
    ...issue(index, random),
    expires: day(random, 16, 80),
    ...(random.chance(10) && { salt: `salt-${index}` }),
    ...(random.chance(15) && { bucketBy: 'accountId' }),
    default: 'off',
    environments: {
      development: 'on',
      staging: random.chance(80) ? 'on' : { serve: 'on' },
      production: { ...withRules(rules), rollout: rollout(plan, step, random) },
    },
  };
}

function rollout(plan: readonly number[], step: number, random: Random) {
  return {
    serve: 'on',
    percentage: plan[step] ?? 100,
    ...(random.chance(80) && { plan: [...plan], soak: random.pick(['24h', '2d', '90m']) }),
    rollbackPlan: 'Set production to off. No data is migrated, so nothing has to be taken back.',
  };
}

function experiment(index: number, random: Random): FlagDefinition {
  const split = random.pick([
    { control: 50, badge: 50 },
    { control: 33.334, badge: 33.333, banner: 33.333 },
    [{ control: 25 }, { badge: 50 }, { control: 25 }],
  ]);
  const running = { rollout: { percentage: random.pick([5, 10, 40, 100]), split } };
  const rules = cleanRules(random, random.below(3), () => ({ serve: random.pick(['control', 'badge']) }));
  return {
    type: 'experiment',
    ...head(index, random),
    ...issue(index, random),
    expires: day(random, 16, 80),
    variants: {
      control: { value: 'none', description: 'Nothing, as today' },
      badge: { value: 'badge', description: 'A badge next to the price' },
      banner: { value: 'banner', description: 'A banner above the cart' },
    },
    default: 'control',
    ...(random.chance(50) && { bucketBy: 'accountId' }),
    environments: { development: 'badge', staging: running, production: { ...withRules(rules), ...running } },
    experiment: {
      hypothesis: 'Whoever sees it orders more often, by at least one percent.',
      metric: random.pick(['orders_per_visitor', 'revenue_per_visitor']),
      guardrails: ['checkout_errors', ...(random.chance(50) ? ['page_load_time'] : [])],
    },
  };
}

function killSwitch(index: number, random: Random): FlagDefinition {
  const rules = cleanRules(random, random.below(2), () => ({ serve: 'off' }));
  return {
    type: 'kill-switch',
    ...head(index, random),
    runbook: `https://runbooks.example.com/flags/${index}`,
    permanent: 'A third party answers here, and we must be able to do without it.',
    reviewed: day(random, -300, -5),
    default: 'on',
    safe: 'off',
    environments: {
      development: 'on',
      staging: 'on',
      production: rules.length > 0 ? { rules, serve: 'on' } : 'on',
    },
  };
}

function ops(index: number, random: Random): FlagDefinition {
  const isPlain = random.chance(50);
  const of = (limit: number, description: string) => ({
    value: isPlain ? limit : { limit, burst: limit * 2 },
    description,
  });
  const rules = cleanRules(random, random.below(3), () => ({ serve: 'small' }));
  const everywhere: EnvironmentDefinition = rules.length > 0 ? { rules, serve: 'large' } : 'large';
  return {
    type: 'ops',
    ...head(index, random),
    runbook: `https://runbooks.example.com/limits/${index}`,
    permanent: 'The limit follows the load, which changes with every season.',
    reviewed: day(random, -300, -5),
    variants: {
      small: of(10, 'As little as keeps the service up'),
      medium: of(50, 'As much as on an ordinary day'),
      large: of(500, 'As much as the service can take'),
    },
    default: 'medium',
    environments: { development: everywhere, staging: everywhere, production: everywhere },
  };
}

function permission(index: number, random: Random): FlagDefinition {
  const rules: Rule[] = [
    ...cleanRules(random, 1 + random.below(3), () => ({ serve: 'on' })),
    ...(random.chance(30)
      ? [{ name: 'By contract', if: { accountId: [`account-${index}`, 'account-7'] }, serve: 'on' }]
      : []),
  ];
  return {
    type: 'permission',
    ...head(index, random),
    permanent: 'It belongs to the contracts of the customers who pay for it.',
    reviewed: day(random, -300, -5),
    ...(random.chance(30) && { client: true }),
    default: 'off',
    environments: { development: { rules }, staging: { rules }, production: { rules } },
  };
}

function head(index: number, random: Random): Pick<FlagDefinition, 'description' | 'owner'> {
  const [, thing] = random.pick(THINGS);
  const ending = random.pick([
    'Off keeps what is there today.',
    "Off is today's behaviour – the old path stays.",
    'Off: nothing changes for anybody.',
  ]);
  const [owner, other] = [random.pick(TEAMS), random.pick(TEAMS)];
  return {
    description: `Step ${index} on the way to ${thing}. ${ending}`,
    owner: owner === other || random.chance(80) ? owner : [owner, other],
  };
}

function issue(index: number, random: Random): Pick<FlagDefinition, 'issue'> {
  return {
    issue: random.chance(70) ? `acme/shop#${index + 1}` : `https://issues.example.com/SHOP-${index + 1}`,
  };
}

function withRules(rules: Rule[]): { rules?: Rule[] } {
  return rules.length > 0 ? { rules } : {};
}

/** Some days from now, or ago. */
function day(random: Random, least: number, most: number): string {
  const days = least + random.below(most - least);
  return new Date(NOW.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
