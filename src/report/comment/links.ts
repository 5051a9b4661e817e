import { encodedPath } from '../encoded-path.ts';

/** Where links of a comment lead; never anywhere but to the server. */
export interface Links {
  /** As in `GITHUB_SERVER_URL`: `https://github.com`. */
  readonly server: string;
  /** As in `GITHUB_REPOSITORY`: `acme/shop`. */
  readonly repository: string;
  /** The full commit id of the head, or null when there is no commit to point at. */
  readonly head: string | null;
  /** The id of the run, or null outside of one. */
  readonly run: string | null;
}

/** A line of a file at the head, as a URL; null when there is nowhere to point. */
export function fileUrl(links: Links | null, file: string, line: number): string | null {
  const root = repositoryUrl(links);
  const commit = links?.head ?? '';
  const folders = file.split('/');
  // A browser would resolve these, and the link would lead out of the repository.
  if (root === null || !/^[0-9a-f]{40,64}$/.test(commit) || folders.some((name) => /^\.{0,2}$/.test(name)))
    return null;
  return `${root}/blob/${commit}/${encodedPath(file)}#L${line}`;
}

/** The page of the run. */
export function runUrl(links: Links | null): string | null {
  const root = repositoryUrl(links);
  const run = links?.run ?? '';
  return root === null || !/^[0-9]+$/.test(run) ? null : `${root}/actions/runs/${run}`;
}

function repositoryUrl(links: Links | null): string | null {
  if (links === null || !/^[\w.-]+\/[\w.-]+$/.test(links.repository)) return null;
  return `${links.server.replace(/(?<!\/)\/+$/, '')}/${links.repository}`;
}

/** A link where there is a URL, and the text alone where there is none. */
export function linked(markdown: string, url: string | null): string {
  return url === null ? markdown : `[${markdown}](${url})`;
}
