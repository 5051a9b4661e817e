import { inWords } from './in-words.ts';
import { fieldMaps, type Schema } from './schema.ts';
import { yamlExample } from './yaml-example.ts';

/** What a page says beyond its schema. */
export interface PageNotes {
  readonly name: string;
  readonly title: string;
  /** Paragraphs of Markdown after the description. */
  readonly notes: readonly string[];
}

/** Follows a `$ref` of the page's schema; undefined when it leads nowhere. */
type Resolve = (ref: string) => Schema | undefined;

/**
 * The reference page of one schema, in Markdown.
 *
 * @param resolve follows a `$ref` of this schema, also into another one
 */
export function page(schema: Schema, { name, title, notes }: PageNotes, resolve: Resolve): string {
  const sections = [
    `<!-- Generated from schemas/${name}.schema.json by \`npm run generate\`. Do not edit. -->`,
    `# ${title}`,
    schema.description ?? '',
    ...notes,
    ...tables(schema, resolve),
    ...Object.entries(schema.definitions ?? {}).flatMap(([name, definition]) =>
      section(name, definition, resolve),
    ),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function section(name: string, definition: Schema, resolve: Resolve): string[] {
  const others = definition.properties && definition.additionalProperties;
  const examples = exampleCells(definition, resolve);
  return [
    `## ${name}`,
    definition.description ?? '',
    definition.properties ? '' : `Written as: ${inWords(definition)}.`,
    examples.length === 0 ? '' : `For example ${examples.join(' or ')}.`,
    ...tables(definition, resolve),
    typeof others === 'object' ? `Every other name: ${inWords(others)}.` : '',
  ];
}

/** One table for every map of fields: the schema's own first, then those inside it. */
function tables(schema: Schema, resolve: Resolve): string[] {
  return fieldMaps(schema).map(({ path, schema: map }) => {
    const head = ['Field', 'Type', 'Required', 'Meaning', 'Example'];
    const body = fieldRows(path, map, resolve);
    const columns = body.every((row) => row.at(-1) === '') ? 4 : 5;
    return [head, head.map(() => ':--'), ...body]
      .map((row) => `| ${row.slice(0, columns).join(' | ')} |`)
      .join('\n');
  });
}

/** The rows of a map's fields, each followed by those of the fields inside it. */
function fieldRows(path: string, map: Schema, resolve: Resolve): string[][] {
  return Object.entries(map.properties ?? {}).flatMap(([name, field]) => {
    const inner = path === '' ? name : `${path}.${name}`;
    const cells = [
      code(inner),
      inWords(field),
      map.required?.includes(name) ? 'yes' : 'no',
      field.description ?? referred(field, resolve)?.description ?? '',
      exampleCells(field, resolve).join('<br>'),
    ];
    const inside = fieldMaps(field, inner).flatMap(({ path, schema }) => fieldRows(path, schema, resolve));
    return [cells.map((text) => text.replaceAll('|', '\\|')), ...inside];
  });
}

/** The examples of a place, or of the definition it refers to. */
function exampleCells(field: Schema, resolve: Resolve): string[] {
  const examples = field.examples ?? referred(field, resolve)?.examples ?? [];
  return examples.map((example) => code(yamlExample(example)));
}

function referred({ $ref, allOf }: Schema, resolve: Resolve): Schema | undefined {
  const ref = $ref ?? allOf?.[0]?.$ref;
  return ref === undefined ? undefined : resolve(ref);
}

function code(text: string): string {
  return `\`${text}\``;
}
