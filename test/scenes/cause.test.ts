import { describe, expect, it } from 'vitest';
import { checkPullRequest, flagWith, policyWith } from './scene.ts';

const POLICY = policyWith('{ rules: { description-missing: error } }', 'country: string, age: number');
const SEGMENT = 'flags/segments/neighbours.yaml';
const segment = (countries: string) => `# People who live near a shop\n\nif:\n  country: [${countries}]\n`;
const FLAG = 'flags/checkout.yaml';
const undocumented = (production: string, given: Record<string, string> = {}) =>
  flagWith(production, { description: '', ...given });
const targeted = '{ rules: [{ if: { segment: neighbours }, serve: on }] }';

function past(files: Record<string, string>) {
  return [{ date: '2026-11-02T09:00:00Z', files: { 'flags/policy.yaml': POLICY, ...files } }];
}

function places(report: ReturnType<typeof checkPullRequest>): string[] {
  return report.findings
    .filter(({ rule }) => rule === 'description-missing')
    .map(({ severity, flag, file, line, message }) => `${severity} ${flag} ${file}:${line} ${message}`);
}

describe('a finding on a flag that another file touches points at the line that does it', () => {
  it('in a segment', () => {
    const report = checkPullRequest(past({ [FLAG]: undocumented(targeted), [SEGMENT]: segment('NL') }), {
      [SEGMENT]: segment('NL, BE'),
    });
    expect(places(report)).toEqual([
      `error checkout ${SEGMENT}:4 \`checkout\`, which this line touches: The flag has no \`description\`.`,
    ]);
  });

  it('in a flag that it requires, also through a third one', () => {
    const files = {
      [FLAG]: undocumented('on', { requires: '{ middle: on }' }),
      'flags/middle.yaml': flagWith('on', { requires: '{ bottom: on }' }),
      'flags/bottom.yaml': flagWith('off'),
    };
    const report = checkPullRequest(past(files), { 'flags/bottom.yaml': flagWith('on') });
    expect(places(report)).toEqual([
      'error checkout flags/bottom.yaml:7 `checkout`, which this line touches: The flag has no `description`.',
    ]);
  });

  it('and a segment that changes nothing for it does not', () => {
    const report = checkPullRequest(past({ [FLAG]: undocumented(targeted), [SEGMENT]: segment('NL, BE') }), {
      [SEGMENT]: segment('BE, NL'),
    });
    expect(places(report)).toEqual([`notice checkout ${FLAG}:1 The flag has no \`description\`.`]);
  });

  it('and neither does a file that only moves', () => {
    const report = checkPullRequest(past({ [FLAG]: undocumented('on') }), {
      [FLAG]: null,
      'flags/shop/checkout.yaml': undocumented('on'),
    });
    expect(places(report)).toEqual([
      'notice checkout flags/shop/checkout.yaml:1 The flag has no `description`.',
    ]);
  });

  it('nor an environment that is new', () => {
    const report = checkPullRequest(past({ [FLAG]: undocumented('on') }), {
      'flags/policy.yaml': POLICY.replace('environments:\n', 'environments:\n  - name: canary\n'),
    });
    expect(places(report)).toEqual([`notice checkout ${FLAG}:1 The flag has no \`description\`.`]);
  });
});
