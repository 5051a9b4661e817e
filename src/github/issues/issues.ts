/** One issue of the repository. */
export interface Issue {
  readonly number: number;
  /** The author's login, with `[bot]` for an App; null when the account is gone. */
  readonly author: string | null;
  readonly body: string;
  /** Where people see it. */
  readonly url: string;
}

export interface IssueList {
  readonly issues: readonly Issue[];
  /** False when there are more than are looked at. */
  readonly isWhole: boolean;
}

/** What becomes of an issue besides its text; left out, it stays as it is. */
export type NewState = 'open' | 'completed' | 'not_planned';

/** The issues of one repository, as one token may see and change them. Every method throws `ApiError`. */
export interface Issues {
  /** The login under which the token writes. */
  readonly identity: () => Promise<string>;
  /** The issues that a login opened, pull requests apart: open ones, or those that are closed by now. */
  readonly list: (author: string, state: 'open' | 'closed') => Promise<IssueList>;
  /** An `unavailable` error leaves open whether the issue exists now. */
  readonly create: (title: string, body: string) => Promise<Issue>;
  readonly update: (number: number, body: string, state?: NewState) => Promise<Issue>;
}
