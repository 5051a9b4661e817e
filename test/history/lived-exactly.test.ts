import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { openFlags } from '../../src/commands/flags.ts';
import type { Decision } from '../../src/model/index.ts';
import { type Dice, dice } from '../exposure/edits/dice.ts';
import { policy, rollout, shop } from '../support/shop.ts';
import { type TempRepository, tempRepository } from '../support/temp-repository.ts';

const KEYS = ['flag-a', 'flag-b', 'flag-c'];
const HOUR = 60 * 60 * 1000;
const START = Date.parse('2026-03-01T00:00:00Z');

/**
 * The files that one change writes or removes: a flag, a segment, the policy or something else. A flag may come, go,
 * move and be unreadable.
 */
function change(there: readonly string[], { pick, roll }: Dice): Record<string, string | null> {
  const key = pick(KEYS) ?? '';
  const required = pick(KEYS.filter((each) => each > key));
  const requires = required !== undefined && roll(2) === 0 ? `requires: { ${required}: on }\n` : '';
  const rules = roll(2) === 0 ? '    rules: [{ if: { segment: staff }, serve: on }]\n' : '';
  const text = rollout(5 * (1 + roll(2))).replace('production:\n', `production:\n${rules}`) + requires;
  const own = there.filter((path) => path.endsWith(`/${key}.yaml`));
  const gone = Object.fromEntries(own.map((path) => [path, null]));
  switch (roll(10)) {
    case 0:
      return { 'flags/segments/staff.yaml': `if: { country: ${pick(['DE', 'NL'])} }\n` };
    case 1:
      return {
        'flags/policy.yaml': pick([policy, `${policy}# x\n`, policy.replace('staging', 'test')]) ?? '',
      };
    case 2:
      return { 'README.md': `${roll(1e9)}` };
    case 3:
      return gone;
    case 4:
      return { [own[0] ?? `flags/${key}.yaml`]: 'default: [' };
    default:
      return { ...gone, [`flags/${pick(['', 'team/'])}${key}.yaml`]: text };
  }
}

function apply({ directory, write }: TempRepository, files: Readonly<Record<string, string | null>>): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) rmSync(join(directory, path), { force: true });
    else write({ [path]: text });
  }
}

/** What lived, from every commit loaded in full: from when, until when, and as what. */
function expected(decisions: readonly (Decision | null)[], since: number): unknown[] {
  const found: { from: number; until: number | null; decision: Decision }[] = [];
  for (const [index, decision] of decisions.entries()) {
    const last = found.at(-1);
    if (decision !== null && last?.until === null && isDeepStrictEqual(last.decision, decision)) continue;
    if (last?.until === null) last.until = START + index * HOUR;
    if (decision !== null) found.push({ from: START + index * HOUR, until: null, decision });
  }
  return found.filter(({ until }) => until === null || until > since).toReversed();
}

it.each([1, 2, 3, 4])('agrees with loading every commit in full (%i)', (seed) => {
  const repository = tempRepository();
  const rolls = dice(seed);
  repository.write({ ...shop, ...Object.fromEntries(KEYS.map((key) => [`flags/${key}.yaml`, rollout(5)])) });
  const commits = Array.from({ length: 25 }, (_, index) => {
    if (index > 0) apply(repository, change(repository.git('ls-files').split('\n'), rolls));
    return repository.commitAt(new Date(START + index * HOUR).toISOString(), 'Change');
  });
  const flags = openFlags(repository.directory, 'flags');
  const { history } = flags.past('main', { since: null, isSame: isDeepStrictEqual });
  const sets = commits.map((commit) => flags.revision(commit).flagSet);
  for (const key of KEYS) {
    for (const environment of ['staging', 'production']) {
      const decisions = sets.map((set) => set?.flags.get(key)?.decisions?.get(environment) ?? null);
      for (const since of [0, START + rolls.roll(25) * HOUR, START + rolls.roll(25 * HOUR)]) {
        const lived = history?.lived(key, environment, since) ?? [];
        const told = lived.map(({ from, until, decision }) => ({
          from: from.at,
          until: until?.at ?? null,
          decision,
        }));
        expect(told).toEqual(expected(decisions, since));
      }
    }
  }
});
