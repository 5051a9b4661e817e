import { readdir } from 'node:fs/promises';
import type { GeneratedFile } from './generated-file.ts';

/** The families in the order of the reference: what keeps a file from being read first, what wants a look last. */
const families = [
  'reading',
  'documentation',
  'ownership',
  'lifecycle',
  'targeting',
  'privacy',
  'rollout',
  'policy',
];

const directory = 'src/lint/rules';

/** The registry of the rules, from their files: `src/lint/rules/<family>/<id>.ts` exports the rule `<id>` in camel case. */
export async function generateRegistry(): Promise<GeneratedFile> {
  const found = (await readdir(directory)).sort();
  const unknown = found.filter((family) => !families.includes(family));
  if (unknown.length > 0)
    throw new Error(`Put ${unknown.join(', ')} in order in scripts/generate/registry.ts.`);
  const members = await Promise.all(families.map(async (family) => ({ family, ids: await idsIn(family) })));
  const imports = members.flatMap(({ family, ids }) =>
    ids.map((id) => `import { ${nameOf(id)} } from '../rules/${family}/${id}.ts';`),
  );
  const lists = members.map(
    ({ family, ids }) => `  ${family}: [\n${ids.map((id) => `    ${nameOf(id)},\n`).join('')}  ],`,
  );
  const text = [
    '// Generated from src/lint/rules by `npm run generate`. Do not edit.',
    "import type { Rule } from '../rule.ts';",
    ...imports,
    '',
    '/** The rules of each family, by id. */',
    'export const families = {',
    ...lists,
    '} as const satisfies Readonly<Record<string, readonly Rule[]>>;',
    '',
  ].join('\n');
  return { path: 'src/lint/generated/rules.ts', text };
}

async function idsIn(family: string): Promise<string[]> {
  const files = await readdir(`${directory}/${family}`).catch(() => []);
  return files
    .filter((file) => /^[a-z]+(-[a-z]+)*\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

function nameOf(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
