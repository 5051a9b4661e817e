import { evaluateTest } from '../../../src/evaluate/index.ts';
import type { Comparison, ServedAudience } from '../../../src/exposure/audiences/audiences.ts';
import type { Diagram } from '../../../src/exposure/diagram/store.ts';
import { type Context, read } from '../../agreement/context.ts';

/** The audience a context belongs to; null when nobody like it is served anything else. Throws when there are two. */
export function audienceOf(comparison: Comparison, context: Context): ServedAudience | null {
  const found = comparison.audiences.filter(({ region }) => isIn(comparison, region, context));
  if (found.length > 1) throw new Error('audiences overlap');
  return found[0] ?? null;
}

function isIn({ store, variables }: Comparison, region: Diagram, context: Context): boolean {
  let at = region;
  while (at !== store.yes && at !== store.no) {
    const variable = variables.all[store.level(at)];
    if (variable?.kind !== 'attribute') throw new Error('a region of something else than attributes');
    const { attribute, tests, cells, isUnit } = variable;
    const holds = tests.map((test) => evaluateTest(test, context).holds);
    const unit = read(context, attribute);
    const usable = typeof unit === 'string' && unit !== '';
    const cell = cells.findIndex(
      (each) => (!isUnit || each.usable === usable) && each.holds.every((one, index) => one === holds[index]),
    );
    const next = store.children(at)[cell];
    if (next === undefined) throw new Error(`no cell of ${attribute} for ${JSON.stringify(context)}`);
    at = next;
  }
  return at === store.yes;
}
