import type { InitFacts } from './facts.ts';
import { flagTemplate } from './flag-template.ts';
import { policyTemplate } from './policy-template.ts';
import { workflowTemplate } from './workflow-template.ts';

/** A file that `init` writes, with `/` in its path. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a repository that starts with flags: a policy, one flag and the workflow that checks them. */
export function planInit(facts: InitFacts): PlannedFile[] {
  return [
    { path: 'flags/policy.yaml', text: policyTemplate(facts) },
    { path: 'flags/welcome-banner.yaml', text: flagTemplate(facts) },
    { path: '.github/workflows/flaghoist.yml', text: workflowTemplate },
  ];
}
