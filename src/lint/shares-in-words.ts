import { type AudienceChange, type Change, percentageText, type Share } from '../model/index.ts';
import { whom } from './change/whom.ts';
import { quoted } from './quoted.ts';

/** More audiences than this are counted instead. */
const MOST = 3;

/**
 * Who is served something else than one variant at the base: `25 % of everyone else get on, 2 of 3 keys of rule
 * Staff get on`.
 *
 * @returns null when nobody is, or it could not be worked out
 */
export function sharesInWords({ audiences }: Change, usual: string): string | null {
  const said = audiences.flatMap((audience) =>
    audience.before
      .filter(({ outcome }) => outcome.variant !== usual)
      .map(
        (share) =>
          `${amount(share, audience)} of ${whom(asItWas(audience))} get ${quoted(share.outcome.variant ?? '')}`,
      ),
  );
  const more = said.length - MOST;
  const shown = [...said.slice(0, MOST), ...(more > 0 ? [`${more} more`] : [])];
  return shown.length === 0 ? null : shown.join(', ');
}

function amount({ percentage, keys }: Share, { keys: all }: AudienceChange): string {
  return all === null ? percentageText(percentage) : `${keys} of ${all.of} keys`;
}

/** Seen from the base, its own rules are no former ones. */
function asItWas(change: AudienceChange): AudienceChange {
  const { audience } = change;
  return audience.kind === 'old-rule' ? { ...change, audience: { ...audience, kind: 'rule' } } : change;
}
