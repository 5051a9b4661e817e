export { postComment } from './comment/post.ts';
export { comparison } from './comparison.ts';
export { type Event, readEvent } from './event.ts';
export { postIssues } from './issues/post.ts';
export { parsePayload } from './payload.ts';
