import { readFile } from 'node:fs/promises';
import { load } from 'js-yaml';
import type { GeneratedFile } from './generated-file.ts';

/** What `action.yml` says of one input or output. */
interface Field {
  readonly description: string;
  readonly default?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, Field>>;
  readonly outputs: Readonly<Record<string, Field>>;
}

const PATH = 'docs/action.md';

/** A region of the page that holds a table: a comment that opens it, the table, a comment that closes it. */
const region = /^<!-- action\.yml: (inputs|outputs) -->\n[\s\S]*?^<!-- \/action\.yml -->$/gm;

/** The page of the action, with the inputs and outputs as `action.yml` has them. */
export async function generateActionPage(): Promise<GeneratedFile> {
  const [page, yaml] = await Promise.all([readFile(PATH, 'utf8'), readFile('action.yml', 'utf8')]);
  const action = load(yaml) as Action;
  const tables = { inputs: inputTable(action.inputs), outputs: outputTable(action.outputs) };
  return {
    path: PATH,
    text: page.replaceAll(region, (_, name: keyof typeof tables) => {
      return `<!-- action.yml: ${name} -->\n${tables[name]}\n<!-- /action.yml -->`;
    }),
  };
}

function inputTable(inputs: Action['inputs']): string {
  const rows = Object.entries(inputs).map(([name, field]) => {
    const value = field.default ? code(field.default) : 'empty';
    return `| ${code(name)} | ${value} | ${cell(field.description)} |`;
  });
  return ['| Input | Default | Meaning |', '|:--|:--|:--|', ...rows].join('\n');
}

function outputTable(outputs: Action['outputs']): string {
  const rows = Object.entries(outputs).map(
    ([name, field]) => `| ${code(name)} | ${cell(field.description)} |`,
  );
  return ['| Output | Value |', '|:--|:--|', ...rows].join('\n');
}

function code(text: string): string {
  return `\`${cell(text)}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
