import { describe, expect, test } from 'vitest';
import { ApiError, type ApiProblem } from '../api/api-error.ts';
import type { Issue, Issues } from './issues.ts';
import { digest, markerOf } from './marker.ts';
import type { WantedIssue } from './plan.ts';
import { type Synced, syncIssues } from './sync.ts';

const bot = 'github-actions[bot]';
const body = (owner: string, facts = 'old', id = 'flags'): string =>
  `${markerOf({ id, owner: digest(owner), facts: digest(facts) })}\n${owner}: ${facts}`;
const wanted = (owner: string, facts = 'new'): WantedIssue => ({
  owner: digest(owner),
  facts: digest(facts),
  title: `For ${owner}`,
  body: body(owner, facts),
});

interface Kept extends Issue {
  readonly title: string;
  readonly state: 'open' | 'completed' | 'not_planned';
}

/** A repository: its issues, and what was asked of it. */
function repository(...texts: readonly (string | Partial<Kept>)[]): {
  issues: Issues;
  calls: string[];
  kept: Kept[];
} {
  const kept: Kept[] = [];
  const add = (given: Partial<Kept>): Kept => {
    const number = kept.length + 1;
    const issue: Kept = {
      number,
      author: bot,
      title: '',
      body: '',
      url: `/${number}`,
      state: 'open',
      ...given,
    };
    kept.push(issue);
    return issue;
  };
  for (const text of texts) add(typeof text === 'string' ? { body: text } : text);
  const calls: string[] = [];
  return {
    calls,
    kept,
    issues: {
      identity: async () => bot,
      list: async (author, state) => {
        calls.push(`list ${state}`);
        const issues = kept.filter(
          (each) => each.author === author && (each.state === 'open') === (state === 'open'),
        );
        return { issues, isWhole: true };
      },
      create: async (title, text) => {
        calls.push(`create ${title}`);
        return add({ title, body: text });
      },
      update: async (number, text, state) => {
        calls.push(`update ${number}${state === undefined ? '' : ` ${state}`}`);
        const [issue] = kept.splice(number - 1, 1);
        if (issue === undefined) throw new ApiError('missing', '', { status: 404 });
        const updated = { ...issue, body: text, state: state ?? issue.state };
        kept.splice(number - 1, 0, updated);
        return updated;
      },
    },
  };
}

function sync(issues: Issues, owners: readonly WantedIssue[], closes = true): Promise<Synced> {
  return syncIssues(issues, { id: 'flags', issues: owners, closes, nothingLeft: 'Nothing is left.\n' });
}

const states = (kept: readonly Kept[]): string[] =>
  kept.map(({ number, state, body: text }) => `${number} ${state}: ${text.split('\n').at(-1)}`);

const fail = (problem: ApiProblem) => async (): Promise<never> => {
  throw new ApiError(problem);
};

describe('the issues of a cleanup', () => {
  test('are opened, one for each owner; one look afterwards tells whether another run was faster', async () => {
    const { issues, calls, kept } = repository('Something else');
    const synced = await sync(issues, [wanted('a'), wanted('b')]);
    expect(synced).toEqual({ urls: ['/2', '/3'], left: 0, unseen: 0, error: null });
    expect(kept.map(({ title }) => title)).toEqual(['', 'For a', 'For b']);
    expect(calls).toEqual(['list open', 'list closed', 'create For a', 'create For b', 'list open']);
  });

  test('are left alone while they are about the same, whatever else they say', async () => {
    const { issues, calls } = repository(`${body('a', 'new')}, as it was last week`);
    expect((await sync(issues, [wanted('a')])).urls).toEqual(['/1']);
    expect(calls).toEqual(['list open']);
  });

  test('are rewritten when there is news, and closed when nothing is left', async () => {
    const { issues, calls, kept } = repository(body('a'), body('b'));
    expect((await sync(issues, [wanted('b')])).urls).toEqual(['/2']);
    expect(calls).toEqual(['list open', 'update 2', 'update 1 completed']);
    expect(states(kept)).toEqual(['1 completed: ', '2 open: b: new']);
    expect(kept[0]?.body).toMatch(/^<!-- [^\n]* -->\nNothing is left\.\n$/);
  });

  test('are opened again when something is due once more', async () => {
    const { issues, calls, kept } = repository(body('a'));
    await sync(issues, []);
    expect((await sync(issues, [wanted('a', 'old')])).urls).toEqual(['/1']);
    expect(states(kept)).toEqual(['1 open: a: old']);
    expect(calls.slice(2)).toEqual(['list open', 'list closed', 'update 1 open']);
  });

  test('stay closed by whoever closed them, until there is news', async () => {
    const { issues, kept } = repository({ body: body('a', 'new'), state: 'not_planned' });
    expect((await sync(issues, [wanted('a')])).urls).toEqual([]);
    expect(kept[0]?.state).toBe('not_planned');
    await sync(issues, [wanted('a', 'newer')]);
    expect(states(kept)).toEqual(['1 open: a: newer']);
  });

  test('are not closed where not everything is known', async () => {
    const { issues, calls } = repository(body('a'));
    await sync(issues, [], false);
    expect(calls).toEqual(['list open']);
  });

  test('of another directory of flags are left alone', async () => {
    const { issues, kept } = repository(body('a', 'old', 'web'));
    await sync(issues, []);
    expect(states(kept)).toEqual(['1 open: a: old']);
  });
});

