import { readFileSync } from 'node:fs';

/** GitHub's description of its API, as far as `scripts/slice-openapi.ts` kept it. OpenAPI 3.0.3. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content | Reference>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: object;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

interface Reference {
  readonly $ref: string;
}

/** One operation, with everything it refers to in place, schemas apart. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** With `{name}` for each parameter. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Body | null;
  /** What may be answered, by status; null is an answer without a body. */
  readonly responses: ReadonlyMap<number, object | null>;
}

interface Body {
  readonly required: boolean;
  readonly schema: object;
}

const url = new URL('../generated/openapi.json', import.meta.url);

export const description: Description = JSON.parse(readFileSync(url, 'utf8'));

/** Every operation that is described. */
export const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    parameters: (operation.parameters ?? []).map((each) => resolve<Parameter>(each)),
    body: bodyOf(operation.requestBody),
    responses: new Map(
      Object.entries(operation.responses).map(([status, response]) => [
        Number(status),
        schemaOf(resolve<Content>(response)),
      ]),
    ),
  })),
);

function bodyOf(given: OperationObject['requestBody']): Body | null {
  const schema = given && schemaOf(given);
  return schema ? { required: given.required === true, schema } : null;
}

function schemaOf({ content = {} }: Content): object | null {
  return content['application/json']?.schema ?? null;
}

function resolve<T extends object>(given: T | Reference): T {
  if (!('$ref' in given)) return given;
  const [, , kind = '', name = ''] = given.$ref.split('/');
  const found = description.components[kind]?.[name];
  if (found === undefined) throw new Error(`${given.$ref} is not described; cut the description again.`);
  return found as T;
}
