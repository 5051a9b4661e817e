import type { ReadingRule } from '../../rule.ts';

export const yamlTrap: ReadingRule = {
  needs: 'reading',
  id: 'yaml-trap',
  title: 'YAML that means something else than it says',
  why: '`issue: #412` is empty, `@team` is a syntax error, `01234` loses its zero, and `NO` is Norway to some parsers and false to others. Each is refused where it stands.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
issue: #412
#      ^^^^
`,
  good: `type: release
expires: 2027-03-31
default: off
issue: acme/shop#412
`,
};
