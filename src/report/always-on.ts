import type { RuleInfo } from '../lint/index.ts';

/** What is said of a rule that no policy turns on or off. */
interface AlwaysOn {
  readonly strictness: string;
  /** How to be excused. */
  readonly excuse: string;
}

/** How strict a rule is that is always on: most ask for what a flag needs to mean something, and notices only tell. */
export function alwaysOn({ id, severity }: Pick<RuleInfo, 'id' | 'severity'>): AlwaysOn {
  if (severity === 'notice') return NOTICE;
  return id === 'baseline-grown' ? BASELINE : READING;
}

const NOTICE: AlwaysOn = {
  strictness: 'Always on, and a notice: it cannot be turned off, and blocks nothing.',
  excuse: 'Nobody has to be: a notice blocks nothing.',
};

const BASELINE: AlwaysOn = {
  strictness: 'Always on, and an error about the baseline, whichever flags a pull request touches.',
  excuse: 'Not at all: take the entry out of the baseline.',
};

const READING: AlwaysOn = {
  strictness:
    'Always on, and an error in a file that a pull request touches: without what it asks for, a flag means nothing. In other files it is a notice.',
  excuse: 'Not at all: what it asks for is what makes the file readable.',
};
