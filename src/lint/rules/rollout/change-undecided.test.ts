import { describe, expect, it } from 'vitest';
import { aSubject } from '../../../../test/support/lint/subject.ts';
import { aChange } from '../../../../test/support/report.ts';
import type { Change, FlagDefinition } from '../../../model/index.ts';
import { lint } from '../../lint.ts';
import { changeUndecided } from './change-undecided.ts';

const undecided = (given: Partial<Change> = {}): Change =>
  aChange({ flag: 'it', audiences: [], undecided: 'Too many.', onlyLowers: false, ...given });

function find(
  changes: readonly Change[],
  before: Partial<FlagDefinition> | null = {},
  after: Partial<FlagDefinition> | null = {},
) {
  const flags = (one: Partial<FlagDefinition> | null) => ({ flags: one === null ? {} : { it: one } });
  const subject = aSubject(flags(before), flags(after), { changes, isEdited: () => true });
  const { drafts } = lint(subject, {
    rules: [{ rule: changeUndecided, severity: 'error', options: {} }],
    strictness: { suppressible: new Set(), longestException: 90, freezes: [], ruleIds: new Set() },
  });
  return drafts.map(({ complaint: { environment, path } }) => [environment, path]);
}

const inProduction = ['production', ['environments', 'production']];

describe('a change that cannot be compared', () => {
  it('is not let through in a critical environment', () => {
    expect(find([undecided()])).toEqual([inProduction]);
    expect(find([undecided({ kind: 'added' })], null)).toEqual([inProduction]);
    expect(find([undecided({ kind: 'removed' })], {}, null)).toEqual([['production', undefined]]);
    expect(find([undecided({ environment: 'staging' })])).toEqual([]);
    expect(find([aChange({ flag: 'it' })])).toEqual([]);
  });

  it('is when it is a kill, unless what a kill serves changes with it', () => {
    const killed = undecided({ killed: { before: null, after: 'INC-1' } });
    expect(find([killed])).toEqual([]);
    expect(find([killed], {}, { safe: 'on' })).toEqual([inProduction]);
    expect(find([killed], null)).toEqual([inProduction]);
    expect(find([undecided({ killed: { before: 'INC-1', after: null } })])).toEqual([inProduction]);
  });
});
