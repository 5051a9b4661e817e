import type { ReadingRule } from '../../rule.ts';

export const segmentNested: ReadingRule = {
  needs: 'reading',
  id: 'segment-nested',
  title: 'A segment inside a segment',
  why: 'Segments stay one level deep, so that whoever reads a rule has to open at most one other file.',
  severity: 'error',
  bad: `# flags/segments/staff.yaml
if: { email: { endsWith: "@acme.com" } }
# flags/segments/testers.yaml
if: { any: [{ segment: staff }, { country: DE }] }
#             ^^^^^^^
`,
  good: `# flags/segments/staff.yaml
if: { email: { endsWith: "@acme.com" } }
# flags/segments/testers.yaml
if: { any: [{ email: { endsWith: "@acme.com" } }, { country: DE }] }
`,
};
