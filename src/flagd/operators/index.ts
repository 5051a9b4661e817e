import type { OperatorReader } from '../reader.ts';
import { readEquality, readOrder } from './compare.ts';
import { readFractional } from './fractional.ts';
import { readIf } from './if.ts';
import { readIn } from './in.ts';
import { readAnd, readNot, readOr, readTruthValue } from './logic.ts';
import { readMissing } from './missing.ts';
import { readSemVer } from './sem-ver.ts';
import { readAffix, readCat, readSubstr } from './text.ts';
import { readVar } from './var.ts';

/** The operators that can be read. */
export const OPERATORS: ReadonlyMap<string, OperatorReader> = new Map<string, OperatorReader>([
  ['var', readVar],
  ['missing', readMissing],
  ['if', readIf],
  ['and', readAnd],
  ['or', readOr],
  ['!', readNot],
  ['!!', readTruthValue],
  ['==', readEquality],
  ['!=', readEquality],
  ['===', readEquality],
  ['!==', readEquality],
  ['<', readOrder],
  ['<=', readOrder],
  ['>', readOrder],
  ['>=', readOrder],
  ['in', readIn],
  ['cat', readCat],
  ['substr', readSubstr],
  ['starts_with', readAffix],
  ['ends_with', readAffix],
  ['sem_ver', readSemVer],
  ['fractional', readFractional],
]);
