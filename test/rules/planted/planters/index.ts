import type { Plant } from '../plant.ts';
import { documentation } from './documentation.ts';
import { lifecycle } from './lifecycle.ts';
import { ownership } from './ownership.ts';
import { policy } from './policy.ts';
import { privacy } from './privacy.ts';
import { reading } from './reading.ts';
import { rollout } from './rollout.ts';
import { targeting } from './targeting.ts';

/** How each rule is broken, by its id: in one way or in several. */
export const planters: Readonly<Record<string, readonly Plant[]>> = {
  ...reading,
  ...documentation,
  ...ownership,
  ...lifecycle,
  ...targeting,
  ...privacy,
  ...rollout,
  ...policy,
};

/** Rules of reading that no file of a set can show, with the reason. */
export const notPlanted: Readonly<Record<string, string>> = {
  'base-unreadable': 'it is about a base',
  'base-missing': 'it is about a base',
  'baseline-grown': 'it is about a base',
  'file-limit': 'nothing is read any more',
  'flagd-invalid': 'it is about flagd files',
  'history-missing': 'it is about the past',
  'policy-changed': 'it is about a base',
  'policy-missing': 'without a policy, no flag means anything',
  'too-many-problems': 'it stands for all others',
};
