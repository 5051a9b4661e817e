import type { Logic, LogicObject } from './logic.ts';

/**
 * The text of a flag-definition file: keys in code-unit order, numbers as ECMAScript prints them, one flag a line, so
 * that equal sources give equal bytes and a change shows as the lines of its flags.
 */
export function writeFlags(environment: string, flags: ReadonlyMap<string, LogicObject>): string {
  const lines = [...flags].map(([key, flag]) => `${JSON.stringify(key)}:${writeJson(flag)}`);
  return [
    '{"$schema":"https://flagd.dev/schema/v0/flags.json",',
    lines.length === 0 ? '"flags":{},' : `"flags":{\n${lines.join(',\n')}\n},`,
    `"metadata":${writeJson({ flagSetId: environment })}}`,
    '',
  ].join('\n');
}

function writeJson(json: Logic): string {
  if (typeof json !== 'object' || json === null) return writeScalar(json);
  if (Array.isArray(json)) return `[${json.map(writeJson).join(',')}]`;
  const keys = Object.keys(json).sort();
  return `{${keys.map((key) => `${writeScalar(key)}:${writeJson((json as LogicObject)[key] ?? null)}`).join(',')}}`;
}

/** `##[` is written so that the log of a workflow that prints the file does not take it for a command. */
function writeScalar(scalar: string | number | boolean | null): string {
  return JSON.stringify(scalar).replaceAll('##[', '#\\u0023[');
}
