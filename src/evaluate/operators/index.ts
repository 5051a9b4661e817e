import type { Operator } from '../expression.ts';
import {
  equal,
  greater,
  greaterOrEqual,
  less,
  lessOrEqual,
  strictlyEqual,
  strictlyUnequal,
  unequal,
} from './compare.ts';
import { fractional } from './fractional.ts';
import { isIn } from './in.ts';
import { and, choose, not, or, truth } from './logic.ts';
import { missing, missingSome } from './missing.ts';
import { semVer } from './sem-ver.ts';
import { cat, endsWith, startsWith, substr } from './text.ts';
import { variable } from './var.ts';

/** The operators of the profile, by the name flagd has for them. Every other name is refused. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['var', variable],
  ['missing', missing],
  ['missing_some', missingSome],
  ['if', choose],
  ['and', and],
  ['or', or],
  ['!', not],
  ['!!', truth],
  ['===', strictlyEqual],
  ['!==', strictlyUnequal],
  ['==', equal],
  ['!=', unequal],
  ['<', less],
  ['<=', lessOrEqual],
  ['>', greater],
  ['>=', greaterOrEqual],
  ['in', isIn],
  ['cat', cat],
  ['substr', substr],
  ['starts_with', startsWith],
  ['ends_with', endsWith],
  ['sem_ver', semVer],
  ['fractional', fractional],
]);
