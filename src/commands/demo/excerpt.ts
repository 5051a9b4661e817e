import type { CompiledExcerpt } from '../../report/index.ts';

/** One flag out of a flagd flag-definition file. */
export function compiledExcerpt(text: string, key: string): CompiledExcerpt {
  const { flags }: { flags: Record<string, Record<string, unknown>> } = JSON.parse(text);
  return { size: Buffer.byteLength(text), key, flag: flags[key] ?? {} };
}
