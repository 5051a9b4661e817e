/** What GitHub appends to the title of what it squashes; a title may hold the like of it anywhere else. */
const APPENDED = / \(#([1-9]\d{0,9})\)$/;

/** What GitHub writes for a merge commit; the name of a branch has no blank, so nothing can follow it. */
const MERGED = /^Merge pull request #([1-9]\d{0,9}) from \S+$/;

/** The number of the pull request that a commit's subject names, or null. Of the subject only digits are taken. */
export function pullRequestNumber(subject: string): number | null {
  const [, digits] = APPENDED.exec(subject) ?? MERGED.exec(subject) ?? [];
  return digits === undefined ? null : Number(digits);
}
