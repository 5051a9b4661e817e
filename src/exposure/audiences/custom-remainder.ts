import type { AudienceChange, Outcome } from '../../model/index.ts';
import type { Diagram, Store } from '../diagram/store.ts';
import type { Variables } from '../diagram/variables.ts';

/**
 * The part of a region that does not hang on conditions nobody can read: those who belong to it whatever such a
 * condition comes to.
 */
export function regardlessOfCustom(
  store: Store,
  { all }: Variables,
  isCustom: (text: string) => boolean,
): (region: Diagram) => Diagram {
  const known = new Map<Diagram, Diagram>();
  const visit = (diagram: Diagram): Diagram => {
    const children = store.children(diagram);
    if (children.length === 0) return diagram;
    const before = known.get(diagram);
    if (before !== undefined) return before;
    const variable = all[store.level(diagram)];
    const own = children.map(visit);
    const made =
      variable?.kind === 'custom' && isCustom(variable.text)
        ? own.reduce((both, each) => store.choose(both, each, store.no), store.yes)
        : store.node(store.level(diagram), own);
    known.set(diagram, made);
    return made;
  };
  return visit;
}

const UNREADABLE: Outcome = { kind: 'custom', variant: null };
const ALL = { outcome: UNREADABLE, percentage: 100, keys: null, enrolled: 0 };
const MOVE = { kind: 'unknown', from: UNREADABLE, to: UNREADABLE, percentage: 100, keys: null } as const;

/** Everyone about whom only a rule's own engine could tell: who of them moves, and where, is not guessed. */
export const CUSTOM_REMAINDER: AudienceChange = {
  audience: { kind: 'condition', rule: null, name: null, words: 'where a custom rule decides' },
  undecided: true,
  units: [],
  keys: null,
  before: [ALL],
  after: [ALL],
  moves: [MOVE],
  revert: [],
  reshuffle: false,
  unrelated: false,
  broad: false,
};
