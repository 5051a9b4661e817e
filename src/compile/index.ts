export { compileEnvironment, MAX_FLAG_BYTES } from './environment.ts';
