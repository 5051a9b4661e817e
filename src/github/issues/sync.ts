import { ApiError } from '../api/api-error.ts';
import type { Issue, Issues } from './issues.ts';
import { digest, markerOf } from './marker.ts';
import { type OwnIssue, ownIssues } from './own-issues.ts';
import { planSteps, type Step, type WantedIssue } from './plan.ts';

/** What the repository should hold. */
export interface Wanted {
  /** `[a-z0-9-]{1,40}`. */
  readonly id: string;
  readonly issues: readonly WantedIssue[];
  /** Whether owners who are not named have nothing left to do. */
  readonly closes: boolean;
  /** What an issue says when nothing is left, without its marker. */
  readonly nothingLeft: string;
}

export interface Synced {
  /** Where people see the open issues, in the order of the owners. */
  readonly urls: readonly string[];
  /** How many writes are left to the next run. */
  readonly left: number;
  /** How many issues were not opened, because they may be among those that were not looked at. */
  readonly unseen: number;
  /** What went wrong; what was done before counts. */
  readonly error: ApiError | null;
}

/** GitHub asks for at most 80 writes in a minute. */
const MOST_WRITES = 50;

/**
 * Brings the issues of this check up to date: one for each owner who has something to do. An issue is found by its
 * marker and its author. Takes two requests when nothing has changed, for up to 100 open issues of the token's
 * identity.
 */
export async function syncIssues(issues: Issues, wanted: Wanted): Promise<Synced> {
  const open = new Map<string, OwnIssue>();
  const result = (rest: Partial<Omit<Synced, 'urls'>> = {}): Synced => ({
    urls: wanted.issues.flatMap(({ owner }) => open.get(owner)?.url ?? []),
    left: 0,
    unseen: 0,
    error: null,
    ...rest,
  });
  try {
    const { steps, unseen } = await plan(issues, wanted, open);
    const error = await perform(steps.slice(0, MOST_WRITES), { issues, wanted, open });
    return result({ left: Math.max(0, steps.length - MOST_WRITES), unseen, error });
  } catch (error) {
    if (error instanceof ApiError) return result({ error });
    throw error;
  }
}

/** What to write, and how many issues cannot be opened; notes the open issues there are. */
async function plan(
  issues: Issues,
  { id, issues: named, closes }: Wanted,
  open: Map<string, OwnIssue>,
): Promise<{ readonly steps: Step[]; readonly unseen: number }> {
  const self = await issues.identity();
  const list = await issues.list(self, 'open');
  const present = ownIssues(list.issues, { id, self });
  for (const [owner, [first]] of present) if (first) open.set(owner, first);
  const missing = named.filter(({ owner }) => !open.has(owner));
  if (missing.length > 0 && !list.isWhole) {
    const found = named.filter(({ owner }) => open.has(owner));
    const steps = planSteps(found, { open: present, closed: new Map() }, closes);
    return { steps, unseen: missing.length };
  }
  const closed = missing.length === 0 ? [] : (await issues.list(self, 'closed')).issues;
  const steps = planSteps(named, { open: present, closed: ownIssues(closed, { id, self }) }, closes);
  return { steps, unseen: 0 };
}

interface Surroundings {
  readonly issues: Issues;
  readonly wanted: Wanted;
  readonly open: Map<string, OwnIssue>;
}

/** Writes. What GitHub refuses for one issue does not keep it from the others; returns the first such refusal. */
async function perform(steps: readonly Step[], surroundings: Surroundings): Promise<ApiError | null> {
  let refused: ApiError | null = null;
  const created: Created[] = [];
  for (const step of steps) {
    try {
      created.push(...(await performStep(step, surroundings)));
    } catch (error) {
      if (!(error instanceof ApiError) || !isAboutOne(error)) throw error;
      refused ??= error;
    }
  }
  await yieldToEarlier(created, surroundings);
  return refused;
}

function isAboutOne({ problem }: ApiError): boolean {
  return problem === 'rejected' || problem === 'missing' || problem === 'locked';
}

/** An issue of this run, and what it is to say. */
interface Created {
  readonly number: number;
  readonly author: string | null;
  readonly issue: WantedIssue;
}

async function performStep(step: Step, { issues, wanted, open }: Surroundings): Promise<Created[]> {
  switch (step.does) {
    case 'update':
    case 'reopen': {
      const { number, issue } = step;
      const written = await issues.update(number, issue.body, step.does === 'reopen' ? 'open' : undefined);
      open.set(issue.owner, { ...issue, number, url: written.url });
      return [];
    }
    case 'close': {
      const marker = markerOf({ id: wanted.id, owner: step.owner, facts: digest('') });
      await issues.update(step.number, `${marker}\n${wanted.nothingLeft}`, 'completed');
      return [];
    }
    case 'fold':
      await fold(issues, step.number, step.into);
      return [];
    case 'create': {
      const { number, author, url } = await create(step.issue, { issues, wanted, open });
      open.set(step.issue.owner, { ...step.issue, number, url });
      return [{ number, author, issue: step.issue }];
    }
  }
}

/** It loses its marker, so that nobody finds it again. */
async function fold(issues: Issues, number: number, into: number): Promise<void> {
  await issues.update(number, `The list is in #${into}.\n`, 'not_planned');
}

/** Whether a request without an answer created an issue can be seen only in the list. */
async function create(issue: WantedIssue, { issues, wanted }: Surroundings): Promise<Issue> {
  try {
    return await issues.create(issue.title, issue.body);
  } catch (error) {
    if (!(error instanceof ApiError) || error.problem !== 'unavailable') throw error;
    const self = await issues.identity();
    const list = (await issues.list(self, 'open')).issues;
    const [first] = ownIssues(list, { id: wanted.id, self }).get(issue.owner) ?? [];
    const found = list.find(({ number }) => number === first?.number);
    return found ?? (await issues.create(issue.title, issue.body));
  }
}

/**
 * Of two runs that open an issue for one owner at the same time, the one that came second sees both: it writes what it
 * has to say into the first one and closes its own. What goes wrong here is put right by the next run.
 */
async function yieldToEarlier(created: readonly Created[], surroundings: Surroundings): Promise<void> {
  const [{ author } = { author: null }] = created;
  if (author === null) return;
  const { issues, wanted, open } = surroundings;
  try {
    const present = ownIssues((await issues.list(author, 'open')).issues, { id: wanted.id, self: author });
    for (const { number, issue } of created) {
      const [first] = present.get(issue.owner) ?? [];
      if (first === undefined || first.number >= number) continue;
      if (first.facts !== issue.facts) await issues.update(first.number, issue.body);
      open.set(issue.owner, first);
      await fold(issues, number, first.number);
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}
