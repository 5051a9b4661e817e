import type { Report } from '../../model/index.ts';
import { exceptionsInWords, skippedInWords } from '../excuses.ts';
import { count, type Words } from '../words.ts';
import { inMarkdown } from './in-markdown.ts';

const shown = 10;

/** Who asks to be excused from a rule: above the fold, because nobody should approve it unseen. */
export function exceptionLines(report: Report): string {
  return bullets('⚠️ ', exceptionsInWords(report));
}

/** The rules that gave way, so that nobody believes they were kept. */
export function skippedLines(report: Report): string {
  return bullets('', skippedInWords(report));
}

function bullets(icon: string, sentences: readonly Words[]): string {
  const more = sentences.length - shown;
  return [
    ...sentences.slice(0, shown).map((words) => `- ${icon}${inMarkdown(words)}`),
    ...(more > 0 ? [`- and ${count(more, 'more exception')}`] : []),
  ].join('\n');
}
