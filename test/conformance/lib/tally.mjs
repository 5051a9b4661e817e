import { sameValue } from './same-value.mjs';

const SHOWN_DIFFERENCES = 10;

/** Counts outcomes, shows the first differences, and prints the one line that run.mjs reads. */
export class Tally {
  cases = 0;
  differences = 0;
  /** @type {Record<string, number>} */
  skipped = {};

  /** @param {string} engine @param {string} version */
  constructor(engine, version) {
    this.engine = engine;
    this.version = version;
  }

  /** @param {string} why */
  skip(why) {
    this.skipped[why] = (this.skipped[why] ?? 0) + 1;
  }

  /** @param {import('./cases.mjs').Case} testCase @param {import('./cases.mjs').Outcome} actual */
  record(testCase, actual) {
    this.cases += 1;
    const { expected } = testCase;
    const same =
      sameValue(expected.value, actual.value) &&
      expected.variant === actual.variant &&
      expected.reason === actual.reason;
    if (same) return;
    this.differences += 1;
    if (this.differences <= SHOWN_DIFFERENCES) this.#show(testCase, actual);
  }

  #show({ id, flag, context, expected }, actual) {
    process.stderr.write(
      `${this.engine} case ${id}, flag ${flag}, context ${JSON.stringify(context)}: ` +
        `expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}\n`,
    );
  }

  /** Prints the summary; the process is to exit with the number returned. */
  finish() {
    const { engine, version, cases, skipped, differences } = this;
    process.stdout.write(`${JSON.stringify({ engine, version, cases, skipped, differences })}\n`);
    return differences > 0 ? 1 : 0;
  }
}
