import type { Audience } from '../../model/index.ts';
import type { Comparison, ServedAudience } from '../audiences/audiences.ts';
import type { Diagram } from '../diagram/store.ts';
import { spend, TooMany } from '../effort.ts';
import { namedByCells } from './cell-words.ts';
import { type NamedRule, not, type Rules } from './rules.ts';
import type { Segment } from './vocabulary.ts';

/** More conditions than this are not combined to find a name. */
const MAX_CONDITIONS = 10;
/** Looking for a name is work as well, in the unit of `Effort`. */
const COST_OF_A_TRY = 10;
/** Longer names than this are no names. */
const MAX_WORDS = 300;

const EVERYONE: Audience = { kind: 'everyone', rule: null, name: null, words: '' };
const EVERYONE_ELSE: Audience = { kind: 'everyone-else', rule: null, name: null, words: '' };

/** The rules that can tell the audiences of two sides apart. */
export interface AllRules {
  readonly before: Rules;
  readonly after: Rules;
  /** Of the flags that either side requires. */
  readonly behindGates: readonly NamedRule[];
}

/** A part of all contexts that has a name. */
interface Candidate {
  readonly region: Diagram;
  readonly audience: Audience;
}

/**
 * Finds what people call an audience. Every name but `part` is exact: it stands for the same contexts, as compared in
 * the diagrams. Those who cannot be drawn are left aside where shares are of those who can.
 */
