import type { Answer } from './answers.ts';
import { pullNumber, repository } from './emulator.ts';

/** Where things are, as a run on GitHub or on GHES sees them. */
export interface Addresses {
  readonly emulator: string;
  /** Where the bench listens. */
  readonly front: string;
  /** The root of the API. */
  readonly api: string;
  /** The website. Nothing asks it. */
  readonly server: string;
}

/** The emulator's answer as GitHub would give it. */
export async function asGitHub(response: Response, addresses: Addresses): Promise<Answer> {
  const text = await response.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  const link = response.headers.get('link');
  return {
    status: response.status,
    headers: {
      'x-github-media-type': 'github.v3; format=json',
      'x-github-request-id': '0000:0000:000000:000000:00000000',
      ...Object.fromEntries([...response.headers].filter(([name]) => name.startsWith('x-ratelimit-'))),
      ...(link === null ? {} : { link: byNumber(link, addresses) }),
    },
    body: response.ok ? rewrite(body, addresses) : completed(body, response.status),
  };
}

/** GitHub's links to other pages name the repository by its number. */
function byNumber(link: string, { api }: Addresses): string {
  return link.replaceAll(/<[^>]*?\/repos\/[^/]+\/[^/]+\//g, `<${api}/repositories/1/`);
}

/** The path of a repository's name, whichever way it was asked for. */
export function byName(path: string): string {
  return path.replace(/^\/repositories\/1\//, `/repos/${repository}/`);
}

function rewrite(value: unknown, addresses: Addresses): unknown {
  if (typeof value === 'string') return rewriteText(value, addresses);
  if (Array.isArray(value)) return value.map((each) => rewrite(each, addresses));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [
    key,
    // What people wrote stays as they wrote it.
    key === 'body' ? inner : rewrite(inner, addresses),
  ]);
  const rewritten = Object.fromEntries(entries);
  const bot = typeof rewritten.login === 'string' && rewritten.login.endsWith('[bot]');
  return bot ? { ...rewritten, type: 'Bot' } : rewritten;
}

function rewriteText(text: string, { emulator, api, server }: Addresses): string {
  if (!text.startsWith(emulator)) return text;
  const path = encodeURI(text.slice(emulator.length));
  if (/^\/(repos|users)\//.test(path)) return api + path;
  return server + path.replace(`/issues/${pullNumber}#`, `/pull/${pullNumber}#`);
}

/** The emulator's errors lack half of GitHub's. */
function completed(body: unknown, status: number): unknown {
  const message = typeof body === 'object' && body !== null && 'message' in body ? body.message : 'Error';
  return { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
}
