/**
 * A path with `/` as it stands in a URL. Everything but letters, digits, dots and hyphens is written as bytes, so that
 * no Markdown can end the link and nothing passes for a scheme.
 */
export function encodedPath(path: string): string {
  return path.split('/').map(encoded).join('/');
}

function encoded(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*_~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
