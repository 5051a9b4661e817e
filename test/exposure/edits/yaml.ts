import type { Dice } from './dice.ts';

/** Words that are no plain texts in YAML, or that the loader takes for a slip. */
const TRAPS = /^(?:true|false|null|yes|no|y|n)$/i;
const PLAIN = /^[A-Za-z][A-Za-z0-9_./-]*$/;
const PRINTABLE = /^[ -~]*$/;

/** Writes plain data as YAML in a style that the dice choose: order of keys, quotes, flow or block, comments. */
export function writeYaml(data: object, dice: Dice): string {
  const lines = block(data, 0, dice).flatMap((line) => [...noise(dice, line), line + trailer(dice, line)]);
  const start = dice.roll(6) === 0 ? ['---'] : [];
  return `${[...start, ...lines].join(dice.roll(5) === 0 ? '\r\n' : '\n')}\n`;
}

/** Comments and empty lines, which may stand before any line. */
function noise(dice: Dice, line: string): string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  switch (dice.roll(12)) {
    case 0:
      return [''];
    case 1:
      return [`${indent}# Note ${dice.roll(100)}: on, off, { a: b }`];
    default:
      return [];
  }
}

function trailer(dice: Dice, line: string): string {
  if (line.endsWith(':') || line.endsWith('-')) return '';
  return dice.roll(15) === 0 ? ` # since ${dice.roll(100)}` : '';
}

function block(data: object, depth: number, dice: Dice): string[] {
  const indent = '  '.repeat(depth);
  if (Array.isArray(data)) {
    return data.flatMap((each: unknown) => {
      if (!isDeep(each) || dice.roll(2) === 0) return [`${indent}- ${flow(each, dice)}`];
      const [first = '', ...others] = block(each, depth + 1, dice);
      return [`${indent}- ${first.trimStart()}`, ...others];
    });
  }
  return dice.shuffle(Object.entries(data)).flatMap(([key, value]: [string, unknown]) => {
    const name = `${indent}${scalar(key, dice)}:`;
    if (!isDeep(value) || dice.roll(3) === 0) return [`${name} ${flow(value, dice)}`];
    return [name, ...block(value, depth + 1, dice)];
  });
}

function isDeep(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function flow(value: unknown, dice: Dice): string {
  if (Array.isArray(value)) return `[${value.map((each) => flow(each, dice)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalar(value, dice);
  const entries = dice.shuffle(Object.entries(value)).map(([key, each]: [string, unknown]) => {
    return `${scalar(key, dice)}: ${flow(each, dice)}`;
  });
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function scalar(value: unknown, dice: Dice): string {
  if (typeof value !== 'string') return String(value);
  if (PLAIN.test(value) && !TRAPS.test(value) && dice.roll(3) > 0) return value;
  if (PRINTABLE.test(value) && dice.roll(2) === 0) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value);
}
