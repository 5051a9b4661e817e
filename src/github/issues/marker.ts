import { createHash } from 'node:crypto';

/** What an issue of ours says of itself in its first line, unseen by people. */
export interface Marker {
  /** `[a-z0-9-]{1,40}`: tells the issues of two directories of flags apart. */
  readonly id: string;
  /** Whose issue it is. */
  readonly owner: string;
  /** What it is about: while that stays the same, it is left alone. */
  readonly facts: string;
}

/** The owner and the facts as a marker has them: anybody may have written them, and nothing of it is shown. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The first line of an issue. */
export function markerOf({ id, owner, facts }: Marker): string {
  return `<!-- flaghoist-cleanup:v1 id=${id} owner=${owner} facts=${facts} -->`;
}

const form =
  /^<!-- flaghoist-cleanup:v1 id=([a-z0-9-]{1,40}) owner=([0-9a-f]{32}) facts=([0-9a-f]{32}) -->(?:\r?\n|$)/;

/** What the first line of an issue says, or null when it is not one of ours. */
export function readMarker(body: string): Marker | null {
  const [, id, owner, facts] = form.exec(body) ?? [];
  return id === undefined || owner === undefined || facts === undefined ? null : { id, owner, facts };
}
