import type { Comparison, ServedAudience } from '../../../src/exposure/audiences/audiences.ts';
import { type Context, put, read } from '../../agreement/context.ts';
import type { Pools } from './contexts.ts';
import { type Locator, leafAt } from './locate.ts';
import type { Questions } from './questions.ts';

/**
 * A unit of which only values that rules list by name are served as the context is, so that they should be counted;
 * null when there is none.
 */
export function listedUnit(
  { units }: ServedAudience,
  context: Context,
  comparison: Comparison,
  locate: Locator,
  { tests }: Questions,
  pools: Pools,
): string | null {
  const leafOf = (given: Context) => leafAt(comparison, comparison.diagram, locate.cells(given));
  const leaf = leafOf(context);
  const isListed = (attribute: string): boolean => {
    const named = new Set<unknown>(
      (tests.get(attribute) ?? []).flatMap((test): readonly unknown[] =>
        test.operator === 'is' || test.operator === 'isNot' ? test.values : [],
      ),
    );
    if (!named.has(read(context, attribute))) return false;
    return !(pools.get(attribute) ?? []).some((value) => {
      if (typeof value !== 'string' || value === '' || named.has(value)) return false;
      const own = structuredClone(context);
      put(own, attribute, value);
      return leafOf(own) === leaf;
    });
  };
  return units.find(isListed) ?? null;
}
