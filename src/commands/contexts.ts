import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Context } from '../exposure/index.ts';
import { UsageError } from '../model/index.ts';

/** Contexts to count over: real ones, or a sample. */
export interface ContextFile {
  /** What reports call it. */
  readonly name: string;
  readonly contexts: readonly Context[];
}

/** In bytes. */
const MAX_SIZE = 64 * 1024 * 1024;

/**
 * Reads a file of contexts: one JSON object per line (https://github.com/ndjson/ndjson-spec). Blank lines do not
 * count. Throws `UsageError`.
 */
export function readContexts(directory: string, name: string): ContextFile {
  const path = resolve(directory, name);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) {
    throw new UsageError(`there is no file ${name}`, 'Name a file with one JSON object per line.');
  }
  if (stat.size > MAX_SIZE) {
    throw new UsageError(`${name} is larger than 64 MiB`, 'Take a sample of the contexts.');
  }
  const lines = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n');
  const contexts = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [readContext(line, name, index + 1)],
  );
  return { name, contexts };
}

function readContext(line: string, name: string, number: number): Context {
  const context = tryParse(line);
  if (isMap(context)) return context;
  const example = '{"targetingKey": "user-1", "country": "DE"}';
  throw new UsageError(
    `line ${number} of ${name} is no JSON object`,
    `Write one context per line: ${example}`,
  );
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isMap(value: unknown): value is Context {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
