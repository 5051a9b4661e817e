import { UsageError } from '../../model/index.ts';
import { ApiError } from '../api/api-error.ts';
import { githubIssues, type Place } from './github-issues.ts';
import { digest, markerOf } from './marker.ts';
import type { WantedIssue } from './plan.ts';
import { refusal } from './refusal.ts';
import { type Synced, syncIssues } from './sync.ts';

/** What one owner should read. */
export interface IssueToPost {
  /** Null for what nobody owns. */
  readonly owner: string | null;
  readonly title: string;
  /** Markdown, without the marker. */
  readonly body: string;
  /** While these are the same as before, the issue is left alone. */
  readonly facts: string;
}

export interface IssuePost {
  readonly place: Place;
  /** `[a-z0-9-]{1,40}`: tells the issues of two directories of flags apart. */
  readonly id: string;
  /** One for each owner who has something to do. */
  readonly issues: readonly IssueToPost[];
  /** Whether all others have nothing left to do, so that their issues are closed. */
  readonly closes: boolean;
  /** Markdown of an issue that is closed. */
  readonly nothingLeft: string;
}

export interface PostedIssues {
  /** Where people see the open issues. */
  readonly urls: readonly string[];
  /** What was not done, and why. */
  readonly refused: readonly UsageError[];
}

/** GitHub's limit, in UTF-16 code units. */
const LONGEST_BODY = 65_536;

/** Keeps the issues of a cleanup up to date, one for each owner. */
export async function postIssues({ place, id, issues, ...rest }: IssuePost): Promise<PostedIssues> {
  const wanted = issues.map((issue) => wantedIssue(issue, id));
  if (wanted.some(({ body }) => body.length > LONGEST_BODY)) {
    return { urls: [], refused: [refusal(new ApiError('too-long'))] };
  }
  const synced = await syncIssues(githubIssues(place), { id, issues: wanted, ...rest });
  return { urls: synced.urls, refused: refusals(synced) };
}

function wantedIssue({ owner, title, body, facts }: IssueToPost, id: string): WantedIssue {
  const digests = { owner: digest(JSON.stringify(owner)), facts: digest(facts) };
  return { ...digests, title, body: `${markerOf({ id, ...digests })}\n${body}` };
}

function refusals({ error, left, unseen }: Synced): UsageError[] {
  return [
    ...(error === null ? [] : [refusal(error)]),
    ...(left === 0
      ? []
      : [
          new UsageError(
            `this run has written as many issues as it may; ${left} more are left`,
            'The next run goes on.',
          ),
        ]),
    ...(unseen === 0
      ? []
      : [
          new UsageError(
            `so many issues of this token are open that ${unseen} of ours may be among them; they were not opened anew`,
            'Close what is done, or give the input github-token the token of an app of its own.',
          ),
        ]),
  ];
}
