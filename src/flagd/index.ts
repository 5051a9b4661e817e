export { type FlagdFile, readFlagdFile } from './read-file.ts';
