export { HIDDEN } from '../model/index.ts';
