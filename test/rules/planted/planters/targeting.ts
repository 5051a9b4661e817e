import type { EnvironmentRules, Rule } from '../../../../src/model/generated/flag.ts';
import type { FlagDefinition } from '../../../../src/model/index.ts';
import type { Random } from '../../../exposure/exactness/random.ts';
import { draftOf } from '../bed.ts';
import { add, anyFlag, inFlag, type Plant } from '../plant.ts';

export const targeting: Readonly<Record<string, readonly Plant[]>> = {
  'attribute-unknown': [
    inFlag((flag, random) => {
      const found = ruleWhere(flag, random, (rule) => rule.if.country !== undefined);
      if (found === null) return null;
      const { country, ...others } = found.rule.if;
      return {
        tree: withRule(flag, found, { ...found.rule, if: { ...others, contry: country ?? '' } }),
        path: [...found.path, 'if', 'contry'],
        at: 'key',
      };
    }),
    (bed, rule) => {
      const draft = bed.segments.find(({ planted }) => planted === null);
      if (draft === undefined) throw new Error('no segment is left');
      const tree = { ...draft.definition, if: { any: [draft.definition.if, { agee: 5 }] } };
      draft.planted = { rule, wrong: { tree, where: { path: ['if', 'any', 1, 'agee'], at: 'key' } } };
    },
  ],
  'bucket-attribute': [
    inFlag((flag) => ({ tree: { ...flag, bucketBy: 'age' }, path: ['bucketBy'] })),
    inFlag((flag) => ({ tree: { ...flag, bucketBy: 'acountId' }, path: ['bucketBy'] })),
  ],
  'plan-order': [
    inFlag((flag, random) => {
      const plan = planOf(flag);
      if (plan === null) return null;
      const index = random.below(plan.length - 1);
      const swapped = plan.with(index, plan[index + 1] ?? 0).with(index + 1, plan[index] ?? 0);
      return withPlan(flag, swapped, index + 1);
    }),
    inFlag((flag) => {
      const plan = planOf(flag)?.slice(0, -1) ?? [];
      return plan.length === 0 ? null : withPlan(flag, plan, plan.length - 1);
    }),
  ],
  'requires-narrower': [
    (bed, rule) => {
      const isSimple = (flag: FlagDefinition): boolean =>
        flag.type === 'release' && flag.requires === undefined && shareOf(flag) !== null;
      const own = anyFlag(bed, rule, (flag) => isSimple(flag) && (shareOf(flag) ?? 0) >= 25);
      const other = anyFlag(bed, rule, (flag) => isSimple(flag) && (shareOf(flag) ?? 100) < 25);
      other.isTied = true;
      const tree = { ...own.definition, requires: { [other.key]: 'on' } };
      const path = ['environments', 'production', 'rollout', 'percentage'];
      own.planted = { rule, wrong: { tree, where: { path, at: 'value' } } };
    },
  ],
  'rule-duplicate-name': [
    inFlag((flag, random) => {
      const found = ruleWhere(flag, random, (_, index) => index > 0);
      if (found === null) return null;
      const name = found.rules[0]?.name;
      if (name === undefined) return null;
      return { tree: withRule(flag, found, { name, ...without(found.rule) }), path: [...found.path, 'name'] };
    }),
  ],
  'rule-no-effect': [
    inFlag((flag) => {
      if (flag.type !== 'permission') return null;
      return appended(flag, { name: 'Nobody else', if: { employee: false }, serve: 'off' });
    }),
  ],
  'rule-unreachable': [
    inFlag((flag, random) => {
      const found = ruleWhere(flag, random, () => true);
      if (found === null) return null;
      return appended(flag, {
        if: { all: [found.rule.if, { age: { greaterOrEqual: 21 } }] },
        serve: flag.default,
      });
    }),
    inFlag((flag) => appended(flag, { if: { beta: { isNot: [true, false] } }, serve: flag.default })),
    inFlag((flag) => {
      if (flag.type !== 'release') return null;
      const rules: Rule[] = [
        { if: { any: [{ employee: true }, { not: { employee: true } }] }, serve: 'on' },
        { name: 'Too late', if: { country: 'DE' }, serve: 'off' },
      ];
      return {
        tree: { ...flag, environments: { ...flag.environments, development: { rules } } },
        path: ['environments', 'development', 'rules', 1, 'if'],
        at: 'key',
      };
    }),
  ],
  'segment-unused': [
    (bed, rule) => {
      const name = `nobody-${bed.others.length}`;
      const tree = { description: 'Whom no flag asks for', if: { country: ['IS', 'FO'] } };
      add(bed, rule, draftOf(`flags/segments/${name}.yaml`, name, tree), {
        tree,
        where: { path: [], at: 'value' },
      });
    },
  ],
  'variant-same-value': [
    inFlag((flag, random) => {
      if (flag.type !== 'ops' || flag.variants === undefined) return null;
      const same = random.pick(Object.values(flag.variants));
      return {
        tree: { ...flag, variants: { ...flag.variants, 'zz-copy': same } },
        path: ['variants', 'zz-copy'],
        at: 'key',
      };
    }),
  ],
};

