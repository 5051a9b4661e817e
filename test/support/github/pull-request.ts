import { rollout, shop } from '../shop.ts';
import { tempRepository } from '../temp-repository.ts';
import { pullNumber, repository } from './emulator.ts';
import type { Started } from './run.ts';

export const flagFile = 'flags/checkout-redesign.yaml';

/** What a pull request changes: its files, by path. */
export type Change = Readonly<Record<string, string>>;

/** 5 % → 10 %. */
export const raise: Change = { [flagFile]: rollout(10) };
/** 5 % → 50 %, said in another way than `raise`. */
export const higherRaise: Change = { [flagFile]: rollout(50) };
/** An error that blocks. */
export const mistake: Change = { [flagFile]: rollout(10).replace('2027-03-31', '2027-02-30') };
/** Nothing about flags. */
export const elsewhere: Change = { 'README.md': '# Shop\n' };

type Told = Required<Circumstances> & { readonly base: string; readonly head: string };

interface Circumstances {
  readonly origin?: Origin;
  /** What happened to it. */
  readonly action?: string;
  readonly draft?: boolean;
}

/** Whose branch it is. */
type Origin = 'same repository' | 'fork' | 'deleted fork';

/** A pull request as GitHub checks it out, a merge of its head into its base, and the event of its last push. */
export function pullRequest(
  change: Change = raise,
  { origin = 'same repository', action = 'synchronize', draft = false }: Circumstances = {},
): Started {
  const checkout = tempRepository(shop);
  const { git, write, commit } = checkout;
  const base = git('rev-parse', 'HEAD');
  git('switch', '--quiet', '--create', 'topic');
  write(change);
  const head = commit();
  git('switch', '--quiet', '--detach', 'main');
  git('merge', '--quiet', '--no-ff', '--message=Merge', 'topic');
  return { repository: checkout, event: eventOf({ base, head, origin, action, draft }) };
}

function eventOf({ base, head, origin, action, draft }: Told): unknown {
  const own = { id: 1, full_name: repository, fork: false };
  const theirs = { id: 2, full_name: 'mallory/shop', fork: true };
  const headRepository = { 'same repository': own, fork: theirs, 'deleted fork': null };
  return {
    action,
    number: pullNumber,
    pull_request: {
      id: 1001,
      number: pullNumber,
      draft,
      head: { ref: 'topic', sha: head, repo: headRepository[origin] },
      base: { ref: 'main', sha: base, repo: own },
    },
    repository: own,
    sender: { login: 'octocat' },
  };
}
