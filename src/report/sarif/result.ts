import type { RuleInfo } from '../../lint/index.ts';
import type { Finding, FindingFix } from '../../model/index.ts';
import { encodedPath } from '../encoded-path.ts';
import { sentence } from '../words.ts';
import { fingerprints } from './fingerprints.ts';
import { sarifLevels } from './level.ts';
import { sarifMessage } from './message.ts';

/** A finding and what SARIF calls a result. */
export interface SarifResult {
  readonly finding: Finding;
  readonly result: object;
}

/** Every finding as a result, in their order. */
export function sarifResults(findings: readonly Finding[], rules: readonly RuleInfo[]): SarifResult[] {
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const prints = fingerprints(findings);
  return findings.map((finding, index) => ({
    finding,
    result: resultOf(finding, indices.get(finding.rule) ?? null, prints[index] ?? ''),
  }));
}

function resultOf(finding: Finding, ruleIndex: number | null, fingerprint: string): object {
  const { rule, severity, message, remedy, flag, file, touched, clears, fix } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex === null ? {} : { ruleIndex }),
    level: sarifLevels[severity],
    message: sarifMessage(`${sentence(message)} ${remedy}`),
    locations: [{ physicalLocation: { artifactLocation: artifactOf(file), region: regionOf(finding) } }],
    partialFingerprints: { 'flaghoist/v1': fingerprint },
    ...(fix === null ? {} : { fixes: [fixOf(file, fix)] }),
    properties: { flag, touched, clears },
  };
}

function artifactOf(file: string): object {
  return { uri: encodedPath(file), uriBaseId: '%SRCROOT%' };
}

/** SARIF counts as a report does: from 1, and the end is the column after the last one. */
function regionOf({ line, column, endLine, endColumn }: Finding): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fixOf(file: string, { description, edits }: FindingFix): object {
  return {
    description: sarifMessage(description),
    artifactChanges: [
      {
        artifactLocation: artifactOf(file),
        replacements: edits.map(({ text, ...deletedRegion }) => ({
          deletedRegion,
          insertedContent: { text },
        })),
      },
    ],
  };
}
