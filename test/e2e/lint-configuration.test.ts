import { describe, expect, test } from 'vitest';
import { flaghoist } from '../support/cli.ts';
import { policy, shop } from '../support/shop.ts';
import { tempRepository } from '../support/temp-repository.ts';

describe('a policy that names what does not exist: exit code 2 and the nearest name', () => {
  test.each([
    [
      '{ rules: { soak-to-short: error } }',
      '6:18 there is no rule `soak-to-short`',
      'Did you mean `soak-too-short`?',
    ],
    ['{ rules: { freeze: eror } }', '6:26 there is no severity `eror`', 'Did you mean `error`?'],
    [
      '{ rules: { step-size: { facter: 3 } } }',
      '6:31 the rule has no option `facter` (`step-size`)',
      'Did you mean `factor`?',
    ],
  ])('%s', (lint, problem, remedy) => {
    const { directory } = tempRepository({ ...shop, 'flags/policy.yaml': `${policy}lint: ${lint}\n` });
    for (const command of [['check'], ['check', '--base', 'HEAD']]) {
      const { stdout, stderr, exitCode } = flaghoist(directory, command);
      expect({ stdout, stderr, exitCode }).toEqual({
        stdout: '',
        stderr: `flaghoist: flags/policy.yaml:${problem}. ${remedy}\n`,
        exitCode: 2,
      });
    }
  });

  test('a pull request that mends it is checked again', () => {
    const { directory, write } = tempRepository({
      ...shop,
      'flags/policy.yaml': `${policy}lint: { rules: { freze: error } }\n`,
    });
    write({ 'flags/policy.yaml': `${policy}lint: { rules: { freeze: error } }\n` });
    expect(flaghoist(directory, ['check']).exitCode).toBe(0);
  });
});
