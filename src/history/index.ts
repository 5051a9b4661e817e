export { createHistory } from './history.ts';
export type { IsSame } from './lived.ts';
