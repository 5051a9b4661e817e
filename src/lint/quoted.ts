const LONGEST = 60;

/** What somebody wrote, as it may stand in a message: on one line, between backticks, cut at 60 characters. */
export function quoted(text: string): string {
  const characters = [...text.replaceAll(/\s+/g, ' ').trim()];
  const shown = characters.slice(0, LONGEST).join('').replaceAll('`', "'");
  return `\`${shown}${characters.length > LONGEST ? '…' : ''}\``;
}
