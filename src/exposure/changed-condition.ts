import type { Condition } from '../model/index.ts';
import { conditionInWords } from './condition-words.ts';
import { shortened } from './shortened.ts';

/** A rule that is for others than before, in one sentence; of a long list only what comes and goes. */
export function changedCondition(name: string, before: Condition, after: Condition): string {
  const list = changedList(before, after);
  if (list !== null) return `${name}: ${list}.`;
  return `${name} is for others: ${shortened(conditionInWords(after))}, instead of ${shortened(conditionInWords(before))}.`;
}

/** What comes to and goes from a list of values, when nothing else differs. */
function changedList(before: Condition, after: Condition): string | null {
  if (before.kind !== 'test' || after.kind !== 'test' || before.operator !== 'is' || after.operator !== 'is')
    return null;
  if (before.attribute !== after.attribute) return null;
  const [old, current]: readonly (readonly (string | number | boolean)[])[] = [before.values, after.values];
  if (old === undefined || current === undefined || Math.max(old.length, current.length) < 2) return null;
  const come = current.filter((value) => !old.includes(value));
  const gone = old.filter((value) => !current.includes(value));
  const parts = [describe(come, 'joins', 'join'), describe(gone, 'leaves', 'leave')].filter(
    (part) => part !== '',
  );
  return `of ${after.attribute}, ${parts.join('; ')}`;
}

function describe(values: readonly (string | number | boolean)[], one: string, several: string): string {
  if (values.length === 0) return '';
  const named = values.slice(0, 3).map((value) => JSON.stringify(value));
  const more = values.length > 3 ? ` and ${values.length - 3} more` : '';
  return `${named.join(', ')}${more} ${values.length === 1 ? one : several}`;
}
