/** What `init` wrote, and what is left to do. */
export function renderInit(files: readonly { readonly path: string }[]): string {
  return `${files.map(({ path }) => `wrote ${path}\n`).join('')}
Next:
  1. Name your own environments and owners in flags/policy.yaml, and in the example.
  2. Replace the zeros in .github/workflows/flaghoist.yml by the commit of the release.
  3. Run \`flaghoist check\`, commit, and raise the example's percentage in a pull request.
`;
}
