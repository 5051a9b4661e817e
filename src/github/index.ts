export { comparison } from './comparison.ts';
export { readEvent } from './event.ts';
export { parsePayload } from './payload.ts';
