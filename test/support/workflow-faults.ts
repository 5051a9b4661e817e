import { type Job, parseWorkflow, type Step } from './workflow.ts';

/** All that a workflow of ours may be granted; whoever needs more says why here first. */
const allowed: Readonly<Record<string, string>> = {
  contents: 'read',
  'pull-requests': 'write',
  issues: 'write',
};

/** A full commit id of somebody else's repository, with the version it is. */
const pinned = /^\s*- uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** Events that run with the base's secrets on what somebody else wrote, and names that only look like a person. */
const dangerous =
  /\b(pull_request_target|workflow_run|issue_comment|github\.(event\.sender|triggering_actor|actor)|secrets\.)/;

/** What is wrong with a workflow by the rows 15 to 19 of the threat model, each fault with its row. */
export function workflowFaults(text: string): string[] {
  const workflow = parseWorkflow(text);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);
  return [
    ...(isEmptyMap(workflow.permissions) ? [] : ['row 15: permissions: {} is missing at the top']),
    ...jobs.flatMap(([name, job]) => grantFaults(name, job)),
    ...undocumented(text),
    ...steps.filter(keepsCredentials).map(() => 'row 16: a checkout keeps its credentials'),
    ...steps.filter(({ run }) => run?.includes('${{')).map(() => 'row 17: an expression in a script'),
    ...(dangerous.exec(text)?.slice(0, 1) ?? []).map((found) => `row 18: ${found}`),
    ...text
      .split('\n')
      .filter((line) => /^\s*(- )?uses:/.test(line) && !pinned.test(line))
      .map((line) => `row 19: not pinned to a commit with its version: ${line.trim()}`),
    ...jobs.filter(([, job]) => !job['timeout-minutes']).map(([name]) => `${name} has no time limit`),
  ];
}

function isEmptyMap(value: unknown): boolean {
  return JSON.stringify(value) === '{}';
}

function grantFaults(name: string, { permissions, steps }: Job): string[] {
  if (permissions === undefined) return [`row 15: ${name} says nothing about permissions`];
  const wrong = Object.entries(permissions)
    .filter(([scope, access]) => allowed[scope] !== access)
    .map(([scope, access]) => `row 15: ${name} is granted ${scope}: ${access}`);
  // Whatever writes runs nothing that a pull request can bring along but the action itself.
  const writes = Object.values(permissions).includes('write');
  const scripts = writes ? steps.flatMap(({ run }) => run ?? []) : [];
  const others = scripts
    .filter((script) => script !== 'node dist/action/index.js')
    .map((script) => `row 15: ${name} may write and runs ${script}`);
  return [...wrong, ...others];
}

/** Every grant has its reason beside it. */
function undocumented(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /^\s+[a-z-]+: (read|write|none)\b/.test(line) && !/ # \w/.test(line))
    .map((line) => `row 15: no reason beside ${line.trim()}`);
}

function keepsCredentials({ uses, with: inputs }: Step): boolean {
  return uses?.startsWith('actions/checkout@') === true && inputs?.['persist-credentials'] !== false;
}