export function audienceNames(
  comparison: Comparison,
  { before, after, behindGates }: AllRules,
  segments: readonly Segment[],
): (audience: ServedAudience) => Audience {
  const { effort, store, builder, possible, listed, variables } = comparison;
  const and = (a: Diagram, b: Diagram): Diagram => store.choose(a, b, store.no);
  const negate = (a: Diagram): Diagram => store.choose(a, store.no, store.yes);
  const units = variables.all.flatMap((each) =>
    each.kind === 'attribute' && each.isUnit ? [each.attribute] : [],
  );

  const rules = [
    ...after.rules.map((rule) => toCandidate(rule, 'rule')),
    ...before.rules.map((rule) => toCandidate(rule, 'old-rule')),
  ];
  const neither = and(before.elsewhere, after.elsewhere);
  // Whom a rule lists by key is told apart, so the others are everyone else and not everyone.
  const isDivided = rules.length > 0 && listed !== store.no;
  const whole: Candidate[] = [
    { region: store.yes, audience: isDivided ? EVERYONE_ELSE : EVERYONE },
    { region: neither, audience: EVERYONE_ELSE },
    ...rules,
  ];
  const literals = literalsOf();

  return (audience) => {
    try {
      return exactName(audience);
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
      return { ...EVERYONE, kind: 'part' };
    }
  };

  function exactName({ region, units: shared, pins }: ServedAudience): Audience {
    // At 0 and at 100 % nothing is drawn any more, but only those who could be are served.
    const drawable = units.filter((unit) => and(region, negate(builder.usable(unit))) === store.no);
    const lacking = units.filter((unit) => and(region, builder.usable(unit)) === store.no);
    const drawn = [...shared, ...pins.map(({ attribute }) => attribute), ...drawable];
    // Units with names of their own are told apart, and are few: they do not change what the others are called.
    const counting = lacking.reduce(
      (all, unit) => and(all, negate(builder.usable(unit))),
      pins.length > 0 ? possible : and(possible, negate(listed)),
    );
    const counted = drawn.reduce((all, attribute) => and(all, builder.usable(attribute)), counting);
    const isMeant = (candidate: Diagram): boolean => {
      spend(effort, COST_OF_A_TRY);
      return region === and(candidate, counting) || region === and(candidate, counted);
    };
    const named = whole.find((candidate) => isMeant(candidate.region));
    if (named !== undefined) return without(lacking, named.audience);
    const ways = [limited(isMeant), combined(isMeant), byCells(region, counted)].filter(
      (each) => each !== null,
    );
    const [shortest] = ways.sort((x, y) => x.words.length - y.words.length);
    return shortest === undefined ? part(region) : without(lacking, shortest);
  }

  /** Those of an audience who cannot be drawn, when they are an audience of their own. */
  function without(lacking: readonly string[], audience: Audience): Audience {
    if (lacking.length === 0) return audience;
    const who = { everyone: 'anyone', 'everyone-else': 'everyone else' };
    const { kind, words } = audience;
    const whose = kind === 'everyone' || kind === 'everyone-else' ? who[kind] : words;
    return condition(
      `${whose} without ${lacking.map((unit) => `${/^[aeiou]/i.test(unit) ? 'an' : 'a'} ${unit}`).join(' and ')}`,
    );
  }

  /** Those a rule decides for, or no rule, as far as one or two further conditions hold. */
  function limited(isMeant: (candidate: Diagram) => boolean): Audience | null {
    // Whom no rule of one side alone decides for is not everyone else: that would be another audience on the other side.
    for (const { region, audience } of whole.slice(1)) {
      if (region === store.yes) continue;
      const words = calledIn(audience);
      for (const [index, a] of literals.entries()) {
        const once = and(region, a.region);
        if (once === region || once === store.no) continue;
        if (isMeant(once)) return condition(`${words}, ${a.words}`);
        for (const b of literals.slice(0, index)) {
          if (isMeant(and(once, b.region))) return condition(`${words}, ${b.words}, ${a.words}`);
        }
      }
    }
    return null;
  }

  /** Two or three conditions, each held or not. */
  function combined(isMeant: (candidate: Diagram) => boolean): Audience | null {
    for (const [index, a] of literals.entries()) {
      if (isMeant(a.region)) return condition(a.words);
      for (const [second, b] of literals.slice(0, index).entries()) {
        const both = and(a.region, b.region);
        if (isMeant(both)) return condition(`${b.words}, ${a.words}`);
        if (isMeant(store.choose(a.region, store.yes, b.region)))
          return condition(`${b.words}, or ${a.words}`);
        for (const c of literals.slice(0, second)) {
          if (isMeant(and(both, c.region))) return condition(`${c.words}, ${b.words}, ${a.words}`);
        }
      }
    }
    return null;
  }

  function byCells(region: Diagram, counted: Diagram): Audience | null {
    const words = namedByCells(comparison, region, counted);
    return words === null ? null : condition(words);
  }

  function part(region: Diagram): Audience {
    const found = rules.find((candidate) => and(region, negate(candidate.region)) === store.no);
    return { ...(found?.audience ?? EVERYONE), kind: 'part' };
  }

  function condition(words: string): Audience {
    return { kind: 'condition', rule: null, name: null, words: shortened(words) };
  }

  function literalsOf(): { region: Diagram; words: string }[] {
    const named = [
      ...segments.map((segment) => ({ region: builder.condition(segment.condition), words: segment.name })),
      ...[...after.rules, ...before.rules, ...behindGates].map((rule) => ({
        region: rule.condition,
        words: rule.own,
      })),
    ];
    const distinct = [...new Map(named.map((each) => [each.region, each])).values()].slice(0, MAX_CONDITIONS);
    return distinct.flatMap(({ region, words }) => [
      { region, words },
      { region: negate(region), words: not(words) },
    ]);
  }

  function toCandidate({ rule, name, decides, words }: NamedRule, kind: 'rule' | 'old-rule'): Candidate {
    return { region: decides, audience: { kind, rule, name, words: shortened(words) } };
  }
}

/** Cut at a blank, with a mark that there is more. */
function shortened(words: string): string {
  if (words.length <= MAX_WORDS) return words;
  const start = words.slice(0, MAX_WORDS);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), MAX_WORDS / 2))} …`;
}

/** What people call a rule by, where they call it anything. */
function calledIn({ kind, name, words }: Audience): string {
  if (kind === 'everyone-else') return 'everyone else';
  if (name === null) return words;
  return `${kind === 'old-rule' ? 'former rule' : 'rule'} ${JSON.stringify(name)}`;
}
