import type { AudienceChange, Change, Report } from '../../model/index.ts';
import { audienceInWords, doubtInWords } from '../audience.ts';
import { alike, revertOf } from '../change.ts';
import { countedInWords, isWorthSaying, riskInWords, safeInWords, valueText } from '../facts.ts';
import { cut } from '../html-code.ts';
import { movesInWords } from '../moves.ts';
import { oneLine } from '../one-line.ts';
import { sharesInWords } from '../shares.ts';
import { count, spell, type Words } from '../words.ts';
import { wrap } from './wrap.ts';

type Mark = '+ ' | '- ' | '  ';

/** In characters. */
const longestLine = 120;
const shownAudiences = 20;

/**
 * Everything that changes for one flag, as the lines of a diff, one value per line. Environments that change alike
 * are said once.
 */
export function exactChange(changes: readonly Change[], contexts: Report['contexts']): string[] {
  const groups = alike(changes, (change) => linesOf(change, contexts));
  return groups.flatMap(({ environments, lines: said }, index) => {
    const [change] = changes;
    const name = [change?.flag ?? '', environments.join(', ')].filter((part) => part !== '').join(' · ');
    return [...(index === 0 ? [] : ['']), valueLine('  ', [{ quote: name }]), ...said];
  });
}

function linesOf(change: Change, contexts: Report['contexts']): string[] {
  const { killed, audiences, undecided } = change;
  const more = audiences.length - shownAudiences;
  return [
    ...kindLines(change),
    ...(killed.before === killed.after ? [] : killLines(killed)),
    ...(undecided === null ? [] : lines('  ', [{ quote: undecided }])),
    ...audiences.slice(0, shownAudiences).flatMap((audience) => audienceLines(audience, change)),
    ...(more > 0 ? lines('  ', [`and ${count(more, 'more audience')}`]) : []),
    ...valueLines(change),
    ...[
      ...safeInWords(change),
      ...change.details.map((detail): Words => [{ quote: detail }]),
      ...countedInWords(change, contexts),
      riskInWords(change),
      ...revertOf(change),
    ].flatMap((words) => lines('  ', words)),
  ];
}

function kindLines({ kind, renamedFrom, flag }: Change): string[] {
  switch (kind) {
    case 'added':
      return lines('+ ', ['new']);
    case 'removed':
      return lines('- ', ['removed: callers get the default in their code']);
    case 'renamed':
      return [
        ...lines('- ', [{ quote: renamedFrom ?? '' }, ': its callers get the default in their code']),
        ...lines('+ ', [{ quote: flag }]),
      ];
    case 'changed':
      return [];
  }
}

function killLines({ before, after }: Change['killed']): string[] {
  return [
    ...(before === null ? [] : lines('- ', ['killed: ', { quote: before }])),
    ...(after === null ? [] : lines('+ ', ['killed: ', { quote: after }])),
  ];
}

/** Of a flag that is new or gone, only one side is worth a line. */
function audienceLines(audience: AudienceChange, { kind, audiences }: Change): string[] {
  const [before, after] = [audience.before, audience.after].map((shares) => sharesInWords(shares, audience));
  return [
    ...lines('  ', audienceInWords(audience)),
    ...(kind === 'added' ? [] : lines('- ', before ?? [])),
    ...(kind === 'removed' ? [] : lines('+ ', after ?? [])),
    ...(kind === 'added' || kind === 'removed' ? [] : lines('  ', movesInWords(audience, audiences))),
    ...doubtInWords(audience).flatMap((words) => lines('  ', words)),
  ];
}

function valueLines({ variants }: Change): string[] {
  return variants.flatMap(({ variant, before, after }) => {
    const isEdited = before !== null && after !== null;
    if (isEdited && valueText(before) === valueText(after)) return [];
    const line = (mark: Mark, value: typeof before): string[] =>
      value !== null && (isEdited || isWorthSaying(variant, value))
        ? [valueLine(mark, [{ quote: variant }, ' means ', { quote: valueText(value) }])]
        : [];
    return [...line('- ', before), ...line('+ ', after)];
  });
}

/**
 * One sentence as lines of a diff. Entities do not work in a fence, so what is hidden is spelt out, and no HTML
 * comment can begin.
 */
function lines(mark: Mark, words: Words): string[] {
  return wrap(plain(words), mark, longestLine);
}

/** The same for a value, which has one line whatever it holds. */
function valueLine(mark: Mark, words: Words): string {
  return cut(`${mark}${plain(words)}`, longestLine);
}

function plain(words: Words): string {
  return spell(words, oneLine).replaceAll('<!--', '< !--');
}
