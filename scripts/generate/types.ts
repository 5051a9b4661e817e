import { compileFromFile } from 'json-schema-to-typescript';
import type { GeneratedFile } from './generated-file.ts';

const schemas = ['flag', 'segment', 'policy', 'baseline', 'report', 'cleanup'];

/** The TypeScript types of every schema, one file each, for `src/model/generated/`. */
export async function generateTypes(): Promise<GeneratedFile[]> {
  return Promise.all(schemas.map(generateTypesOf));
}

async function generateTypesOf(name: string): Promise<GeneratedFile> {
  const text = await compileFromFile(`schemas/${name}.schema.json`, {
    cwd: 'schemas',
    additionalProperties: false,
    bannerComment: `// Generated from schemas/${name}.schema.json by \`npm run generate\`. Do not edit.`,
    format: true,
    style: { singleQuote: true, printWidth: 110 },
    ignoreMinAndMaxItems: true,
  });
  return { path: `src/model/generated/${name}.ts`, text };
}
