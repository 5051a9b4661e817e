import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generateActionPage } from './generate/action-page.ts';
import { generateCliReference } from './generate/cli-reference.ts';
import { generateReadme } from './generate/readme.ts';
import { generateReference } from './generate/reference.ts';
import { generateRules } from './generate/rules.ts';
import { generateTypes } from './generate/types.ts';
import { generateValidators } from './generate/validators.ts';
import { generateVersion } from './generate/version.ts';

const files = [
  await generateVersion(),
  ...(await generateTypes()),
  ...(await generateValidators()),
  ...(await generateReference()),
  generateCliReference(),
  generateRules(),
  await generateReadme(),
  await generateActionPage(),
];

for (const { path, text } of files) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
