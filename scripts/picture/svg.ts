import { type Run, styledLines } from './styled-text.ts';

const character = 8;
const lineHeight = 20;
const margin = 20;
const titleBar = 36;

/** Does not collapse with its neighbours, as SVG's plain spaces do. */
const noBreakSpace = '\u00a0';

const style = `
  text { font-size: 13px; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d6dbe3 }
  .bold { font-weight: 700 } .dim { fill: #8b94a3 } .red { fill: #ff8080 } .green { fill: #7ddc9a }
  .yellow { fill: #f2cc60 } .blue { fill: #7fb4ff } .magenta { fill: #d9a0ff } .cyan { fill: #76d9e6 }`;

/**
 * Draws a terminal with a command and its output. It brings its own background, so that it reads alike on a light
 * and on a dark page, and stretches each run to its columns, so that any monospace font keeps them aligned.
 *
 * @param command what was typed
 * @param output what it printed; SGR colours are kept
 * @returns an SVG document
 */
export function terminalSvg(command: string, output: string): string {
  const lines = styledLines(`\x1b[2m$\x1b[0m \x1b[1m${command}\x1b[0m\n\n${output.trimEnd()}`);
  const columns = Math.max(...lines.flat().map((run) => run.column + run.columns));
  const width = columns * character + 2 * margin;
  const height = titleBar + lines.length * lineHeight + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(command)}</title>`,
    `<desc>${escaped(lines.map((runs) => runs.map((run) => run.text).join('')).join('\n'))}</desc>`,
    `<style>${style}\n</style>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8" fill="#1c2129" stroke="#566070"/>`,
    ...['#ff8080', '#f2cc60', '#7ddc9a'].map(
      (colour, index) => `<circle cx="${margin + index * 18}" cy="18" r="5" fill="${colour}"/>`,
    ),
    ...lines.flatMap((runs, index) =>
      runs.flatMap((run) => drawn(run, titleBar + (index + 0.75) * lineHeight)),
    ),
    '</svg>\n',
  ].join('\n');
}

function drawn(run: Run, y: number): string[] {
  const text = run.text.trimEnd();
  if (text === '') return [];
  const columns = run.columns - (run.text.length - text.length);
  const indent = text.length - text.trimStart().length;
  const x = margin + (run.column + indent) * character;
  const look = run.styles.length === 0 ? '' : ` class="${run.styles.join(' ')}"`;
  const length = (columns - indent) * character;
  return [
    `<text x="${x}" y="${y}" textLength="${length}"${look}>${escaped(text.trimStart()).replaceAll(' ', noBreakSpace)}</text>`,
  ];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
