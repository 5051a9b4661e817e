import { ApiError } from './api-error.ts';
import type { Send } from './requests.ts';

const PER_PAGE = 100;

/** What a list holds. */
export interface Pages {
  readonly items: readonly unknown[];
  /** False when there are more pages than were asked for. */
  readonly isWhole: boolean;
}

/**
 * Reads a list page by page. Throws `ApiError`.
 *
 * @param most pages that are asked for
 */
export async function allPages(
  send: Send,
  route: string,
  values: Readonly<Record<string, unknown>>,
  most: number,
): Promise<Pages> {
  const items: unknown[] = [];
  for (let page = 1; page <= most; page++) {
    const { data, headers } = await send(route, { ...values, per_page: PER_PAGE, page });
    if (!Array.isArray(data)) throw new ApiError('unreadable');
    items.push(...data);
    if (!hasNextPage(headers)) return { items, isWhole: true };
  }
  return { items, isWhole: false };
}

/** The address in the header could lead anywhere; only whether there is one counts. */
function hasNextPage(headers: Readonly<Record<string, unknown>>): boolean {
  return typeof headers.link === 'string' && headers.link.includes('rel="next"');
}
