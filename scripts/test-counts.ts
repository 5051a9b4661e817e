import { readFile } from 'node:fs/promises';

/** What this reads of Vitest's JSON report. */
interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const [, , path = ''] = process.argv;
const text = await readFile(path, 'utf8');
if (text === '') {
  process.stderr.write('There are no test results: a check before the tests failed.\n');
  process.exitCode = 1;
} else {
  const results: Results = JSON.parse(text);
  // A file that cannot be loaded fails without a single test of its own.
  const unloaded = results.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const failed = results.numFailedTests + unloaded;
  process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`);
}
