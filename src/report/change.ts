import type { Audience, AudienceChange, Change } from '../model/index.ts';
import { audienceChangeInWords, servedInWords } from './audience-change.ts';
import { groupBy } from './findings.ts';
import { ruleInWords } from './rule-in-words.ts';
import { quote, type Words } from './words.ts';

/** What changes for one flag. */
export interface FlagChange {
  readonly flag: string;
  /** What holds in all its environments, or null. */
  readonly headline: string | null;
  readonly parts: readonly FlagChangePart[];
}

/** What changes in some environments alike, one sentence per line. */
export interface FlagChangePart {
  readonly environments: readonly string[];
  readonly lines: readonly Words[];
}

/** The changes by flag, in the order given; environments that change alike are said once. */
export function flagChanges(changes: readonly Change[]): FlagChange[] {
  return [...groupBy(changes, ({ flag }) => flag)].map(([flag, ofFlag]) => {
    const kinds = new Set(ofFlag.map(({ kind }) => kind));
    const [kind = null] = kinds.size === 1 ? kinds : [];
    const lines = (change: Change): Words[] =>
      linesOf(change, kind === null ? kindInWords(change.kind) : null);
    const alike = groupBy(ofFlag, (change) => JSON.stringify(lines(change)));
    return {
      flag,
      headline: kind && kindInWords(kind),
      parts: [...alike.values()].flatMap(([first, ...others]) =>
        first
          ? [{ environments: [first, ...others].map(({ environment }) => environment), lines: lines(first) }]
          : [],
      ),
    };
  });
}

function linesOf(change: Change, headline: string | null): Words[] {
  return [
    ...(headline === null ? [] : [[headline]]),
    ...killInWords(change.killed),
    ...change.audiences.map((audience) => [
      ...audienceInWords(audience.audience),
      ': ',
      ...served(audience, change.kind),
    ]),
    ...change.details.map((detail) => [quote(detail)]),
  ];
}

/** Of a flag that is new or gone, every audience is; that is said once. */
function served(audience: AudienceChange, kind: Change['kind']): Words {
  if (kind === 'added' && audience.after) return servedInWords(audience.after);
  if (kind === 'removed' && audience.before) return ['was ', ...servedInWords(audience.before)];
  return audienceChangeInWords(audience);
}

function kindInWords(kind: Change['kind']): string | null {
  switch (kind) {
    case 'added':
      return 'new flag; until now, callers got the default in their code';
    case 'removed':
      return 'removed; callers get the default in their code';
    case 'changed':
      return null;
  }
}

function killInWords({ before, after }: Change['killed']): Words[] {
  if (before === after) return [];
  if (after === null) return [['restored; was killed: ', quote(before ?? '')]];
  if (before === null) return [['killed: ', quote(after)]];
  return [['still killed, for another reason: ', quote(after)]];
}

function audienceInWords({ kind, rule, name }: Audience): Words {
  switch (kind) {
    case 'everyone-else':
      return ['everyone else'];
    case 'rule':
      return ruleInWords(rule, name);
  }
}
