import type { Flag, Removal } from '../../../model/index.ts';
import { shapeOf } from '../../../model/index.ts';
import { happenedIn } from '../../moment.ts';
import { namesInWords } from '../../names-in-words.ts';
import { quoted } from '../../quoted.ts';
import { historyRule } from '../../rule.ts';
import { dayOf, daysInMilliseconds } from '../../time/day.ts';

/** A removal that is reverted comes back within two days nearly always, a reuse after weeks. */
const REVERT_DAYS = 7;

export const keyReused = historyRule({
  id: 'key-reused',
  title: 'A key that was removed and comes back as something else',
  why: 'Old code that still runs somewhere reads the new flag with the old meaning. That is how Knight Capital lost $460 million in 45 minutes. A removal that is taken back within 7 days, with the same type and variants, is a revert and no reuse.',
  severity: 'error',
  acknowledged: true,
  bad: `# 2026-03-02: flags/power-peg.yaml
type: release
expires: 2026-06-30
default: off
# 2026-04-01: flags/power-peg.yaml is removed
# head: flags/power-peg.yaml
type: release
#^^^
expires: 2027-03-31
default: off
`,
  good: `# 2026-03-02: flags/power-peg.yaml
type: release
expires: 2026-06-30
default: off
# 2026-04-01: flags/power-peg.yaml is removed
# head: flags/retail-liquidity.yaml
type: release
expires: 2027-03-31
default: off
`,
  check: ({ before, after, past, now }) => {
    const removal = past?.removal ?? null;
    if (before !== null || after === null || removal === null) return [];
    const isRecent = now - removal.moment.at <= daysInMilliseconds(REVERT_DAYS);
    if (isRecent && hasShape(after, removal)) return [];
    const owners = namesInWords(removal.shape?.owners ?? []);
    const who = owners === '' ? '' : `, then of ${owners}`;
    return [
      {
        message: `${quoted(after.key)} was removed on ${dayOf(removal.moment.at)} (${happenedIn(removal.moment)}${who}); old code may still read it.`,
        remedy:
          'Choose a new name, or say under `acknowledge: { key-reused: … }` why nothing reads the old meaning.',
      },
    ];
  },
});

/** Whether code that asks for what was removed can live with it. */
function hasShape({ definition }: Flag, { shape }: Removal): boolean {
  const own = shapeOf(definition);
  return (
    shape !== null &&
    shape.type === own.type &&
    shape.valueType === own.valueType &&
    shape.variants.join() === own.variants.join()
  );
}
