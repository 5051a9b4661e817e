import { segmentsNamedBy } from '../../../model/index.ts';
import { quoted } from '../../quoted.ts';
import { setRule } from '../../rule.ts';

export const segmentUnused = setRule({
  id: 'segment-unused',
  title: 'A segment that no flag names',
  why: 'Somebody will keep it up to date, or trust it, although it decides nothing.',
  severity: 'notice',
  cleanup: true,
  bad: `# flags/segments/staff.yaml
if: { employee: true }
#^
# flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
`,
  good: `# flags/segments/staff.yaml
if: { employee: true }
# flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rules: [{ if: { segment: staff }, serve: on }] } }
`,
  check: ({ head }) => {
    const named = new Set(
      [...head.flags.values()].flatMap(({ definition }) =>
        segmentsNamedBy(definition).map(({ name }) => name),
      ),
    );
    // A flag that cannot be read may name any of them.
    if (head.unreadable.size > 0) return [];
    return [...head.segments.values()]
      .filter(({ name }) => !named.has(name))
      .map(({ name, file }) => ({
        flag: null,
        file,
        message: `No flag names the segment ${quoted(name)}.`,
        remedy: 'Delete the file, or name the segment in a rule.',
      }));
  },
});
