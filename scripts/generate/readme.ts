import { readFile } from 'node:fs/promises';
import type { GeneratedFile } from './generated-file.ts';

/** A region of the README that shows one file: a comment that opens it, what is shown, a comment that closes it. */
const region = /^<!-- file: (\S+) -->\n[\s\S]*?^<!-- \/file -->$/gm;

/** The README, with the files it shows as they are now. */
export async function generateReadme(): Promise<GeneratedFile> {
  const readme = await readFile('README.md', 'utf8');
  const paths = new Set([...readme.matchAll(region)].map(([, path = '']) => path));
  const texts = new Map(
    await Promise.all([...paths].map(async (path) => [path, await readFile(path, 'utf8')] as const)),
  );
  return {
    path: 'README.md',
    text: readme.replaceAll(region, (_, path) => shown(path, texts.get(path) ?? '')),
  };
}

function shown(path: string, text: string): string {
  return `<!-- file: ${path} -->\n\`\`\`yaml\n# ${path}\n${text.trimEnd()}\n\`\`\`\n<!-- /file -->`;
}
