import type { RuleInfo } from '../rule-info.ts';

export const fileKind: RuleInfo = {
  id: 'file-kind',
  title: 'A symbolic link, a submodule or something that is no file',
  why: 'Links are never followed: one that leads to a secret would carry it into a report.',
  severity: 'error',
  bad: null,
  good: null,
};
