import { equal } from '../../../exposure/index.ts';
import { type AudienceChange, type Flag, type Path, percentageText } from '../../../model/index.ts';
import { editedBuckets } from '../../change/buckets.ts';
import { type CriticalChange, criticalChanges } from '../../change/critical-changes.ts';
import { dealtAnew, switchingArms } from '../../change/dealt-anew.ts';
import { armsOf, editedSplits, isRunning } from '../../change/experiment.ts';
import { onBothSides, variantValue } from '../../change/sides.ts';
import { whom } from '../../change/whom.ts';
import type { Complaint } from '../../complaint.ts';
import { quoted } from '../../quoted.ts';
import { diffRule } from '../../rule.ts';

export const experimentEditedLive = diffRule({
  id: 'experiment-edited-live',
  title: 'An experiment that is edited while it runs',
  why: 'With another split, other values or other buckets it is another experiment, and what it has measured so far belongs to neither. To let more people in, or fewer, is fine, and so is to end it.',
  severity: 'error',
  bad: `# base: flags/banner.yaml
type: experiment
expires: 2027-01-30
variants: { none: none, red: red }
default: none
environments:
  production: { rollout: { percentage: 10, split: { none: 50, red: 50 } } }
# head: flags/banner.yaml
type: experiment
expires: 2027-01-30
variants: { none: none, red: red }
default: none
environments:
  production: { rollout: { percentage: 10, split: { none: 20, red: 80 } } }
#                                          ^^^^^
`,
  good: `# base: flags/banner.yaml
type: experiment
expires: 2027-01-30
variants: { none: none, red: red }
default: none
environments:
  production: { rollout: { percentage: 10, split: { none: 50, red: 50 } } }
# head: flags/banner.yaml
type: experiment
expires: 2027-01-30
variants: { none: none, red: red }
default: none
environments:
  production: { rollout: { percentage: 40, split: { none: 50, red: 50 } } }
`,
  check: (view) => {
    const both = onBothSides(view);
    if (both === null) return [];
    const { before, after } = both;
    const running = criticalChanges(view).filter(
      ({ environment }) => isRunning(before, environment) && armsOf(after, environment).size > 0,
    );
    const [first] = running;
    if (first === undefined) return [];
    const edits = [...bucketEdits(before, after), ...valueEdits(before, after, running)];
    return [
      ...(edits.length === 0 ? [] : [editedFlag(edits, first)]),
      ...running.flatMap((change) => {
        const [split] = editedSplits(view, change.environment);
        return split === undefined ? [] : [editedSplit(split, change)];
      }),
    ];
  },
});

/** Something that is edited, in words, and where it stands. */
interface Edit {
  readonly what: string;
  readonly path: Path;
}

function bucketEdits(before: Flag, after: Flag): Edit[] {
  return editedBuckets(before, after).map((field) => ({
    what: quoted(field),
    path: after.definition[field] === undefined ? [] : [field],
  }));
}

function valueEdits(before: Flag, after: Flag, running: readonly CriticalChange[]): Edit[] {
  const arms = new Set(running.flatMap(({ environment }) => [...armsOf(before, environment)]));
  return [...arms]
    .filter((arm) => !equal(variantValue(before, arm), variantValue(after, arm)))
    .map((arm) => ({ what: `the variant ${quoted(arm)}`, path: ['variants', arm] }));
}

function editedFlag(edits: readonly Edit[], { environment, audiences }: CriticalChange): Complaint {
  const what = edits.map((edit) => edit.what).join(' and ');
  return {
    path: edits[0]?.path ?? [],
    message: `The experiment runs in ${quoted(environment)} while ${what} ${edits.length === 1 ? 'is' : 'are'} edited${moved(dealtAnew(audiences), 'have another outcome')}.`,
    remedy: REMEDY,
  };
}

function editedSplit(path: Path, { environment, audiences }: CriticalChange): Complaint {
  return {
    path,
    at: 'key',
    environment,
    message: `The experiment runs in ${quoted(environment)} while its split is edited${moved(switchingArms(audiences), 'go from one arm to another')}.`,
    remedy: REMEDY,
  };
}

const REMEDY = 'End it and start another one under a new key; or change nothing but its percentage.';

function moved(
  share: { readonly audience: AudienceChange; readonly percentage: number } | null,
  how: string,
): string {
  return share === null ? '' : `: ${percentageText(share.percentage)} of ${whom(share.audience)} ${how}`;
}
