/** Whoever the bench knows by a token. Any other token is answered with 401. */
export interface Token {
  readonly token: string;
  readonly login: string;
  /** A token of an app's installation: `GET /user` refuses it. */
  readonly installation: boolean;
  /** Whether it may write comments. */
  readonly write: boolean;
}

const bot = 'github-actions[bot]';

/** The `GITHUB_TOKEN` of a workflow, as the job's permissions make it. */
export const workflowToken: Token = { token: 'ghs_workflow', login: bot, installation: true, write: true };

/** The same in a pull request of a fork or of Dependabot. */
export const readOnlyToken: Token = { token: 'ghs_read-only', login: bot, installation: true, write: false };

/** A token of an app of one's own. */
export const appToken: Token = {
  token: 'ghs_app',
  login: 'acme-flags[bot]',
  installation: true,
  write: true,
};

/** A person's token. */
export const personalToken: Token = {
  token: 'ghp_octocat',
  login: 'octocat',
  installation: false,
  write: true,
};

export const tokens: readonly Token[] = [workflowToken, readOnlyToken, appToken, personalToken];

/** Somebody without a token who comments what they like. */
export const attacker = 'mallory';
