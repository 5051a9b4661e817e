import { expect } from 'vitest';
import type { Comment, GitHub } from './index.ts';

/** What a comment of ours begins with. */
export function markerOf(commentId = 'flags'): string {
  return `<!-- flaghoist:v1 id=${commentId} -->`;
}

/** A comment as an earlier run wrote it. */
export const earlier = `${markerOf()}\n### What an earlier run found`;

/** A comment that says the flag goes up to a percentage, however it says it. */
export function expectReport({ body }: Comment, percentage: number, commentId = 'flags'): void {
  expect(body.startsWith(`${markerOf(commentId)}\n`)).toBe(true);
  expect(body.replaceAll('&#45;', '-')).toContain('checkout-redesign');
  expect(body).toContain(`${percentage} %`);
}

/** The comments of one login. */
export async function commentsOf(github: GitHub, login: string): Promise<Comment[]> {
  return (await github.comments()).filter((comment) => comment.login === login);
}

/** The only comment of one login. */
export async function onlyCommentOf(github: GitHub, login: string): Promise<Comment> {
  const [comment, ...others] = await commentsOf(github, login);
  expect(others).toEqual([]);
  if (comment === undefined) throw new Error(`${login} has no comment`);
  return comment;
}
