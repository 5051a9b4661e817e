import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Cuts the part of GitHub's OpenAPI description out that the action could need, for the tests that check every
 * request against it. The whole description is 13 MB and its package 385 MB, so only the cut is committed.
 *
 * Usage: `npm pack @octokit/openapi@23.0.2`, unpack it somewhere else, then
 * `node scripts/slice-openapi.ts <package>/generated/api.github.com.json`
 */

const target = 'test/support/github/generated/openapi.json';

const operations = [
  'issues/create',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-for-repo',
  'issues/update',
  'issues/update-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-files',
  'users/get-authenticated',
];

interface Description {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Say where generated/api.github.com.json of @octokit/openapi is.');

const whole: Description = JSON.parse(readFileSync(source, 'utf8'));
const paths = slicePaths(whole);
const slice = {
  openapi: '3.0.3',
  info: { title: 'A part of @octokit/openapi', version: whole.info.version },
  paths,
  components: componentsOf(paths),
};
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, `${JSON.stringify(slice, null, 1)}\n`);

function slicePaths({ paths }: Description): Record<string, Record<string, unknown>> {
  const kept: Record<string, Record<string, unknown>> = {};
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods))
      if (operations.includes(operation.operationId ?? '')) {
        kept[path] ??= {};
        kept[path][method] = bare(operation);
      }
  const found = Object.values(kept).flatMap(Object.values).length;
  if (found !== operations.length)
    throw new Error(`${found} of ${operations.length} operations are described.`);
  return kept;
}

/** Whatever the paths refer to, directly or not: `{ schemas: { … }, parameters: { … } }`. */
function componentsOf(paths: unknown): Record<string, Record<string, unknown>> {
  const components: Record<string, Record<string, unknown>> = {};
  const pending = references(paths);
  for (let reference = pending.pop(); reference !== undefined; reference = pending.pop()) {
    const [, , kind = '', name = ''] = reference.split('/');
    components[kind] ??= {};
    if (Object.hasOwn(components[kind], name)) continue;
    const component = bare(reference.split('/').slice(1).reduce(member, whole));
    components[kind][name] = component;
    pending.push(...references(component));
  }
  return Object.fromEntries(Object.entries(components).map(([kind, named]) => [kind, sorted(named)]));
}

function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
  );
}

function member(value: unknown, key: string): unknown {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, key))
    return Object.entries(value).find(([name]) => name === key)?.[1];
  throw new Error(`Nothing is described as ${key}.`);
}

function sorted(named: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Without what is only for people. Inside `properties` these are the names of fields, and stay. */
function bare(value: unknown, fields = false): unknown {
  if (Array.isArray(value)) return value.map((each) => bare(each));
  if (typeof value !== 'object' || value === null) return value;
  const prose = /^(description|summary|title|tags|examples?|headers|externalDocs|deprecated|x-.*)$/;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => fields || !prose.test(key))
      .map(([key, inner]) => [key, bare(inner, !fields && key === 'properties')]),
  );
}
