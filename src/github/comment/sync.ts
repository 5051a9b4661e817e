import { ApiError } from '../api/api-error.ts';
import type { Comment, Comments } from './comments.ts';

/** What the pull request should hold. */
export interface Wanted {
  /** The first line, by which the comment is found again. */
  readonly marker: string;
  readonly body: string;
  /** False to rewrite a comment that is there, but to write none where there is none. */
  readonly create: boolean;
}

export interface Synced {
  readonly action: 'created' | 'updated' | 'unchanged' | 'none';
  /** Where people see the comment, or null when there is none. */
  readonly url: string | null;
}

const NONE: Synced = { action: 'none', url: null };
/** GitHub's limit, in UTF-16 code units. */
const LONGEST_BODY = 65_536;
/** How many comments of ours one run looks after; there are several only after two runs raced. */
const MOST_OWN = 10;

/**
 * Brings the one comment of this check up to date. Ours is what starts with the marker and was written by the
 * token's own identity: anyone can write the marker. Takes at most three requests for up to 100 comments, unless
 * somebody else wrote the marker, a second comment of ours is in the way, or something fails. Throws `ApiError`.
 */
export async function syncComment(comments: Comments, wanted: Wanted): Promise<Synced> {
  const body = `${wanted.marker}\n${wanted.body}`.trimEnd();
  if (body.length > LONGEST_BODY) throw new ApiError('too-long');
  return sync(comments, { ...wanted, body }, true);
}

async function sync(comments: Comments, wanted: Wanted, mayStartOver: boolean): Promise<Synced> {
  const own = (await findOwn(comments, wanted.marker)).slice(0, MOST_OWN);
  for (const [index, comment] of own.entries()) {
    const synced = await rewrite(comments, comment, wanted.body);
    if (synced === null) continue;
    for (const { id } of own.slice(index + 1)) await discard(comments, id);
    return synced;
  }
  return wanted.create ? create(comments, wanted, mayStartOver) : NONE;
}

/** The oldest first. Whose token it is matters only when somebody wrote the marker. */
async function findOwn(
  comments: Comments,
  marker: string,
  author: string | null = null,
): Promise<readonly Comment[]> {
  const marked = (await comments.list()).filter(({ body }) => body.startsWith(marker));
  if (marked.length === 0) return [];
  const self = author ?? (await comments.identity());
  return marked.filter((comment) => comment.author === self).sort((a, b) => a.id - b.id);
}

/** Null when the comment is gone in the meantime. */
async function rewrite(comments: Comments, own: Comment, body: string): Promise<Synced | null> {
  if (sameText(own.body, body)) return { action: 'unchanged', url: own.url };
  try {
    const { url } = await comments.update(own.id, body);
    return { action: 'updated', url };
  } catch (error) {
    if (error instanceof ApiError && error.problem === 'missing') return null;
    throw error;
  }
}

/** Whether a request without an answer created a comment can be seen only in the list: everything starts over, once. */
async function create(comments: Comments, wanted: Wanted, mayStartOver: boolean): Promise<Synced> {
  let created: Comment;
  try {
    created = await comments.create(wanted.body);
  } catch (error) {
    if (mayStartOver && error instanceof ApiError && error.problem === 'unavailable') {
      return sync(comments, wanted, false);
    }
    throw error;
  }
  try {
    return await yieldToEarlier(comments, created, wanted);
  } catch (error) {
    if (error instanceof ApiError) return { action: 'created', url: created.url };
    throw error;
  }
}

/**
 * Of two runs that create a comment at the same time, the one that came second sees both: it writes what it has to
 * say into the first one and takes its own back.
 */
async function yieldToEarlier(comments: Comments, created: Comment, wanted: Wanted): Promise<Synced> {
  const [first = created] = await findOwn(comments, wanted.marker, created.author);
  if (first.id >= created.id) return { action: 'created', url: created.url };
  const { url } = await comments.update(first.id, wanted.body);
  await discard(comments, created.id);
  return { action: 'updated', url };
}

/** The comment itself is up to date by now; what cannot be removed is removed by the next run. */
async function discard(comments: Comments, id: number): Promise<void> {
  try {
    await comments.remove(id);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}

/** A browser ends lines its own way. */
function sameText(found: string, wanted: string): boolean {
  return found.replaceAll('\r\n', '\n').trimEnd() === wanted;
}
