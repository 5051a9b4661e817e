import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../../test/support/hostile.ts';
import { aFinding, aReport } from '../../test/support/report.ts';
import { runnerCommands } from '../../test/support/runner-commands.ts';
import { annotations } from './annotations.ts';
import { renderGithub } from './github.ts';
import { workflowCommand } from './workflow-command.ts';

test('a finding becomes a command with its place', () => {
  const [annotation] = annotations(aReport({ findings: [aFinding()] }));
  expect(annotation && workflowCommand(annotation)).toBe(
    '::error file=flags/checkout-redesign.yaml,line=12,endLine=12,col=5,endColumn=15,title=expires-invalid' +
      '::2026-02-30 is not a day. Write a day that exists.',
  );
});

test('a range of lines is sent as its first line', () => {
  const [annotation] = annotations(aReport({ findings: [aFinding({ endLine: 14, endColumn: 3 })] }));
  expect(annotation?.place).toEqual({
    file: 'flags/checkout-redesign.yaml',
    line: 12,
    column: 5,
    endColumn: null,
  });
});

test('row 10: at most ten per level, touched files first, and the tenth says how many more', () => {
  const many = Array.from({ length: 25 }, (_, index) => aFinding({ line: index + 1, touched: index === 24 }));
  const warning = aFinding({ severity: 'warning' });
  const levels = annotations(aReport({ findings: [...many, warning] }));
  expect(levels.map(({ level }) => level)).toEqual([...Array(10).fill('error'), 'warning']);
  expect(levels[0]?.place?.line).toBe(25);
  expect(levels[9]).toMatchObject({ place: null, message: expect.stringContaining('16 more') });
});

test('exactly ten are all shown', () => {
  const ten = Array.from({ length: 10 }, (_, index) => aFinding({ line: index + 1 }));
  expect(annotations(aReport({ findings: ten })).every(({ place }) => place !== null)).toBe(true);
});

test('row 1: the runner reads back one command per finding, whatever its texts hold', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (message, file) => {
      const report = aReport({ findings: [aFinding({ message, remedy: message, rule: message, file })] });
      const commands = runnerCommands(renderGithub(report));
      const [annotation] = annotations(report);
      expect(commands.map(({ name, data }) => [name, data])).toEqual([['error', annotation?.message]]);
      expect(commands[0]?.properties.get('file')).toBe(annotation?.place?.file);
      expect(commands[0]?.properties.get('title')).toBe(annotation?.title);
    }),
    { seed: 4, numRuns: 2000 },
  );
});
