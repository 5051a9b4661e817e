import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { branchLog, type Step } from '../../test/support/branch-log.ts';
import type { Decision, FlagDefinition, PastDecision } from '../model/index.ts';
import { type IsSame, lived } from './lived.ts';

const DAY = 24 * 60 * 60 * 1000;

type Flag = Partial<FlagDefinition> | 'removed' | 'unreadable';

function on(percentage: number, more: Partial<FlagDefinition> = {}): Partial<FlagDefinition> {
  return { environments: { production: { rollout: { serve: 'on', percentage } } }, ...more };
}

const isSame: IsSame = (a, b) => a.flag === b.flag && isDeepStrictEqual(a, b);

const one = (flag: Flag): Step => ({ flags: { 'one-flag': flag } });

/** What a decision says of itself, in short. */
function words({ killed, branches, requires }: Decision): string {
  if (killed !== null) return 'killed';
  const [branch] = branches;
  const share =
    branch?.serve.kind === 'rollout' ? branch.serve.share / 1000 : (branch?.serve.variant ?? 'default');
  const behind = requires.map(({ decision }) => ` behind ${words(decision)}`).join('');
  return `${share}${behind}${branch?.condition.kind === 'test' ? ` for ${JSON.stringify(branch.condition)}` : ''}`;
}

/** What lived in production: from which day until which, and what it was. */
function told(decisions: readonly PastDecision[]): string[] {
  const day = (at: number | undefined): string => (at === undefined ? '' : `${at / DAY}`);
  return decisions.map(
    ({ from, until, decision }) => `${day(from.at)}-${day(until?.at)}: ${words(decision)}`,
  );
}

function livedOf(steps: readonly Step[], sinceDay: number, mostSets?: number) {
  const log = branchLog(steps);
  const question = { key: 'one-flag', environment: 'production', since: sinceDay * DAY };
  return { decisions: told(lived(log, isSame, question, mostSets)), asked: log.asked };
}

