/**
 * Sets moments right that a clock got wrong: nothing happened after what came after it. A commit that claims a day to
 * come would be the last thing that happened for as long.
 *
 * @param commits the newest first
 */
export function inOrder<Commit extends { readonly at: number }>(commits: readonly Commit[]): Commit[] {
  let latest = Number.POSITIVE_INFINITY;
  return commits.map((commit) => {
    latest = Math.min(latest, commit.at);
    return latest === commit.at ? commit : { ...commit, at: latest };
  });
}
