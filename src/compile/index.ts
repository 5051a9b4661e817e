export {
  type CompiledEnvironment,
  compileEnvironment,
  MAX_FLAG_BYTES,
  type TooLarge,
} from './environment.ts';
