import type { AudienceChange } from '../model/index.ts';
import { cut } from './html-code.ts';
import { ruleInWords } from './rule-in-words.ts';
import { quote, type Words } from './words.ts';

/** Who it is, with the rule that decides for them: `rule 1 "Staff first" (segment staff)`. */
export function audienceInWords({ audience: { kind, rule, name, words } }: AudienceChange): Words {
  const who = words === '' ? [] : [' (', quote(words), ')'];
  switch (kind) {
    case 'everyone':
      return ['everyone'];
    case 'everyone-else':
      return ['everyone else'];
    case 'rule':
      return [...ruleInWords(rule, name), ...who];
    case 'old-rule':
      return ['former ', ...ruleInWords(rule, name), ...who];
    case 'condition':
      return [quote(words)];
    case 'part':
      return words === '' ? ['some of everyone'] : ['some of ', quote(words)];
  }
}

/** That an audience may be empty, where nobody could tell. */
export function doubtInWords(change: AudienceChange): Words[] {
  return change.undecided && !isUnknown(change) ? [['perhaps nobody is in it: it could not be decided']] : [];
}

/** In characters. */
const longestBrief = 60;

/** Whether the narrow place has room for all of the words. */
export function saysAllWords({ audience: { words } }: AudienceChange): boolean {
  return cut(words, longestBrief) === words;
}

/** The same for a narrow place, where the words say more than the number of a rule. */
export function briefAudienceInWords(change: AudienceChange): Words {
  const { kind, words } = change.audience;
  if (words === '') return audienceInWords(change);
  return [...(kind === 'part' ? ['some of '] : []), quote(cut(words, longestBrief))];
}

/** Whether nobody here can tell who of it moves. */
export function isUnknown({ moves }: AudienceChange): boolean {
  return moves.length > 0 && moves.every(({ kind }) => kind === 'unknown');
}
