/**
 * What every comment of ours starts with, unseen by people.
 *
 * @param commentId `[a-z0-9-]{1,40}`: tells the comments of two checks in one repository apart
 */
export function markerOf(commentId: string): string {
  return `<!-- flaghoist:v1 id=${commentId} -->`;
}
