import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { generateActionPage } from '../scripts/generate/action-page.ts';
import { commandOf } from '../src/action/command.ts';
import { ApiError, type ApiProblem } from '../src/github/api/api-error.ts';
import { refusal } from '../src/github/comment/refusal.ts';
import { comparison, readEvent } from '../src/github/index.ts';
import { refusal as refusalOfIssues } from '../src/github/issues/refusal.ts';
import { UsageError } from '../src/model/index.ts';

const page = readFileSync('docs/action.md', 'utf8');
/** Whatever stands as code in a table of the page. */
const messages = [...page.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text);

/** Every problem there is, with the status it comes with. */
const statuses: Readonly<Record<ApiProblem, number | null>> = {
  unauthorized: 401,
  forbidden: 403,
  missing: 404,
  locked: 403,
  'rate-limited': 429,
  unavailable: 502,
  redirected: 301,
  rejected: 422,
  'too-long': null,
  unreadable: null,
};

const problems = Object.entries(statuses) as [ApiProblem, number | null][];
const refusals = [...problems, ['unavailable', null] as const].flatMap(([problem, status]) =>
  [false, true].map((fork) => ({ problem, status, fork })),
);

describe('the page of the action explains', () => {
  test.each(refusals)('the notice of $problem ($status), fork: $fork', ({ problem, status, fork }) => {
    expectExplained(refusal(new ApiError(problem, '…', { status }), fork));
  });

  test.each([...problems, ['missing', 410] as const, ['unavailable', null] as const])(
    'the notice of %s (%s) about issues',
    (problem, status) => expectExplained(refusalOfIssues(new ApiError(problem, '…', { status }))),
  );

  test.each(['pull_request', 'merge_group'] as const)('that there is no cleanup on %s', (kind) => {
    const sides = { baseSha: '', headSha: '' };
    const event =
      kind === 'merge_group' ? { kind, ...sides } : { kind, ...sides, number: 1, fork: false, closed: false };
    expect(messages).toContain(messageOf(() => commandOf('cleanup', event)));
  });

  test.each(['pull_request_target', 'workflow_run', 'issues'])('that %s is not supported', (event) => {
    expect(messages).toContain(messageOf(() => readEvent(event, {})));
  });

  test('that a clone is too shallow', () => {
    const sha = 'a'.repeat(40);
    const history = { head: () => sha, parents: () => [], has: () => false, mergeBase: () => null };
    const compare = () =>
      comparison({ kind: 'push', before: sha, forced: false, onDefaultBranch: true }, history);
    expect(messages).toContain(messageOf(compare).replace('aaaaaaa', '…'));
  });
});

test('its tables hold every input and output of action.yml', async () => {
  const { text } = await generateActionPage();
  const { inputs, outputs } = load(readFileSync('action.yml', 'utf8')) as Record<string, object>;
  const rows = (name: string): string[] => {
    const table = text.split(`<!-- action.yml: ${name} -->`)[1]?.split('<!-- /action.yml -->')[0] ?? '';
    return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, field = '']) => field);
  };
  expect(rows('inputs')).toEqual(Object.keys(inputs ?? {}));
  expect(rows('outputs')).toEqual(Object.keys(outputs ?? {}));
});

function expectExplained({ message }: UsageError): void {
  const [opening = '', why] = /^(.*?: )(.*)$/.exec(message)?.slice(1) ?? [];
  expect(page.toLowerCase()).toContain(`**${opening}…**`);
  expect(messages).toContain(why);
}

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error('nothing was thrown');
}
