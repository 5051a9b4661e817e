import type { ReadingRule } from '../../rule.ts';

export const fileKind: ReadingRule = {
  needs: 'reading',
  id: 'file-kind',
  title: 'A symbolic link, a submodule or something that is no file',
  why: 'Links are never followed: one that leads to a secret would carry it into a report.',
  severity: 'error',
  bad: null,
  good: null,
};
