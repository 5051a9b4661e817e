import type { RuleInfo } from '../../lint/index.ts';
import type { Report } from '../../model/index.ts';
import { bytesOf } from '../bytes.ts';
import { byUrgency } from '../findings.ts';
import { compactJson } from '../json.ts';
import { fitting } from './fitting.ts';
import { sarifMessage } from './message.ts';
import { sarifResults } from './result.ts';
import { sarifRule } from './rule.ts';

/** Who made the report. */
export interface SarifTool {
  readonly version: string;
  /** Where its files can be read, as a URL without a slash at the end; null where they are not published. */
  readonly home: string | null;
}

/** More results than this in one run, and GitHub refuses all of them. */
const MAX_RESULTS = 25_000;

/** GitHub takes 10 MB after gzip, and what is smaller before it need not be tried. The rest is for what is around the results. */
const MAX_BYTES = 9_000_000;

/**
 * The findings of a report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning. Changes
 * of what is served are nobody's mistake, so they are not in it.
 *
 * @param rules all rules there are, for their descriptions
 */
export function renderSarif(
  report: Report,
  rules: readonly RuleInfo[],
  { version, home }: SarifTool,
): string {
  const driver = {
    name: 'Flaghoist',
    version,
    semanticVersion: version,
    ...(home === null ? {} : { informationUri: home }),
    rules: rules.map((rule) => sarifRule(rule, home)),
  };
  const results = sarifResults(report.findings, rules);
  const room = MAX_BYTES - bytesOf(compactJson(driver));
  const urgent = [...results].sort((a, b) => byUrgency(a.finding, b.finding));
  const kept = fitting(urgent, ({ result }) => compactJson(result), { number: MAX_RESULTS, bytes: room });
  const shown = new Set(kept);
  const left = results.length - kept.length;
  return compactJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        automationDetails: { id: 'flaghoist/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          '%SRCROOT%': {
            description: { text: 'The root of the repository, or the directory that was read.' },
          },
        },
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: left === 0 ? [] : [leftOut(left)] },
        ],
        results: results.filter((each) => shown.has(each)).map(({ result }) => result),
      },
    ],
  });
}

function leftOut(left: number): object {
  return {
    level: 'warning',
    message: sarifMessage(
      `${left} findings, the mildest, are left out, because GitHub takes no more at once; \`flaghoist check --format json\` has all of them.`,
    ),
  };
}
