import { generateActionPage } from './generate/action-page.ts';
import { generateCliReference } from './generate/cli-reference.ts';
import { generateReadme } from './generate/readme.ts';
import { generateReference } from './generate/reference.ts';
import { generateRules } from './generate/rules.ts';
import { write } from './generate/write.ts';

await write([
  ...(await generateReference()),
  generateCliReference(),
  ...generateRules(),
  await generateReadme(),
  await generateActionPage(),
]);
