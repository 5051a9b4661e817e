import { type Arm, type Draw, drawLiterals, type Thousandths, WHOLE } from '../model/index.ts';
import { attribute, type Logic, type LogicObject } from './logic.ts';

/**
 * Whether a draw deals the unit into the first `share` of its range. Strings are drawn and compared with `===`,
 * because that is what every language's engine reads alike.
 */
export function isDrawn(draw: Draw, share: Thousandths): LogicObject {
  return {
    '===': [
      fractional(draw, [
        ['in', share],
        ['out', WHOLE - share],
      ]),
      'in',
    ],
  };
}

/** The variant whose interval the draw falls into. A single arm needs no draw. */
export function drawArm(draw: Draw, arms: readonly Arm[]): Logic {
  const [only, ...others] = arms;
  if (only !== undefined && others.length === 0) return only.variant;
  return fractional(
    draw,
    arms.map(({ variant, share }) => [variant, share]),
  );
}

/** flagd's bucketing, version 2: integer weights on one constant total over the hash of prefix and value. */
function fractional(draw: Draw, weights: readonly (readonly [string, Thousandths])[]): LogicObject {
  const [before, after] = drawLiterals(draw);
  return { fractional: [{ cat: [before, attribute(draw.attribute), after] }, ...weights] };
}
