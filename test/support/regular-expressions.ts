import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseSync } from '@swc/core';

/** A regular expression of the product, and where it stands. */
export interface Found {
  readonly file: string;
  readonly expression: RegExp;
}

/** The TypeScript files of the product, tests apart. */
export function sources(): { readonly path: string; readonly text: string }[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Every literal of the sources, read by a parser: a pattern over the text would mistake divisions and texts. */
export function literals(): Found[] {
  return sources().flatMap(({ path, text }) => {
    const found: Found[] = [];
    visit(parseSync(text, { syntax: 'typescript', target: 'es2022' }), ({ type, pattern, flags }) => {
      if (type === 'RegExpLiteral')
        found.push({ file: path, expression: new RegExp(String(pattern), String(flags)) });
    });
    return found;
  });
}

/** The files that build an expression from a text. */
export function builders(): string[] {
  return sources()
    .filter(({ text }) => /\bRegExp\(/.test(text))
    .map(({ path }) => path);
}

/** Every expression that a file builds from texts while it is loaded. */
export async function built(file: string): Promise<Found[]> {
  const found: Found[] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, [pattern, flags]: [string, string?]) {
      const expression = new target(pattern, flags);
      found.push({ file, expression });
      return expression;
    },
  });
  try {
    await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = real;
  }
  return found;
}

/** Calls back with every node of a syntax tree. */
function visit(node: unknown, callback: (node: Readonly<Record<string, unknown>>) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) callback(node as Readonly<Record<string, unknown>>);
  for (const child of Object.values(node)) visit(child, callback);
}
