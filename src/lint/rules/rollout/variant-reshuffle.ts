import { percentageText } from '../../../model/index.ts';
import { criticalChanges } from '../../change/critical-changes.ts';
import { switchingArms } from '../../change/dealt-anew.ts';
import { editedSplits, isRunning } from '../../change/experiment.ts';
import { servedAt } from '../../change/served-at.ts';
import { whom } from '../../change/whom.ts';
import { quoted } from '../../quoted.ts';
import { diffRule } from '../../rule.ts';

export const variantReshuffle = diffRule({
  id: 'variant-reshuffle',
  title: 'People moved from one arm to another',
  why: 'From 50/50 to 34/33/33 half of the people move, and one in six goes from one of the old arms to the other. Where an experiment runs, that spoils what it has measured. Where its own split is edited, `experiment-edited-live` says so instead. Nobody counts here who comes from the safe variant or goes back to it.',
  severity: 'error',
  acknowledged: true,
  bad: `# base: flags/banner.yaml
type: experiment
expires: 2027-01-30
variants: { none: none, red: red, blue: blue, green: green }
default: none
environments:
  production: { rollout: { percentage: 10, split: { red: 50, blue: 50 } } }
# head: flags/banner.yaml
type: experiment
expires: 2027-01-30
variants: { none: none, red: red, blue: blue, green: green }
default: none
environments:
  production: { rollout: { percentage: 10, split: { red: 33, blue: 33, green: 34 } } }
#                                          ^^^^^
`,
  good: `# base: flags/banner.yaml
type: experiment
expires: 2027-01-30
variants: { none: none, red: red, blue: blue }
default: none
environments:
  production: { rollout: { percentage: 10, split: { red: 50, blue: 50 } } }
# head: flags/banner.yaml
type: experiment
expires: 2027-01-30
variants: { none: none, red: red, blue: blue }
default: none
environments:
  production: { rollout: { percentage: 25, split: { red: 50, blue: 50 } } }
`,
  check: (view) => {
    const { before, after } = view;
    if (after === null) return [];
    return criticalChanges(view).flatMap(({ environment, audiences }) => {
      const moved = switchingArms(audiences);
      if (moved === null) return [];
      const [split = null] = editedSplits(view, environment);
      return [
        {
          path: split ?? servedAt(after, environment, moved.audience.audience),
          at: split === null ? ('value' as const) : ('key' as const),
          environment,
          message: `${percentageText(moved.percentage)} of ${whom(moved.audience)} in ${quoted(environment)} go from one arm to another.`,
          remedy:
            'Write the split as a list, in an order in which fewer move, or say under `acknowledge: { variant-reshuffle: … }` why they may.',
          ...(isRunning(before, environment) ? {} : { atMost: 'warning' as const }),
          yieldsTo: ['experiment-edited-live', 'variant-removed-served'],
        },
      ];
    });
  },
});
