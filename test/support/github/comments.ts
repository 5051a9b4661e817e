import { type Emulator, pullNumber, repository } from './emulator.ts';
import { attacker } from './tokens.ts';

export interface Comment {
  readonly id: number;
  readonly login: string;
  readonly body: string;
}

/** The emulator's own form, as far as it is read here. */
interface Listed {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

const list = `/repos/${repository}/issues/${pullNumber}/comments`;

const one = (id: number): string => `/repos/${repository}/issues/comments/${id}`;

/** Every comment on the pull request, oldest first. */
export async function comments(emulator: Emulator): Promise<Comment[]> {
  const all: Comment[] = [];
  for (let page = 1; all.length === (page - 1) * 100; page++) {
    const query = `?per_page=100&page=${page}`;
    const response = await emulator.ask({ login: attacker, method: 'GET', path: list + query, body: '' });
    const listed = (await response.json()) as readonly Listed[];
    all.push(...listed.map(({ id, body, user }) => ({ id, body, login: user.login })));
  }
  return all;
}

/** Comments as somebody; returns the comment's number. */
export async function comment(emulator: Emulator, login: string, body: string): Promise<number> {
  const response = await emulator.ask({ login, method: 'POST', path: list, body: JSON.stringify({ body }) });
  const created = (await response.json()) as Listed;
  if (!response.ok) throw new Error(`the emulator refuses a comment: ${response.status}`);
  return created.id;
}

/** Changes what a comment says, as whoever may. */
export async function edit(emulator: Emulator, id: number, body: string): Promise<void> {
  const text = JSON.stringify({ body });
  await emulator.ask({ login: attacker, method: 'PATCH', path: one(id), body: text });
}

/** Deletes every comment of somebody. */
export async function deleteCommentsOf(emulator: Emulator, login: string): Promise<void> {
  for (const each of await comments(emulator))
    if (each.login === login) await emulator.ask({ login, method: 'DELETE', path: one(each.id), body: '' });
}
