import type { AudienceChange, Change, Share } from '../model/index.ts';
import { namesInWords } from './names-in-words.ts';
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
          `${amount(share, audience)} of ${who(audience)} get ${quoted(share.outcome.variant ?? '')}`,
      ),
  );
  const more = said.length - MOST;
  const shown = [...said.slice(0, MOST), ...(more > 0 ? [`${more} more`] : [])];
  return shown.length === 0 ? null : shown.join(', ');
}

function amount({ percentage, keys }: Share, { keys: all, units }: AudienceChange): string {
  if (keys !== null && all !== null) return `${keys} of ${all.of} keys`;
  const rounded = Number(percentage.toFixed(3));
  const share = rounded === 0 ? '< 0.001 %' : `${rounded} %`;
  // What a share is of goes without saying only where it is the key that everybody has.
  const isPlain = units.every((unit) => unit === 'targetingKey');
  return isPlain ? share : `${share} of ${namesInWords(units)} values`;
}

function who({ audience: { kind, rule, name, words } }: AudienceChange): string {
  switch (kind) {
    case 'everyone':
      return 'everyone';
    case 'everyone-else':
      return 'everyone else';
    case 'rule':
    case 'old-rule':
      return `rule ${name === null ? rule : quoted(name)}`;
    case 'condition':
    case 'part':
      return quoted(words);
  }
}
