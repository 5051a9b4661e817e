import type { Report } from '../model/index.ts';
import { type Evaluation, renderEvaluation } from './evaluation.ts';
import { type Style, style } from './style.ts';
import { renderText } from './text.ts';

/** What the demo did, step by step. */
export interface DemoSteps {
  readonly edit: { readonly file: string; readonly before: string; readonly after: string };
  readonly report: Report;
  readonly compiled: CompiledExcerpt;
  readonly evaluation: Evaluation & { readonly targetingKey: string };
}

/** A part of a compiled file that fits a screen. */
export interface CompiledExcerpt {
  /** Bytes of the whole file. */
  readonly size: number;
  /** One flag of it. */
  readonly key: string;
  readonly flag: Readonly<Record<string, unknown>>;
}

const columns = 100;

/** The demo for a terminal: each step with the command that does the same. */
export function renderDemo(steps: DemoSteps, { colours }: { readonly colours: boolean }): string {
  const { edit, report, compiled, evaluation } = steps;
  const { flag, environment, targetingKey } = evaluation;
  const paint = style(colours);
  return [
    `Feature flags as code, in four steps, on the ${report.summary.flags} flags of a small shop.\n`,
    title(paint, 'A developer raises a rollout by editing one number', null),
    indent(`${edit.file}\n${paint.red(`- ${edit.before}`)}\n${paint.green(`+ ${edit.after}`)}\n`),
    title(paint, 'The pull request says who gets what', 'flaghoist check'),
    indent(renderText(report, { colours })),
    title(
      paint,
      `The merge compiles it for ${environment}`,
      `flaghoist compile --environment ${environment}`,
    ),
    indent(`${excerpt(compiled)}\n`),
    title(
      paint,
      'A service asks for one visitor',
      `flaghoist evaluate ${flag} --environment ${environment} --targeting-key ${targetingKey}`,
    ),
    indent(renderEvaluation(evaluation, { colours })),
    'To start in your own repository: flaghoist init (or init --solo). Nothing of this demo is left behind.\n',
  ].join('\n');
}

function title(paint: Style, text: string, command: string | null): string {
  return command === null ? paint.bold(text) : `${paint.bold(text)}\n${paint.dim(`$ ${command}`)}`;
}

/** One line per field, cut where the screen ends. */
function excerpt({ key, flag, size }: CompiledExcerpt): string {
  const fields = Object.entries(flag).map(([name, value]) => {
    const line = `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
    return line.length > columns ? `${line.slice(0, columns - 1)}…` : line;
  });
  return [
    `${JSON.stringify(key)}: {`,
    ...fields,
    `}, … and the others: ${(size / 1024).toFixed(1)} KiB`,
  ].join('\n');
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
