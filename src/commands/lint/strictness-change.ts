import { type Configuration, configure } from '../../lint/index.ts';
import { byCodeUnit, type Policy, type Severity, sortedEntries } from '../../model/index.ts';

const levels: readonly (Severity | 'off')[] = ['off', 'notice', 'warning', 'error'];

/** More rules than this are counted. */
const shown = 5;

/** What an edit of `lint` means for later pull requests, one sentence each; the weaker ones first. */
export function lintDetails(before: Policy, after: Policy): string[] {
  const [old, current] = [before, after].map(({ definition }) => configure(definition.lint).configuration);
  if (old === undefined || current === undefined) return [];
  const [was, is] = [severities(old), severities(current)];
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort(byCodeUnit);
  const onBoth = ids.filter((id) => was.has(id) && is.has(id));
  const change = (id: string): number => level(is.get(id)) - level(was.get(id));
  const say = (id: string): string => `${id} ${was.get(id) ?? 'off'} → ${is.get(id) ?? 'off'}`;
  return [
    ...sentence('Weaker from the next pull request on', ids.filter((id) => change(id) < 0).map(say)),
    ...sentence('Stricter from the next pull request on', ids.filter((id) => change(id) > 0).map(say)),
    ...sentence(
      'Flags may be excused from',
      [...current.strictness.suppressible].filter((id) => !old.strictness.suppressible.has(id)),
    ),
    ...(old.strictness.longestException < current.strictness.longestException
      ? [
          `Exceptions may last ${current.strictness.longestException} days instead of ${old.strictness.longestException}.`,
        ]
      : []),
    ...(optionsOf(old, onBoth) !== optionsOf(current, onBoth)
      ? ['Options of rules, or freezes, change.']
      : []),
  ];
}

function severities({ rules }: Configuration): Map<string, Severity> {
  return new Map(rules.map(({ rule, severity }) => [rule.id, severity]));
}

/** The options of some rules, and the freezes, as a text that is equal for equal ones. */
function optionsOf({ rules, strictness }: Configuration, ids: readonly string[]): string {
  const options = rules
    .filter(({ rule }) => ids.includes(rule.id))
    .map(({ rule, options: own }) => [rule.id, sortedEntries(own)]);
  return JSON.stringify([options, strictness.freezes]);
}

function level(severity: Severity | undefined): number {
  return levels.indexOf(severity ?? 'off');
}

function sentence(start: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length - shown;
  return [`${start}: ${items.slice(0, shown).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`];
}