describe('row 13: somebody else writes our marker', () => {
  test.each([
    ['somebody', 'mallory'],
    ['an account that is gone', null],
  ])('%s: the issue is not touched, and ours is another one', async (_, author) => {
    const planted = { author, body: body('a') };
    const fake = repository(planted, { ...planted, state: 'completed' });
    // A server that ignores whose issues were asked for.
    const list: Issues['list'] = async (_author, state) => ({
      issues: fake.kept.filter((each) => (each.state === 'open') === (state === 'open')),
      isWhole: true,
    });
    await sync({ ...fake.issues, list }, [wanted('a')]);
    await sync({ ...fake.issues, list }, []);
    expect(fake.kept.slice(0, 2).map(({ body: text, state }) => [text, state])).toEqual([
      [planted.body, 'open'],
      [planted.body, 'completed'],
    ]);
    expect(fake.kept[2]).toMatchObject({ number: 3, state: 'completed' });
  });
});

describe('two runs at the same time', () => {
  test('the second one writes into the first issue and closes its own', async () => {
    const fake = repository();
    const create: Issues['create'] = async (title, text) => {
      await fake.issues.create('Of the other run', body('a', 'other'));
      return fake.issues.create(title, text);
    };
    expect((await sync({ ...fake.issues, create }, [wanted('a')])).urls).toEqual(['/1']);
    expect(states(fake.kept)).toEqual(['1 open: a: new', '2 not_planned: ']);
    expect(fake.kept[1]?.body).toBe('The list is in #1.\n');
  });

  test('the second one has nothing to add to a first issue that says the same', async () => {
    const fake = repository();
    const create: Issues['create'] = async (title, text) => {
      await fake.issues.create('Of the other run', text);
      return fake.issues.create(title, text);
    };
    await sync({ ...fake.issues, create }, [wanted('a')]);
    expect(fake.calls.slice(-2)).toEqual(['list open', 'update 2 not_planned']);
  });

  test('the first one leaves the second one to itself', async () => {
    const fake = repository();
    const create: Issues['create'] = async (title, text) => {
      const own = await fake.issues.create(title, text);
      await fake.issues.create('Of the other run', body('a', 'other'));
      return own;
    };
    await sync({ ...fake.issues, create }, [wanted('a')]);
    expect(states(fake.kept)).toEqual(['1 open: a: new', '2 open: a: other']);
  });

  test('what is left of a race is tidied up by the next run', async () => {
    const { issues, kept } = repository(body('a', 'new'), body('a', 'other'), body('a', 'new'));
    await sync(issues, [wanted('a')]);
    expect(kept.map(({ state }) => state)).toEqual(['open', 'not_planned', 'not_planned']);
    expect((await sync(issues, [wanted('a')])).urls).toEqual(['/1']);
  });

  test('a look that fails is the affair of the next run', async () => {
    const fake = repository();
    const lists = [fake.issues.list, fake.issues.list, fail('unavailable')];
    const list: Issues['list'] = (...args) => (lists.shift() ?? fail('unavailable'))(...args);
    expect(await sync({ ...fake.issues, list }, [wanted('a')])).toMatchObject({ urls: ['/1'], error: null });
  });
});

