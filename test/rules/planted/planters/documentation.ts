import type { FlagDefinition } from '../../../../src/model/index.ts';
import { inFlag, type Plant } from '../plant.ts';

export const documentation: Readonly<Record<string, readonly Plant[]>> = {
  'description-missing': [inFlag(({ description, ...flag }) => ({ tree: flag, path: [] }))],
  'description-weak': [
    ...['TODO: say what it does', 'New on the page', 'Add a description'].map((description) =>
      inFlag((flag) => ({ tree: { ...flag, description }, path: ['description'] })),
    ),
  ],
  'hypothesis-missing': [
    inFlag(({ experiment, ...flag }) => (experiment === undefined ? null : { tree: flag, path: [] })),
    inFlag((flag) => {
      if (flag.experiment === undefined) return null;
      const { guardrails, ...experiment } = flag.experiment;
      return { tree: { ...flag, experiment }, path: ['experiment'], at: 'key' };
    }),
  ],
  'issue-missing': [inFlag(({ issue, ...flag }) => (issue === undefined ? null : { tree: flag, path: [] }))],
  'rollback-plan-missing': [
    inFlag((flag) => {
      const own = flag.environments?.production;
      if (flag.type !== 'release' || typeof own !== 'object' || own.rollout === undefined) return null;
      if (own.rules?.some(({ rollout }) => rollout !== undefined)) return null;
      const { rollbackPlan, ...rollout } = own.rollout;
      return {
        tree: { ...flag, environments: { ...flag.environments, production: { ...own, rollout } } },
        path: ['environments', 'production', 'rollout', 'percentage'],
      };
    }),
  ],
  'runbook-missing': [
    inFlag(({ runbook, ...flag }) => (runbook === undefined ? null : { tree: flag, path: [] })),
  ],
  'variant-undescribed': [
    inFlag((flag) => withVariant(flag, { value: 'surprise' })),
    inFlag((flag) => withVariant(flag, 'surprise')),
  ],
};

function withVariant(flag: FlagDefinition, surprise: unknown) {
  if (flag.type !== 'experiment') return null;
  return {
    tree: { ...flag, variants: { ...flag.variants, surprise } },
    path: ['variants', 'surprise'],
    at: 'key' as const,
  };
}