/** A rule of a flag, and where it stands. */
interface FoundRule {
  readonly environment: string;
  readonly rules: readonly Rule[];
  readonly index: number;
  readonly rule: Rule;
  readonly path: readonly (string | number)[];
}

function ruleWhere(
  flag: FlagDefinition,
  random: Random,
  isFit: (rule: Rule, index: number) => boolean,
): FoundRule | null {
  const found = Object.entries(flag.environments ?? {}).flatMap(([environment, definition]) => {
    const rules = typeof definition === 'string' ? [] : (definition.rules ?? []);
    return rules.flatMap((rule, index): FoundRule[] =>
      isFit(rule, index)
        ? [{ environment, rules, index, rule, path: ['environments', environment, 'rules', index] }]
        : [],
    );
  });
  return found.length === 0 ? null : random.pick(found);
}

function withRule(flag: FlagDefinition, { environment, rules, index }: FoundRule, rule: Rule): object {
  return withEnvironment(flag, environment, { rules: rules.with(index, rule) });
}

/** A rule at the end of those of production. */
function appended(flag: FlagDefinition, rule: Rule) {
  const own = flag.environments?.production;
  const rules = typeof own === 'object' ? (own.rules ?? []) : [];
  const rest = typeof own === 'string' ? { serve: own } : own;
  const tree = withEnvironment(flag, 'production', { ...rest, rules: [...rules, rule] });
  return { tree, path: ['environments', 'production', 'rules', rules.length, 'if'], at: 'key' as const };
}

function withEnvironment(flag: FlagDefinition, environment: string, differences: EnvironmentRules): object {
  const own = flag.environments?.[environment];
  const definition = { ...(typeof own === 'object' ? own : {}), ...differences };
  return { ...flag, environments: { ...flag.environments, [environment]: definition } };
}

function without({ name, ...rule }: Rule): Omit<Rule, 'name'> {
  return rule;
}

function rolloutOf(flag: FlagDefinition) {
  const own = flag.environments?.production;
  return typeof own === 'object' ? (own.rollout ?? null) : null;
}

function shareOf(flag: FlagDefinition): number | null {
  return rolloutOf(flag)?.percentage ?? null;
}

function planOf(flag: FlagDefinition): readonly number[] | null {
  return rolloutOf(flag)?.plan ?? null;
}

function withPlan(flag: FlagDefinition, plan: number[], wrong: number) {
  const tree = withEnvironment(flag, 'production', { rollout: { percentage: 1, ...rolloutOf(flag), plan } });
  return { tree, path: ['environments', 'production', 'rollout', 'plan', wrong] };
}
