/** One comment of a pull request. */
export interface Comment {
  readonly id: number;
  /** The author's login, with `[bot]` for an App; null when the account is gone. */
  readonly author: string | null;
  readonly body: string;
  /** Where people see it. */
  readonly url: string;
}

/** The comments of one pull request, as one token may see and change them. Every method throws `ApiError`. */
export interface Comments {
  /** The login under which the token writes. */
  readonly identity: () => Promise<string>;
  /** All of them, hidden ones too. */
  readonly list: () => Promise<readonly Comment[]>;
  /** An `unavailable` error leaves open whether the comment exists now. */
  readonly create: (body: string) => Promise<Comment>;
  readonly update: (id: number, body: string) => Promise<Comment>;
  readonly remove: (id: number) => Promise<void>;
}
