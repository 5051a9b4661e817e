import { type Serve, WHOLE } from '../model/index.ts';
import { drawArm, isDrawn } from './draw.ts';
import { and, choose, type Logic } from './logic.ts';
import { isNonEmptyText } from './portable.ts';

/**
 * What an audience is served: a variant's name.
 *
 * @param rest what a rollout leaves over: null at the top level, where engines then serve the default variant
 */
export function compileServe(serve: Serve, rest: Logic): Logic {
  if (serve.kind === 'variant') return serve.variant;
  if (serve.share === 0) return rest;
  const isEnrolled = serve.share === WHOLE || isDrawn(serve.enrolment, serve.share);
  const hasUnit = isNonEmptyText(serve.enrolment.attribute);
  return choose(and([hasUnit, isEnrolled]), drawArm(serve.arm, serve.arms), rest);
}
