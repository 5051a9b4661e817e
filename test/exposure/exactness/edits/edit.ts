import type { Decision } from '../../../../src/model/index.ts';
import type { Random } from '../random.ts';

/**
 * One change as people make it to a flag; sometimes it changes nothing.
 *
 * @param pool other decisions, to take from
 */
export type Edit = (decision: Decision, random: Random, pool: readonly Decision[]) => Decision;
