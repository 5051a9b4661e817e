import { isSecretName, isSecretValue } from './named.ts';
import { isOpaque } from './opaque.ts';
import { shapes } from './shapes.ts';

/** What looks like a secret. */
export interface Secret {
  /** What it is, with its article. */
  readonly kind: string;
  /** Its first characters; null where they would say nothing, or too much. */
  readonly start: string | null;
}

/** How a text is looked at. */
export interface Look {
  /** What it is called in the file. */
  readonly name: string;
  /** How long a text that nobody can read has to be; null where such a text is nothing special. */
  readonly opaque: number | null;
  /** Texts that look like secrets and are none. */
  readonly allowed: readonly string[];
}

/** No secret is shorter, and prose has no word as long. */
const PARTS = /(?<!\S)\S{16,}/g;

/** `token=…` in an address, `"password":"…"` in a text. */
const PAIRS = /([A-Za-z][\w-]{2,40})["']?[:=]["']?([^\s"'&;,?#]{16,200})/g;

/** What may be base64. */
const TOKENS = /[A-Za-z0-9+/_-]{16,}/g;

/** How much of a secret is shown: enough to find it, too little to use it. */
const SHOWN = 4;

/** The first secret in a text, or null: of a known shape, under a name that says so, or long and unreadable. */
export function findSecret(text: string, { name, opaque, allowed }: Look): Secret | null {
  if (allowed.includes(text)) return null;
  const parts = (text.match(PARTS) ?? []).filter((part) => !allowed.includes(part));
  return (
    shapedSecret(text.includes(PRIVATE_KEY) ? [text] : parts) ??
    namedSecret([[name, text], ...parts.flatMap(pairsIn)]) ??
    (opaque === null ? null : opaqueSecret(parts, opaque))
  );
}

/** The one shape with blanks in it. */
const PRIVATE_KEY = '-----BEGIN ';

function shapedSecret(parts: readonly string[]): Secret | null {
  for (const part of parts) {
    for (const { kind, form, startsWithSecret } of shapes) {
      const [found] = form.exec(part) ?? [];
      if (found !== undefined) return { kind, start: startsWithSecret ? found.slice(0, SHOWN) : null };
    }
  }
  return null;
}

function pairsIn(part: string): [string, string][] {
  return [...part.matchAll(PAIRS)].map(([, name = '', value = '']) => [name, value]);
}

function namedSecret(pairs: readonly (readonly [string, string])[]): Secret | null {
  const [, value] = pairs.find(([name, each]) => isSecretName(name) && isSecretValue(each)) ?? [];
  return value === undefined ? null : { kind: 'a secret', start: value.slice(0, SHOWN) };
}

/** Addresses are long and hard to read as well, and so are pictures. */
function opaqueSecret(parts: readonly string[], least: number): Secret | null {
  const found = parts
    .filter((part) => !part.includes('://') && !part.includes(';base64,'))
    .flatMap((part) => part.match(TOKENS) ?? [])
    .find((token) => isOpaque(token, least));
  return found === undefined ? null : { kind: 'a random key', start: found.slice(0, SHOWN) };
}
