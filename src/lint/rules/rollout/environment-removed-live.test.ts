import { expect, it } from 'vitest';
import { aSubject } from '../../../../test/support/lint/subject.ts';
import type { FlagDefinition, PolicyDefinition } from '../../../model/index.ts';
import { lint } from '../../lint.ts';
import { environmentRemovedLive } from './environment-removed-live.ts';

const environments = [{ name: 'staging' }, { name: 'production', critical: true }];
const on: Partial<FlagDefinition> = { environments: { production: 'on', staging: 'on' } };

function find(left: PolicyDefinition['environments'], flags: Record<string, Partial<FlagDefinition>>) {
  const subject = aSubject(
    { policy: { environments }, flags },
    { policy: { environments: left }, flags: {} },
    { isFileEdited: () => true },
  );
  const { drafts } = lint(subject, {
    rules: [{ rule: environmentRemovedLive, severity: 'error', options: {} }],
    strictness: { suppressible: new Set(), longestException: 90, freezes: [], ruleIds: new Set() },
  });
  return drafts.map(({ severity, complaint: { message } }) => `${severity} ${message}`);
}

const told = (flags: string) =>
  `error The critical environment \`production\` goes, where people are served something else than the safe variant: ${flags}.`;

it('finds a critical environment that goes while flags are live there', () => {
  const renamed = [{ name: 'staging' }, { name: 'prod', critical: true }];
  expect(find(renamed, { a: on })).toEqual([told('`a`')]);
  expect(find([{ name: 'staging' }], { a: on, b: on, c: on })).toEqual([told('`a`, `b`, `c`')]);
  expect(find([{ name: 'staging' }], { a: on, b: on, c: on, d: on })).toEqual([
    told('`a`, `b`, `c` and 1 more'),
  ]);
});

it('not one that stays, that is not critical, or where nobody gets more than the safe variant', () => {
  expect(find([{ name: 'production' }], { a: on })).toEqual([]);
  expect(find([{ name: 'production', critical: true }], { a: on })).toEqual([]);
  expect(find([{ name: 'staging' }], { a: { environments: { staging: 'on' } } })).toEqual([]);
});
