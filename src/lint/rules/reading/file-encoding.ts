import type { ReadingRule } from '../../rule.ts';

export const fileEncoding: ReadingRule = {
  needs: 'reading',
  id: 'file-encoding',
  title: 'Bytes that are not plain UTF-8 text',
  why: 'A byte order mark, a NUL or a broken character means that editors, reviewers and programs see different files.',
  severity: 'error',
  bad: null,
  good: null,
};