describe('what lived', () => {
  const raises = [one(on(1)), one(on(5)), one(on(10)), one(on(50))];

  it('is the present one, and those before it up to the one that was live at the moment', () => {
    const all = ['3-: 50', '2-3: 10', '1-2: 5', '0-1: 1'];
    expect(livedOf(raises, 0).decisions).toEqual(all);
    expect(livedOf(raises, 1).decisions).toEqual(all.slice(0, 3));
    expect(livedOf(raises, 1.5).decisions).toEqual(all.slice(0, 3));
    expect(livedOf(raises, 2.999).decisions).toEqual(all.slice(0, 2));
    expect(livedOf(raises, 3).decisions).toEqual(all.slice(0, 1));
    expect(livedOf(raises, 99).decisions).toEqual(all.slice(0, 1));
    expect(livedOf(raises, -5).decisions).toEqual(all);
  });

  it('began when it did, also before the moment', () => {
    const steps = [one(on(1)), one(on(5)), one(on(5, { owner: 'acme/web' })), one(on(5, { owner: 'ann' }))];
    expect(livedOf(steps, 3).decisions).toEqual(['1-: 5']);
  });

  it('is one decision as long as it is served alike', () => {
    const steps = [one(on(5)), one(on(5, { owner: 'acme/web' })), one(on(10)), one(on(5))];
    expect(livedOf(steps, 0).decisions).toEqual(['3-: 5', '2-3: 10', '0-2: 5']);
  });

  it('has a gap where the flag was gone or could not be read', () => {
    for (const gap of ['removed', 'unreadable', { default: 'nothing' }] as const) {
      const steps = [one(on(5)), one(gap), one(gap), one(on(5))];
      expect(livedOf(steps, 0).decisions).toEqual(['3-: 5', '0-1: 5']);
      expect(livedOf(steps, 1).decisions).toEqual(['3-: 5']);
      expect(livedOf(steps, 2.5).decisions).toEqual(['3-: 5']);
      expect(livedOf(steps.slice(0, 3), 0).decisions).toEqual(['0-1: 5']);
      expect(livedOf(steps.slice(0, 3), 0.5).decisions).toEqual(['0-1: 5']);
    }
  });

  it('is nothing for a flag that never was', () => {
    const log = branchLog(raises);
    const question = { key: 'x-flag', environment: 'production', since: 0 };
    expect(lived(log, isSame, question)).toEqual([]);
    expect(lived(log, isSame, { ...question, key: 'one-flag', environment: 'nowhere' })).toEqual([]);
    expect(lived(branchLog([]), isSame, question)).toEqual([]);
  });

  it('is changed by a kill and by a restore', () => {
    const steps = [one(on(5)), one(on(5, { killed: { production: 'INC-1' } })), one(on(5))];
    expect(livedOf(steps, 0).decisions).toEqual(['2-: 5', '1-2: killed', '0-1: 5']);
  });

  it('is changed by a segment', () => {
    const rules = [{ if: { segment: 'staff' }, serve: 'on' }];
    const steps: Step[] = [
      { ...one({ environments: { production: { rules } } }), segments: { staff: { if: { country: 'DE' } } } },
      { segments: { staff: { if: { country: 'DE' } }, other: { if: { country: 'NL' } } } },
      { segments: { staff: { if: { country: 'NL' } } } },
    ];
    const test = (country: string): string =>
      `on for {"kind":"test","attribute":"country","operator":"is","values":["${country}"]}`;
    expect(livedOf(steps, 0).decisions).toEqual([`2-: ${test('NL')}`, `0-2: ${test('DE')}`]);
  });

  it('is changed by a flag it requires, by one that one requires, and by one that was missing', () => {
    const behind = (key: string): Partial<FlagDefinition> => on(5, { requires: { [key]: 'on' } });
    const steps: Step[] = [
      { flags: { 'one-flag': behind('two-flag'), 'two-flag': behind('three-flag') } },
      { flags: { 'three-flag': on(1) } },
      { flags: { 'three-flag': on(2), 'x-flag': on(1) } },
      { flags: { 'x-flag': on(2) } },
    ];
    expect(livedOf(steps, 0).decisions).toEqual(['2-: 5 behind 5 behind 2', '1-2: 5 behind 5 behind 1']);
  });
});

describe('flag sets', () => {
  it('are built only after merges that could have made a difference', () => {
    const other = (percentage: number): Step => ({ flags: { 'x-flag': on(percentage) } });
    const steps = [one(on(1)), other(1), other(2), one(on(5)), other(3), other(4), other(5)];
    expect(livedOf(steps, 0)).toEqual({ decisions: ['3-: 5', '0-3: 1'], asked: [6, 2] });
    expect(livedOf(steps, 4)).toEqual({ decisions: ['3-: 5'], asked: [6, 2] });
  });

  const segment = (country: string): Step => ({ segments: { staff: { if: { country } } } });

  it('are not built to find out since when a flag is gone', () => {
    const steps = [one(on(1)), one('removed'), one('unreadable'), segment('DE'), segment('NL')];
    expect(livedOf(steps, 4)).toEqual({ decisions: [], asked: [4] });
  });

  it('are not built for the time before the flag', () => {
    const steps = [segment('DE'), segment('NL'), one(on(1)), segment('FR')];
    expect(livedOf(steps, 0)).toEqual({ decisions: ['2-: 1'], asked: [3, 2] });
  });

  it('are built at most a number of times; older decisions are left out then', () => {
    const steps = Array.from({ length: 10 }, (_, index) => one(on(index)));
    expect(livedOf(steps, 0, 3)).toEqual({ decisions: ['9-: 9', '8-9: 8', '7-8: 7'], asked: [9, 8, 7] });
    const alike = [
      ...steps,
      ...Array.from({ length: 10 }, (_, index) => one(on(9, { owner: `team-${index}` }))),
    ];
    expect(livedOf(alike, 0, 3).decisions).toEqual(['17-: 9']);
    const many = Array.from({ length: 300 }, (_, index) => one(on(index % 2)));
    expect(livedOf(many, 0).asked).toHaveLength(200);
  });
});
