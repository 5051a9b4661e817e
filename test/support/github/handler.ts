import { type Answer, badCredentials } from './answers.ts';
import { type Addresses, asGitHub, byName } from './as-github.ts';
import { comment, deleteCommentsOf } from './comments.ts';
import type { Emulator } from './emulator.ts';
import { type Deed, type Fault, faultsOf } from './faults.ts';
import type { Incoming } from './front.ts';
import { gathering } from './gathering.ts';
import { answerGraphql, checkGraphql } from './graphql.ts';
import { openIssue } from './issues.ts';
import { checkAnswer, checkRequest, type FoundOperation, findOperation } from './openapi/index.ts';
import { refusal, tokenOf } from './rules.ts';

/** What came in, and what became of it. */
export interface LoggedRequest {
  /** GitHub's name for it, `graphql`, or method and path when there is no such thing. */
  readonly operation: string;
  readonly path: string;
  readonly query: string;
  readonly authorization: string;
  readonly body: string;
}

interface Bench {
  readonly addresses: Addresses;
  readonly emulator: Emulator;
  readonly faults: readonly Fault[];
  readonly violations: string[];
  readonly requests: LoggedRequest[];
}

/** What a request is for. */
type Target =
  | { readonly kind: 'graphql'; readonly id: 'graphql' }
  | { readonly kind: 'rest'; readonly id: string; readonly path: string; readonly found: FoundOperation };

/** How the front answers: it writes down, checks, applies the faults, and asks the emulator. Null is no answer. */
export function handler(bench: Bench): (incoming: Incoming) => Promise<Answer | null> {
  const nextFault = faultsOf(bench.faults);
  const gather = gathering();
  return async (incoming) => {
    const target = targetOf(incoming, bench.addresses);
    const id = target?.id ?? `${incoming.method} ${incoming.path}`;
    bench.requests.push(logged(id, incoming));
    const violations = target === null ? [`there is no ${id}`] : checkTarget(target, incoming);
    bench.violations.push(...violations.map((each) => `${id}: ${each}`));
    if (target === null || violations.length > 0)
      return { status: 501, body: `the test bench: ${violations.join(', ')}` };
    const fault = nextFault(id);
    if (fault === null) return answer(target, incoming, bench);
    if ('answer' in fault) return checked(target, fault.answer, bench);
    if ('hangs' in fault) return null;
    if ('meanwhile' in fault) await doDeed(fault.meanwhile, bench.emulator);
    if ('waitsFor' in fault) await gather(fault, fault.waitsFor);
    if ('breaks' in fault) {
      if (fault.breaks === 'after') await answer(target, incoming, bench);
      incoming.disconnect();
      return null;
    }
    return answer(target, incoming, bench);
  };
}

function logged(operation: string, { path, query, headers, body }: Incoming): LoggedRequest {
  return { operation, path, query: String(query), authorization: headers.authorization ?? '', body };
}

function targetOf({ method, path }: Incoming, { front, api }: Addresses): Target | null {
  const base = api.slice(front.length);
  if (path === (base === '' ? '/graphql' : '/api/graphql')) return { kind: 'graphql', id: 'graphql' };
  if (!path.startsWith(`${base}/`)) return null;
  const named = byName(path.slice(base.length));
  const found = findOperation(method, named);
  return found && { kind: 'rest', id: found.operation.id, path: named, found };
}

function checkTarget(target: Target, incoming: Incoming): string[] {
  if (target.kind === 'graphql') return checkGraphql(incoming.method, incoming.body);
  return checkRequest({ ...incoming, path: target.path }, target.found);
}

async function answer(target: Target, incoming: Incoming, bench: Bench): Promise<Answer> {
  const { method, query, body, headers } = incoming;
  const token = tokenOf(headers.authorization);
  if (token === null) return checked(target, badCredentials, bench);
  const refused = refusal(target.id, method, token, body);
  if (refused !== null) return checked(target, refused, bench);
  if (target.kind === 'graphql') return answerGraphql(token);
  const path = query.size === 0 ? target.path : `${target.path}?${query}`;
  const response = await bench.emulator.ask({ login: token.login, method, path, body });
  return checked(target, await asGitHub(response, bench.addresses), bench);
}

/** No test may lean on an answer that GitHub would not give; what a proxy says is not GitHub's. */
function checked(target: Target, answer: Answer, { violations }: Bench): Answer {
  if (target.kind === 'rest' && typeof answer.body !== 'string')
    violations.push(
      ...checkAnswer(target.found.operation, answer.status, answer.body).map(
        (each) => `${target.id}: ${each}`,
      ),
    );
  return answer;
}

async function doDeed(deed: Deed, emulator: Emulator): Promise<void> {
  switch (deed.does) {
    case 'comment':
      await comment(emulator, deed.login, deed.body);
      return;
    case 'open an issue':
      await openIssue(emulator, deed.login, { body: deed.body });
      return;
    case 'delete all comments':
      return deleteCommentsOf(emulator, deed.of);
  }
}
