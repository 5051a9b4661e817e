import type { NewException, Report, SkippedRule } from '../model/index.ts';
import { count, join, list, quote, type Words } from './words.ts';

/** More flags than this are counted. */
const shownFlags = 3;

/** Who is newly excused from which rule, one sentence each. */
export function exceptionsInWords({ exceptions }: Report): Words[] {
  return exceptions.map(exceptionInWords);
}

function exceptionInWords({ flag, rule, until, reason }: NewException): Words {
  return [quote(flag), ' is excused from ', quote(rule), ' until ', quote(until), ': ', quote(reason)];
}

/** Which rules would have found something and were skipped, and why: one sentence per reason. */
export function skippedInWords({ skipped }: Report): Words[] {
  const reasons: readonly SkippedRule['because'][] = [
    'only-lowers',
    'restoration',
    'merge-group',
    'exception',
  ];
  return reasons.flatMap((because) => {
    const own = skipped.filter((each) => each.because === because);
    return own.length === 0 ? [] : [[...join(own.map(ruleInWords), ', '), ` skipped: ${why[because]}`]];
  });
}

const why: { readonly [because in SkippedRule['because']]: string } = {
  'only-lowers': 'this only takes people back to the safe variant',
  restoration: 'the flag returns to what was live a few days ago',
  'merge-group': 'a merge group holds several pull requests',
  exception: 'the flag is excused',
};

function ruleInWords({ rule, flags }: SkippedRule): Words {
  if (flags.length === 0) return [quote(rule)];
  const more = flags.length - shownFlags;
  const names = flags.slice(0, shownFlags).map((flag): Words => [quote(flag)]);
  return [quote(rule), ' (', ...list([...names, ...(more > 0 ? [[count(more, 'more flag')]] : [])]), ')'];
}
