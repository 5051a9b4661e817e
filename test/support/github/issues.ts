import { type Emulator, pullNumber, repository } from './emulator.ts';
import { attacker } from './tokens.ts';

export interface Issue {
  readonly number: number;
  readonly login: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  /** Why it is closed, or that it was opened again; null for neither. */
  readonly reason: string | null;
}

/** What somebody writes, or changes, in an issue. */
export interface IssueEdit {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
}

/** The emulator's own form, as far as it is read here. */
interface Listed extends Omit<Issue, 'login' | 'reason' | 'body'> {
  readonly body: string | null;
  readonly user: { readonly login: string };
  readonly state_reason: string | null;
}

const list = `/repos/${repository}/issues`;

/** Every issue, the pull requests apart, oldest first. */
export async function issues(emulator: Emulator): Promise<Issue[]> {
  const all: Issue[] = [];
  for (let page = 1, full = true; full; page++) {
    const query = `?state=all&direction=asc&per_page=100&page=${page}`;
    const response = await emulator.ask({ login: attacker, method: 'GET', path: list + query, body: '' });
    const listed = (await response.json()) as readonly Listed[];
    all.push(...listed.map(toIssue));
    full = listed.length === 100;
  }
  // The emulator cannot tell them from issues; they came first.
  return all.filter(({ number }) => number > pullNumber).sort((a, b) => a.number - b.number);
}

function toIssue({ number, title, body, user, state, state_reason: reason }: Listed): Issue {
  return { number, login: user.login, title, body: body ?? '', state, reason };
}

/** Opens an issue as somebody; returns its number. */
export async function openIssue(emulator: Emulator, login: string, edit: IssueEdit): Promise<number> {
  const body = JSON.stringify({ title: 'An issue', ...edit });
  const response = await emulator.ask({ login, method: 'POST', path: list, body });
  const { number } = (await response.json()) as Listed;
  if (!response.ok) throw new Error(`the emulator refuses an issue: ${response.status}`);
  return number;
}

/** Changes an issue, as whoever may. */
export async function editIssue(emulator: Emulator, number: number, edit: IssueEdit): Promise<void> {
  const body = JSON.stringify(edit);
  const path = `${list}/${number}`;
  const response = await emulator.ask({ login: attacker, method: 'PATCH', path, body });
  if (!response.ok) throw new Error(`the emulator refuses to change an issue: ${response.status}`);
}
