/**
 * One character that people cannot see or that moves, hides or reorders what they see: control characters (ANSI
 * escapes begin with one), line separators, bidirectional marks, zero-width and other invisible characters, tags,
 * blanks that look like nothing, and halves of surrogate pairs. Emoji style selectors stay.
 */
export const HIDDEN =
  /(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
