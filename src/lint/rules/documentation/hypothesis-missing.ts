import type { FlagDefinition } from '../../../model/index.ts';
import { isBlank } from '../../is-blank.ts';
import { fileRule } from '../../rule.ts';

export const hypothesisMissing = fileRule({
  id: 'hypothesis-missing',
  title: 'An experiment that does not say what it finds out',
  why: 'An experiment without an expectation and one number that decides ends with whichever number looks best; without a guardrail nobody notices what it costs.',
  severity: 'warning',
  skippedBy: ['only-lowers'],
  bad: `type: experiment
expires: 2027-01-29
variants: { control: none, badge: badge }
default: control
experiment:
#^^^^^^^^^
  hypothesis: A badge next to the price raises orders per visitor by at least 1 %.
  metric: orders_per_visitor
`,
  good: `type: experiment
expires: 2027-01-29
variants: { control: none, badge: badge }
default: control
experiment:
  hypothesis: A badge next to the price raises orders per visitor by at least 1 %.
  metric: orders_per_visitor
  guardrails: [margin_per_order]
`,
  check: ({ flag: { definition } }) => {
    const { type, experiment } = definition;
    const missing = type === 'experiment' ? missingIn(experiment ?? {}) : [];
    if (missing.length === 0) return [];
    return [
      {
        ...(experiment === undefined ? {} : { path: ['experiment'], at: 'key' as const }),
        message: `The experiment has no ${missing.map((each) => `\`${each}\``).join(', no ')}.`,
        remedy:
          'Write under `experiment` what you expect to happen, the one number that decides, and what must not get worse.',
      },
    ];
  },
});

type Experiment = NonNullable<FlagDefinition['experiment']>;

function missingIn({ hypothesis, metric, guardrails = [] }: Experiment): (keyof Experiment)[] {
  return [
    ...(isBlank(hypothesis) ? (['hypothesis'] as const) : []),
    ...(isBlank(metric) ? (['metric'] as const) : []),
    ...(guardrails.every(isBlank) ? (['guardrails'] as const) : []),
  ];
}
