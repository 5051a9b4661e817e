import type { ReadingRule } from '../../rule.ts';

export const segmentUnknown: ReadingRule = {
  needs: 'reading',
  id: 'segment-unknown',
  title: 'A segment that does not exist',
  why: 'A rule for nobody looks like a rule for somebody.',
  severity: 'error',
  bad: `# flags/segments/staff.yaml
if: { email: { endsWith: "@acme.com" } }
# flags/example.yaml
type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - if: { segment: stuff }
#                      ^^^^^
        serve: on
`,
  good: `# flags/segments/staff.yaml
if: { email: { endsWith: "@acme.com" } }
# flags/example.yaml
type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - if: { segment: staff }
        serve: on
`,
};
