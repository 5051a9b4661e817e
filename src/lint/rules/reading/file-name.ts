import type { ReadingRule } from '../../rule.ts';

export const fileName: ReadingRule = {
  needs: 'reading',
  id: 'file-name',
  title: 'A file that does not belong under flags',
  why: 'Nothing under the flags directory is skipped in silence: a flag in `name.yml` that nobody reads is worse than an error. Only `.yaml` files and `.md` notes belong there.',
  severity: 'error',
  bad: `# flags/example.yml
type: release
expires: 2027-03-31
default: off
`,
  good: `# flags/example.yaml
type: release
expires: 2027-03-31
default: off
`,
};
