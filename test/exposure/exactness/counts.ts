/** What was examined. */
export interface Counts {
  pairs: number;
  tooMany: number;
  unchangedPairs: number;
  audiences: number;
  /** Of which the solver did not know whether anyone is in them. */
  undecided: number;
  /** Of which it did, but no context was found. */
  unwitnessed: number;
  contexts: number;
  unchangedContexts: number;
  enumerated: number;
  /** Matrices that draws divide. */
  divided: number;
  /** Contexts with too many combinations of buckets. */
  notEnumerated: number;
  finiteAudiences: number;
  keys: number;
  readonly note: (text: string) => void;
}

export function newCounts(note: (text: string) => void = () => undefined): Counts {
  return {
    pairs: 0,
    tooMany: 0,
    unchangedPairs: 0,
    audiences: 0,
    undecided: 0,
    unwitnessed: 0,
    contexts: 0,
    unchangedContexts: 0,
    enumerated: 0,
    divided: 0,
    notEnumerated: 0,
    finiteAudiences: 0,
    keys: 0,
    note,
  };
}

/** The counts in words, for the log of a test run. */
export function describeCounts(counts: Counts): string {
  return Object.entries(counts)
    .flatMap(([name, count]) => (typeof count === 'number' ? [`${name} ${count}`] : []))
    .join(', ');
}
