/**
 * What people cannot see, or what moves, hides or reorders what they see: control characters (ANSI escapes begin with
 * one), line separators, bidirectional marks, zero-width and other invisible characters, tags, variation selectors,
 * blanks that look like nothing, and halves of surrogate pairs (https://www.unicode.org/reports/tr36/).
 */
const CLASS = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]`;

/** The two that choose between text and emoji have a meaning after what can be an emoji, and in a keycap. */
const STYLE = String.raw`(?<![[^\x00-\x7f]--${CLASS}])[\ufe0e\ufe0f](?!\u20e3)`;

/** The two joiners that prose and emoji need, elsewhere than between characters outside ASCII. */
const JOINER = String.raw`(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])`;

/** Signs of Arabic, Syriac and Kaithi that Unicode counts among the formats although they show. */
const SHOWN = String.raw`\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}`;

/** One character that does not show, for names and for one line of a message or a log. */
export const HIDDEN = new RegExp(String.raw`${STYLE}|[${CLASS}--[\ufe0e\ufe0f]]`, 'gv');

/** One character that does not show in a text of several lines that people write and review. */
export const HIDDEN_IN_TEXT = new RegExp(
  String.raw`${STYLE}|${JOINER}|[${CLASS}--[\p{Cc}\ufe0e\ufe0f\u200c\u200d${SHOWN}]]`,
  'gv',
);
