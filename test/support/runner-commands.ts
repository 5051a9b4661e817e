/** A command the runner found in a line of output. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/**
 * The commands a GitHub Actions runner finds in what an action prints: a re-implementation of both of its parsers
 * (`ActionCommand.TryParseV2` and `TryParse` of actions/runner), with lines ended as .NET ends them.
 */
export function runnerCommands(output: string): RunnerCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => secondForm(line) ?? firstForm(line) ?? []);
}

/** `::name key=value,key=value::data` at the start of the line, white space aside. */
function secondForm(line: string): RunnerCommand | null {
  const text = line.replace(/^[\s\u0085\u180e\u200b]+/u, '');
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  if (end < 0) return null;
  return command(text.slice(2, end), ',', text.slice(end + 2), decodeSecond);
}

/** `##[name key=value;key=value]data` anywhere in the line. */
function firstForm(line: string): RunnerCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  return command(line.slice(start + 3, end), ';', line.slice(end + 1), decodeFirst);
}

function command(
  info: string,
  separator: string,
  data: string,
  decode: (text: string) => string,
): RunnerCommand {
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  const list = space < 0 ? [] : info.slice(space + 1).split(separator);
  const properties = list.flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=');
    return equals < 0 ? [] : [[pair.slice(0, equals).trim(), decode(pair.slice(equals + 1))]];
  });
  return { name: name.trim(), properties: new Map(properties), data: decode(data) };
}

function decodeSecond(text: string): string {
  return decodeAll(text, ['%2C', ','], ['%3A', ':'], ['%0A', '\n'], ['%0D', '\r'], ['%25', '%']);
}

function decodeFirst(text: string): string {
  return decodeAll(text, ['%5D', ']'], ['%3B', ';'], ['%0A', '\n'], ['%0D', '\r'], ['%25', '%']);
}

function decodeAll(text: string, ...codes: [string, string][]): string {
  return codes.reduce((decoded, [code, character]) => decoded.replaceAll(code, character), text);
}