describe('a new issue without an answer', () => {
  test('is looked for, and not written again when it is there', async () => {
    const fake = repository();
    const create: Issues['create'] = async (title, text) => {
      await fake.issues.create(title, text);
      throw new ApiError('unavailable');
    };
    expect(await sync({ ...fake.issues, create }, [wanted('a')])).toMatchObject({
      urls: ['/1'],
      error: null,
    });
    expect(fake.kept).toHaveLength(1);
  });

  test('is written again when it is not', async () => {
    const fake = repository();
    const creates = [fail('unavailable'), fake.issues.create];
    const create: Issues['create'] = (...args) => (creates.shift() ?? fail('unavailable'))(...args);
    expect((await sync({ ...fake.issues, create }, [wanted('a')])).urls).toEqual(['/1']);
  });

  test('that is refused a second time is an error', async () => {
    const fake = repository();
    const synced = await sync({ ...fake.issues, create: fail('unavailable') }, [wanted('a')]);
    expect(synced).toMatchObject({ urls: [], error: { problem: 'unavailable' } });
  });
});

describe('what GitHub refuses', () => {
  test.each(['rejected', 'missing', 'locked'] as const)('%s: the others are written', async (problem) => {
    const fake = repository(body('a'), body('b'));
    const update: Issues['update'] = (number, ...rest) =>
      number === 1 ? fail(problem)() : fake.issues.update(number, ...rest);
    const synced = await sync({ ...fake.issues, update }, [wanted('a'), wanted('b'), wanted('c')]);
    expect(synced).toMatchObject({ urls: ['/1', '/2', '/3'], error: { problem } });
    expect(states(fake.kept)).toEqual(['1 open: a: old', '2 open: b: new', '3 open: c: new']);
  });

  test.each(['forbidden', 'rate-limited', 'unauthorized', 'unreadable'] as const)(
    '%s: nothing more is tried, and what was done counts',
    async (problem) => {
      const fake = repository(body('a', 'new'), body('b'));
      const synced = await sync({ ...fake.issues, update: fail(problem) }, [
        wanted('a'),
        wanted('b'),
        wanted('c'),
      ]);
      expect(synced).toMatchObject({ urls: ['/1', '/2'], error: { problem } });
      expect(fake.kept).toHaveLength(2);
    },
  );

  test('a mistake of ours is no refusal', async () => {
    const list = async (): Promise<never> => {
      throw new TypeError('x');
    };
    await expect(sync({ ...repository().issues, list }, [])).rejects.toThrow(TypeError);
  });
});

describe('row 10: a run writes so much and no more', () => {
  const owners = Array.from({ length: 120 }, (_, index) => wanted(`owner-${index}`));

  test('50 issues; the next runs go on, until all are there', async () => {
    const { issues, kept } = repository();
    expect(await sync(issues, owners)).toMatchObject({ left: 70, error: null });
    expect(kept).toHaveLength(50);
    expect((await sync(issues, owners)).left).toBe(20);
    expect(await sync(issues, owners)).toMatchObject({ left: 0, urls: { length: 120 } });
    expect(new Set(kept.map(({ title }) => title)).size).toBe(120);
  });

  test('where not all open issues can be seen, none is opened, and those that are seen are kept', async () => {
    const fake = repository(body('a'), body('b'));
    const list: Issues['list'] = async (...args) => ({
      ...(await fake.issues.list(...args)),
      isWhole: false,
    });
    const synced = await sync({ ...fake.issues, list }, [wanted('a'), wanted('c')]);
    expect(synced).toMatchObject({ urls: ['/1'], unseen: 1, left: 0 });
    expect(states(fake.kept)).toEqual(['1 open: a: new', '2 completed: ']);
    expect((await sync({ ...fake.issues, list }, [wanted('a')])).unseen).toBe(0);
  });
});
