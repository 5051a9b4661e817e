import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generateTypes } from './generate/types.ts';

for (const { path, text } of [...(await generateTypes())]) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
