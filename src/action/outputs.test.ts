import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { aCleanup, aDueFlag, anOwner, unusedSegment } from '../../test/support/cleanup.ts';
import { aChange, aFinding, aReport } from '../../test/support/report.ts';
import type { Change, Report } from '../model/index.ts';
import { outputsOfCheck } from './check-outputs.ts';
import { outputsOfCleanup } from './cleanup-outputs.ts';
import { outputsOfFailure } from './outputs.ts';

const change = (flag: string, given: Partial<Change> = {}): Change => aChange({ flag, ...given });
const report = (...changes: Change[]): Report =>
  aReport({ changes, findings: [aFinding(), aFinding(), aFinding({ severity: 'warning' })] });
const result = { blocked: false, files: { report: '/r.json', markdown: '/r.md' }, commentUrl: null };

const ofCleanup = { files: result.files, issueUrls: ['https://github.example/1'] };

describe('the outputs', () => {
  test('are those of action.yml, in its order, whatever happens', () => {
    const text = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
    const documented = Object.keys(Object(load(text)).outputs);
    expect(Object.keys(outputsOfCheck(report(), result))).toEqual(documented);
    expect(Object.keys(outputsOfCleanup(aCleanup(), ofCleanup))).toEqual(documented);
    expect(Object.keys(outputsOfFailure('usage', null))).toEqual(documented);
  });

  test('tell which flags change, and how', () => {
    const changes = [
      change('zeta', { killed: { before: null, after: 'INC-1' } }),
      change('zeta', { environment: 'staging', killed: { before: null, after: 'INC-1' } }),
      change('beta', { kind: 'added' }),
      change('alpha', { kind: 'removed', killed: { before: 'INC-2', after: null } }),
      change('new-name', { kind: 'renamed', renamedFrom: 'old-name' }),
      change('restored', { killed: { before: 'INC-3', after: null } }),
      change('still-killed', { killed: { before: 'INC-4', after: 'INC-5' } }),
    ];
    expect(outputsOfCheck(report(...changes), result)).toMatchObject({
      changed: true,
      risk: 'low',
      'changed-flags': ['alpha', 'beta', 'new-name', 'restored', 'still-killed', 'zeta'],
      'added-flags': ['beta', 'new-name'],
      'removed-flags': ['alpha', 'old-name'],
      'killed-flags': ['zeta'],
      'error-count': 2,
      'warning-count': 1,
      'comment-url': '',
    });
  });

  test('the hash is that of the changes, and empty without any', () => {
    const hash = (...changes: Change[]): string => outputsOfCheck(report(...changes), result)['change-hash'];
    expect(hash()).toBe('');
    expect(hash(change('a'))).toMatch(/^[0-9a-f]{64}$/);
    expect(hash(change('a'))).toBe(hash(change('a')));
    expect(hash(change('a'))).not.toBe(hash(change('a', { killed: { before: null, after: 'x' } })));
  });

  test('row 24: a check that did not come to its end blocks, and claims no risk', () => {
    expect(outputsOfFailure('internal', null)).toMatchObject({
      blocked: true,
      risk: '',
      'failure-reason': 'internal',
    });
    expect(outputsOfCheck(report(), { ...result, blocked: true })['failure-reason']).toBe('findings');
  });

  test('of a cleanup: how much there is to do, and where it is told; the others are empty', () => {
    const owners = [anOwner('a', aDueFlag(), aDueFlag({ key: 'b' })), anOwner(null, unusedSegment)];
    expect(outputsOfCleanup(aCleanup({ owners }), ofCleanup)).toEqual({
      changed: '',
      blocked: false,
      risk: '',
      'changed-flags': '',
      'added-flags': '',
      'removed-flags': '',
      'killed-flags': '',
      'error-count': '',
      'warning-count': '',
      'change-hash': '',
      'cleanup-count': 3,
      'report-path': '/r.json',
      'markdown-path': '/r.md',
      'comment-url': '',
      'issue-urls': ['https://github.example/1'],
      'failure-reason': '',
    });
    expect(outputsOfCleanup(aCleanup(), ofCleanup)['cleanup-count']).toBe(0);
  });

  test('of a check: nothing about a cleanup', () => {
    expect(outputsOfCheck(report(), result)).toMatchObject({ 'cleanup-count': '', 'issue-urls': '' });
  });

  test('what was known when something went wrong is kept', () => {
    const known = outputsOfCleanup(aCleanup(), ofCleanup);
    expect(outputsOfFailure('internal', known)).toEqual({
      ...known,
      blocked: true,
      'failure-reason': 'internal',
    });
  });
});
