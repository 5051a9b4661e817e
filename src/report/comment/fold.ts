import { type Links, runUrl } from './links.ts';

/** What is there for those who look closer. An empty content folds to nothing. */
export function fold(summary: string, note: string, content: string): string {
  if (content === '') return '';
  return `<details><summary><b>${summary}</b>${note === '' ? '' : ` ${note}`}</summary>\n\n${content}\n\n</details>`;
}

/** Says how many of something had no room, and where they are. */
function leftOutLine(leftOut: number, links: Links | null): string {
  const url = runUrl(links);
  const where = url === null ? 'the log of the run has' : `[the run](${url}) has`;
  return leftOut === 0 ? '' : `and ${leftOut} more; ${where} the whole report`;
}

/** Content with its line about what was left out. */
export function withLeftOut(text: string, leftOut: number, links: Links | null): string {
  return [text, leftOutLine(leftOut, links)].filter((block) => block !== '').join('\n\n');
}
