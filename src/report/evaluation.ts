import type { Step } from '../evaluate/index.ts';
import type { Value } from '../model/index.ts';
import { oneLine, withoutCommands } from './one-line.ts';
import { pathInWords } from './step.ts';
import { style } from './style.ts';
import { spell } from './words.ts';

/** What one flag serves to one context, and how it came to it. */
export interface Evaluation {
  readonly flag: string;
  readonly environment: string;
  readonly value: Value;
  readonly variant: string;
  /** OpenFeature's reason. */
  readonly reason: string;
  readonly steps: readonly Step[];
}

/** An evaluation for a terminal: the answer first, then the path to it, one step per line. */
export function renderEvaluation(evaluation: Evaluation, { colours }: { readonly colours: boolean }): string {
  const { flag, environment, value, variant, reason, steps } = evaluation;
  const paint = style(colours);
  const answer = `${oneLine(flag)} in ${oneLine(environment)}: ${paint.bold(oneLine(variant))} = ${oneLine(JSON.stringify(value))} (${reason})`;
  const path = pathInWords(steps).map(
    ({ level, words }) => `  ${'  '.repeat(level)}${spell(words, oneLine)}`,
  );
  return [answer, ...path].map((line) => `${withoutCommands(line)}\n`).join('');
}
