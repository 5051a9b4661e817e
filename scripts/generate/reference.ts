import { readFile } from 'node:fs/promises';
import type { GeneratedFile } from './generated-file.ts';
import { type PageNotes, page } from './reference/page.ts';
import type { Schema } from './reference/schema.ts';

const pages: readonly PageNotes[] = [
  {
    name: 'flag',
    title: 'A flag file',
    notes: [
      'Anywhere under `flags/`, except `flags/policy.yaml`, `flags/segments/` and `flags/tests/`. Exactly one of `expires` and `permanent` is written.',
      'Reserved for later, and refused until then: `layer`, `holdout`, `schedule`, `tags`, `tests`, `guards`. An attribute cannot be called `segment`, `all`, `any` or `not`.',
    ],
  },
  { name: 'segment', title: 'A segment file', notes: [] },
  { name: 'policy', title: 'The policy file', notes: [] },
  { name: 'baseline', title: 'The baseline file', notes: [] },
  { name: 'report', title: 'The report', notes: [] },
  { name: 'cleanup', title: 'The cleanup report', notes: [] },
];

/** The reference pages of the schemas, one each, for `docs/reference/`. */
export async function generateReference(): Promise<GeneratedFile[]> {
  const schemas = new Map(await Promise.all(pages.map(({ name }) => readSchema(name))));
  return pages.map((notes) => {
    const own = `${notes.name}.schema.json`;
    const resolve = (ref: string): Schema | undefined => {
      const [file, name = ''] = ref.split('#/definitions/');
      return schemas.get(file || own)?.definitions?.[name];
    };
    const text = page(schemas.get(own) ?? {}, notes, resolve);
    return { path: `docs/reference/${notes.name}.md`, text };
  });
}

async function readSchema(name: string): Promise<[string, Schema]> {
  const file = `${name}.schema.json`;
  const schema: Schema = JSON.parse(await readFile(`schemas/${file}`, 'utf8'));
  return [file, schema];
}
