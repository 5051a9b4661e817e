import type { IncomingHttpHeaders } from 'node:http';
import type { Parameter } from './description.ts';
import type { FoundOperation } from './find-operation.ts';
import { ofRequest } from './validate.ts';

/** A request as it came in. */
export interface SentRequest {
  readonly method: string;
  /** Below the root of the API. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The versions of the API that GitHub documents; another one is answered with 400. */
const apiVersions = ['2022-11-28', '2026-03-10'];

/** What GitHub's description does not allow in a request; nothing when it is a good one. */
export function checkRequest(request: SentRequest, { operation, values }: FoundOperation): string[] {
  return [
    ...operation.parameters.flatMap((each) => checkParameter(each, request.query, values)),
    ...unknownQuery(request.query, operation.parameters),
    ...checkHeaders(request),
    ...checkBody(request, operation.body),
  ];
}

function checkParameter(
  { name, in: place, required, schema }: Parameter,
  query: URLSearchParams,
  values: Readonly<Record<string, string>>,
): string[] {
  const given = place === 'path' ? [decodeURIComponent(values[name] ?? '')] : query.getAll(name);
  if (given.length === 0) return required ? [`the ${place} parameter ${name} is missing`] : [];
  if (given.length > 1) return [`the ${place} parameter ${name} is given ${given.length} times`];
  return given.flatMap((text) => {
    const number = 'type' in schema && schema.type === 'integer' && /^\d+$/.test(text);
    return ofRequest(schema)(number ? Number(text) : text).map(
      (fault) => `${place} ${name}=${text}:${fault}`,
    );
  });
}

function unknownQuery(query: URLSearchParams, parameters: readonly Parameter[]): string[] {
  const known = parameters.filter((each) => each.in === 'query').map(({ name }) => name);
  return [...query.keys()]
    .filter((name) => !known.includes(name))
    .map((name) => `the query parameter ${name} is not described`);
}

/** The headers every request needs: https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api */
function checkHeaders({ headers, body }: SentRequest): string[] {
  const accept = headers.accept ?? '';
  const type = headers['content-type'] ?? '';
  const version = headers['x-github-api-version'];
  return [
    ...(/^application\/(vnd\.github(\.v3)?\+json|json)$/.test(accept) ? [] : [`Accept is ${accept}`]),
    ...(headers['user-agent'] ? [] : ['User-Agent is missing']),
    ...(body === '' || /^application\/json(; ?charset=utf-8)?$/i.test(type)
      ? []
      : [`Content-Type is ${type}`]),
    ...(version === undefined || apiVersions.includes(String(version))
      ? []
      : [`the API version ${version} is unknown`]),
  ];
}

function checkBody({ body }: SentRequest, described: FoundOperation['operation']['body']): string[] {
  if (described === null) return body === '' ? [] : ['a body is not described'];
  if (body === '') return described.required ? ['the body is missing'] : [];
  const value = parse(body);
  return value === undefined
    ? ['the body is not JSON']
    : ofRequest(described.schema)(value).map((fault) => `body${fault}`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
