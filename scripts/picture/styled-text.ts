/** A run of characters of one look on one line. */
export interface Run {
  readonly text: string;
  /** The first column, counted from 0. */
  readonly column: number;
  readonly columns: number;
  /** The names of the SGR attributes in force, such as `bold` and `red`. */
  readonly styles: readonly string[];
}

const attributes: Readonly<Record<string, string>> = {
  '1': 'bold',
  '2': 'dim',
  '31': 'red',
  '32': 'green',
  '33': 'yellow',
  '34': 'blue',
  '35': 'magenta',
  '36': 'cyan',
  '90': 'dim',
};

/** Ends what an attribute began: 22 ends bold and dim, 39 ends the colour, 0 ends all. */
const ends: Readonly<Record<string, (style: string) => boolean>> = {
  '': () => true,
  '0': () => true,
  '22': (style) => style === 'bold' || style === 'dim',
  '39': (style) => style !== 'bold' && style !== 'dim',
};

/**
 * Reads what a program wrote to a terminal.
 *
 * @param output text with SGR escape sequences (ECMA-48 8.3.117) and no others
 * @returns the runs of each line
 */
export function styledLines(output: string): Run[][] {
  let styles: readonly string[] = [];
  return output.split('\n').map((line) => {
    const runs: Run[] = [];
    let column = 0;
    for (const part of line.split(/(\x1b\[[0-9;]*m)/)) {
      const codes = /^\x1b\[([0-9;]*)m$/.exec(part)?.[1];
      if (codes !== undefined) {
        styles = codes.split(';').reduce(restyle, styles);
      } else if (part !== '') {
        const columns = width(part);
        runs.push({ text: part, column, columns, styles });
        column += columns;
      }
    }
    return runs;
  });
}

function restyle(styles: readonly string[], code: string): readonly string[] {
  const ended = ends[code];
  if (ended) return styles.filter((style) => !ended(style));
  const attribute = attributes[code];
  return attribute === undefined ? styles : [...styles, attribute];
}

/** Terminal columns: pictographs take two, everything else in our reports takes one. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{Emoji_Presentation}/u.test(character) ? 2 : 1), 0);
}
