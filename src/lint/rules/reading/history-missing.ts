import type { ReadingRule } from '../../rule.ts';

export const historyMissing: ReadingRule = {
  needs: 'reading',
  id: 'history-missing',
  title: 'A clone without the past of the flags',
  why: 'Rules about soak times, stale flags and reused keys read what was merged when. Without it they are off; nothing is guessed.',
  severity: 'notice',
  bad: null,
  good: null,
};
