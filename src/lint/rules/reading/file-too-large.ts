import type { ReadingRule } from '../../rule.ts';

export const fileTooLarge: ReadingRule = {
  needs: 'reading',
  id: 'file-too-large',
  title: 'A file above 64 KiB',
  why: 'A flag holds a decision, not the data it decides about. Large files are also how parsers are attacked.',
  severity: 'error',
  bad: null,
  good: null,
};
