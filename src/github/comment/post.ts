import type { UsageError } from '../../model/index.ts';
import { ApiError } from '../api/api-error.ts';
import { githubComments, type Place } from './github-comments.ts';
import { markerOf } from './marker.ts';
import { refusal } from './refusal.ts';
import { syncComment } from './sync.ts';

export interface Post {
  readonly place: Place;
  /** Whether the pull request comes from another repository. */
  readonly fork: boolean;
  /** `[a-z0-9-]{1,40}`. */
  readonly commentId: string;
  /** Markdown, without the marker. */
  readonly body: string;
  /** False to rewrite a comment that is there, but to write none where there is none. */
  readonly create: boolean;
}

export interface Posted {
  /** Where people see the comment; null when there is none. */
  readonly url: string | null;
  /** Why it could not be written; null when all went well. */
  readonly refused: UsageError | null;
}

/**
 * Writes the one comment of a check to its pull request, or brings it up to date. A fork's token is tried as well:
 * some organisations let it write, and only GitHub knows.
 */
export async function postComment({ place, fork, commentId, body, create }: Post): Promise<Posted> {
  try {
    const wanted = { marker: markerOf(commentId), body, create };
    const { url } = await syncComment(githubComments(place), wanted);
    return { url, refused: null };
  } catch (error) {
    if (error instanceof ApiError) return { url: null, refused: refusal(error, fork) };
    throw error;
  }
}
