import { replaceHidden } from './hidden.ts';

const short: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/**
 * Makes any text safe for one line of a log or a terminal: what is hidden becomes a visible escape such as `\n` or
 * `\u{202e}`, and nothing in it is a workflow command. The runner takes `::name::` for one at the start of a line,
 * spaces aside, and `##[name]` anywhere in it. Applying it twice changes nothing more.
 */
export function oneLine(text: string): string {
  return withoutCommands(replaceHidden(text, (hidden) => short.get(hidden) ?? visible(hidden)));
}

/** Breaks the two forms of workflow commands, in a text that is one line. */
export function withoutCommands(line: string): string {
  const broken = line.includes('##[') ? line.replaceAll('##[', '# #[') : line;
  return broken.includes('::') ? broken.replace(/^(\s*):(?=:)/u, '$1: ') : broken;
}

function visible(hidden: string): string {
  return `\\u{${(hidden.codePointAt(0) ?? 0).toString(16)}}`;
}
