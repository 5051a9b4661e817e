// Starts the flagd daemon itself and asks it over OFREP about every case.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { flagsFile, readCases } from '../lib/cases.mjs';
import { Tally } from '../lib/tally.mjs';
import { startDaemon } from './daemon.mjs';
import { evaluateOverHttp } from './ofrep.mjs';

const REQUESTS_AT_ONCE = 16;

/** The module version Go linked into the binary. */
function daemonVersion(binary) {
  const modules = execFileSync('go', ['version', '-m', binary], { encoding: 'utf8' });
  return /github\.com\/open-feature\/flagd\/flagd\tv(\S+)/.exec(modules)?.[1] ?? 'unknown';
}

async function evaluateAll(base, cases, tally) {
  for (let start = 0; start < cases.length; start += REQUESTS_AT_ONCE) {
    const batch = cases.slice(start, start + REQUESTS_AT_ONCE);
    const outcomes = await Promise.all(batch.map((testCase) => evaluateOverHttp(base, testCase)));
    batch.forEach((testCase, index) => {
      tally.record(testCase, outcomes[index]);
    });
  }
}

async function main(binary, directory) {
  const tally = new Tally('daemon', daemonVersion(binary));
  const daemon = await startDaemon({ binary, flags: resolve(flagsFile(directory)), log: `${binary}.log` });
  try {
    await evaluateAll(daemon.ofrep, readCases(directory), tally);
  } finally {
    await daemon.stop();
  }
  return tally.finish();
}

const [binary, directory] = process.argv.slice(2);
process.exit(await main(binary, directory));
