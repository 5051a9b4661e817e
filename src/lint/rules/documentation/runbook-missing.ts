import type { FlagDefinition } from '../../../model/index.ts';
import { fileRule } from '../../rule.ts';

export const runbookMissing = fileRule({
  id: 'runbook-missing',
  title: 'A flag for incidents without a runbook',
  why: 'Kill switches and permanent ops flags are pulled at night, by somebody who did not write them and has to know when to pull, and what to look at afterwards.',
  severity: 'warning',
  skippedBy: ['only-lowers'],
  bad: `type: kill-switch
#^^^
description: Home page recommendations. Off hides the block.
permanent: Third-party dependency; we must be able to shed it in an incident.
default: on
safe: off
`,
  good: `type: kill-switch
description: Home page recommendations. Off hides the block.
runbook: https://runbooks.example.com/recommendations-off
permanent: Third-party dependency; we must be able to shed it in an incident.
default: on
safe: off
`,
  check: ({ flag: { definition } }) => {
    const kind = kindOf(definition);
    if (kind === null || definition.runbook !== undefined) return [];
    return [
      {
        message: `The ${kind} has no \`runbook\`.`,
        remedy: 'Link the page that says when to pull it and what happens then: `runbook: https://…`.',
      },
    ];
  },
});

/** What whoever is on call pulls; null for what they do not. */
function kindOf({ type, permanent }: FlagDefinition): string | null {
  if (type === 'kill-switch') return 'kill switch';
  return type === 'ops' && permanent !== undefined ? 'permanent ops flag' : null;
}
