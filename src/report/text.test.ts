import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../../test/support/hostile.ts';
import { aChange, aFinding, aReport } from '../../test/support/report.ts';
import { runnerCommands } from '../../test/support/runner-commands.ts';
import { renderText } from './text.ts';

test('findings by file, changes by flag, one line that sums up', () => {
  const report = aReport({
    findings: [
      aFinding({
        line: 120,
        severity: 'warning',
        rule: 'owner-missing',
        message: 'no owner',
        remedy: 'Add one.',
      }),
      aFinding({ line: 3 }),
      aFinding({ file: 'flags/a.yaml', severity: 'notice' }),
    ],
    changes: [
      aChange({ environment: 'staging', killed: { before: null, after: 'INC-431' }, audiences: [] }),
      aChange({ details: ['Requires b to serve on.'] }),
    ],
  });
  expect(renderText(report, { colours: false })).toBe(`flags/a.yaml
  12:5  notice   2026-02-30 is not a day  expires-invalid
                 Write a day that exists.

flags/checkout-redesign.yaml
    3:5  error    2026-02-30 is not a day  expires-invalid
                  Write a day that exists.
  120:5  warning  no owner  owner-missing
                  Add one.

checkout-redesign
  staging     killed: INC-431
  production  everyone else: on 5 % → 10 %; 5 % gain on, nobody loses it
              Requires b to serve on.
              Revert: 5 % lose on again

1 error, 1 warning, 1 notice in 13 flags; 1 flag changes (main (41d0e77) → working tree)
`);
});

test('nothing to say is one line', () => {
  expect(renderText(aReport(), { colours: false })).toBe(
    'no problems in 13 flags; no flag changes (main (41d0e77) → working tree)\n',
  );
  expect(renderText(aReport({ base: null }), { colours: false })).toBe(
    'no problems in 13 flags (working tree, compared with nothing)\n',
  );
});

test('a flag of a file without environments has no column for them', () => {
  const report = aReport({ changes: [aChange({ environment: null })] });
  expect(renderText(report, { colours: false })).toContain('\n  everyone else: on 5 % → 10 %;');
});

test('what an edit of the policy means is said, and what a new variant does', () => {
  const policy = { file: 'p', fields: ['environments'], details: ['production is no longer critical'] };
  const changes = [
    aChange({ variants: [{ variant: 'off', before: null, after: true }] }),
    aChange({ flag: 'b', kind: 'added', variants: [{ variant: 'v1', before: null, after: 1 }] }),
  ];
  const text = renderText(aReport({ policy, changes }), { colours: false });
  expect(text).toContain('policy\n  production is no longer critical\n');
  expect(text).toContain('new variant: off means true\n');
  expect(text).toContain(' v1 means 1\n');
});

test('colours only add escapes', () => {
  const report = aReport({ findings: [aFinding()], changes: [aChange()] });
  const coloured = renderText(report, { colours: true });
  expect(coloured).toContain('\x1b[31merror  \x1b[39m');
  expect(coloured.replaceAll(/\x1b\[\d+m/g, '')).toBe(renderText(report, { colours: false }));
});

test('no text in a report makes a command or reaches the terminal raw', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const report = aReport({
        findings: [aFinding({ rule: text, message: text, remedy: text, file: text })],
        changes: [
          aChange({ flag: text, environment: text, killed: { before: null, after: text }, details: [text] }),
        ],
        base: { name: text, commit: null },
      });
      const printed = renderText(report, { colours: false });
      expect(runnerCommands(printed)).toEqual([]);
      expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }),
    { seed: 2, numRuns: 1000 },
  );
});
