export { compileEnvironment, findTooLarge, MAX_FLAG_BYTES } from './environment.ts';
