import type { Command } from '../command.ts';
import { checkCommand } from './check.ts';
import { cleanupCommand } from './cleanup.ts';
import { compileCommand } from './compile.ts';
import { demoCommand } from './demo.ts';
import { diffCommand } from './diff.ts';
import { evaluateCommand } from './evaluate.ts';
import { explainCommand } from './explain.ts';
import { initCommand } from './init.ts';

/** In the order of the help. */
export const commands: readonly Command[] = [
  checkCommand,
  diffCommand,
  compileCommand,
  evaluateCommand,
  cleanupCommand,
  explainCommand,
  initCommand,
  demoCommand,
];
