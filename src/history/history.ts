import type { BranchLog, History } from '../model/index.ts';
import { ages } from './ages.ts';
import { digester } from './digest.ts';
import { flagPast } from './flag-past.ts';
import { type IsSame, lived } from './lived.ts';
import { remembered } from './remembered.ts';

/** Tells what a branch's log means for its flags. Nothing is worked out before it is asked for, and nothing twice. */
export function createHistory(log: BranchLog, isSame: IsSame): History {
  const digestOf = digester(log.read);
  const age = ages(log.versions, digestOf);
  return {
    of: remembered((key) => flagPast(key, log.versions.get(key) ?? [], digestOf, age)),
    lived: (key, environment, since) => lived(log, isSame, { key, environment, since }),
  };
}
