import type { DemoSteps } from '../../report/index.ts';
import { check } from '../check.ts';
import { compileEnvironment } from '../compile.ts';
import { evaluateFlag } from '../evaluate.ts';
import { raiseRollout } from './edit.ts';
import { compiledExcerpt } from './excerpt.ts';
import { ownFlags } from './own-flags.ts';
import { createRepository } from './repository.ts';
import { inTemporaryDirectory } from './temporary.ts';

const flag = 'checkout-redesign';
const environment = 'production';
/** Somebody whose bucket is between 5 and 10 %: outside before the edit, inside after it. */
const targetingKey = 'user-20';

/** When the flags came, and when the pull request is judged: the same on every day it is shown. */
const before = new Date('2026-11-23T09:00:00Z');
const now = new Date('2026-11-25T12:00:00Z');

/** Raises one rollout in a temporary copy of the example flags, and checks, compiles and evaluates it. */
export function demo(): DemoSteps {
  return inTemporaryDirectory((directory) => {
    createRepository(directory, ownFlags(), before);
    const edit = raiseRollout(directory);
    const set = { directory, flags: 'flags' };
    const evaluation = evaluateFlag({ ...set, flag, environment, targetingKey, context: {} });
    return {
      edit,
      report: check({ ...set, base: 'main', head: null, now }),
      compiled: compiledExcerpt(compileEnvironment({ ...set, environment }), flag),
      evaluation: { ...evaluation, targetingKey },
    };
  });
}
