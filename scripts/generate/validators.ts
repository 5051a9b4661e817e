import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { GeneratedFile } from './generated-file.ts';

const schemas = ['flag', 'segment', 'policy', 'baseline'];
const banner = '// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.\n';

/**
 * A validator of every schema that files under flags/ follow, compiled ahead of time, and the schemas themselves for
 * whoever explains what a validator refuses. Neither needs ajv at run time.
 */
export async function generateValidators(): Promise<GeneratedFile[]> {
  const definitions = await Promise.all(schemas.map(readSchema));
  return [
    { path: 'src/load/generated/validators.ts', text: validatorsOf(definitions) },
    { path: 'src/load/generated/schemas.ts', text: schemasOf(definitions) },
  ];
}

interface Schema {
  readonly $id: string;
}

async function readSchema(name: string): Promise<Schema> {
  return JSON.parse(await readFile(`schemas/${name}.schema.json`, 'utf8'));
}

function validatorsOf(definitions: readonly Schema[]): string {
  const ajv = new Ajv({
    schemas: definitions.map(bare),
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  const exports = Object.fromEntries(definitions.map(({ $id }) => [`validate${titleOf($id)}`, $id]));
  return `// @ts-nocheck\n${banner}\n${withoutRequire(standalone.default(ajv, exports))}`;
}

/** `flag.schema.json` as `Flag`. */
function titleOf(id: string): string {
  const name = id.replace('.schema.json', '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The one helper that compiled validators load from ajv, written out: the length of a text in code points. */
const codePoints = `(text) => {
let length = text.length;
for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) length--;
return length;
}`;

function withoutRequire(code: string): string {
  const own = code.replaceAll('require("ajv/dist/runtime/ucs2length").default', codePoints);
  if (own.includes('require('))
    throw new Error('A compiled validator needs a helper of ajv that is not written out here.');
  return own.replace(/^"use strict";\n?/, '').replace(/^export default .*\n/m, '');
}

function schemasOf(definitions: readonly Schema[]): string {
  const bodies = definitions.map(
    (schema) =>
      `export const ${titleOf(schema.$id).toLowerCase()}Schema = ${JSON.stringify(schema, null, 1)};\n`,
  );
  return `// @ts-nocheck\n${banner}\n${bodies.join('\n')}`;
}

/** A schema without what is only for people. A field may be called `description`; its schema is not a text. */
function bare(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    (key === 'description' && typeof value === 'string') || (key === 'examples' && Array.isArray(value))
      ? undefined
      : value,
  );
}
