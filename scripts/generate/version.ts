import { readFile } from 'node:fs/promises';
import type { GeneratedFile } from './generated-file.ts';

/** The version of `package.json` as a module, so that the bundles need no file beside them. */
export async function generateVersion(): Promise<GeneratedFile> {
  const { version }: { version: string } = JSON.parse(await readFile('package.json', 'utf8'));
  return {
    path: 'src/cli/generated/version.ts',
    text: `// Generated from package.json by \`npm run generate\`. Do not edit.

export const VERSION = '${version}';
`,
  };
}
