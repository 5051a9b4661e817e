/** How many flags a flag may lead to, one requiring the next. */
export const REQUIRES_DEPTH = 3;

/** How many flags a flag may require itself, as the schema says. */
const REQUIRED_EACH = 10;

/** How many flags one that can be lowered leads to at most: a tree as wide and as deep as may be. */
export const MOST_REQUIRED = REQUIRED_EACH + REQUIRED_EACH ** 2 + REQUIRED_EACH ** REQUIRES_DEPTH;
