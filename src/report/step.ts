import type { Step } from '../evaluate/index.ts';
import { percentage, type Thousandths } from '../model/index.ts';
import { ruleInWords } from './rule-in-words.ts';
import { testResultInWords } from './test-result.ts';
import { join, quote, type Words } from './words.ts';

/** A line of an evaluation's path; the steps of a required flag are one level further in. */
export interface PathLine {
  readonly level: number;
  readonly words: Words;
}

/** The path of an evaluation in words, one line per step. */
export function pathInWords(path: readonly Step[], level = 0): PathLine[] {
  return path.flatMap((step) => [
    { level, words: stepInWords(step) },
    ...(step.kind === 'requirement' ? pathInWords(step.path, level + 1) : []),
  ]);
}

function stepInWords(step: Step): Words {
  switch (step.kind) {
    case 'killed':
      return ['killed, so the safe variant is served: ', quote(step.reason)];
    case 'requirement':
      return requirementInWords(step);
    case 'branch':
      return branchInWords(step);
    case 'draw':
      return drawInWords(step);
    case 'no-unit':
      return [
        quote(step.attribute),
        ` ${noUnit(step.found)}, so there is no bucket, and nobody without one is enrolled`,
      ];
    case 'default':
      return [
        `the default is served: ${step.because === 'left-over' ? 'the rollout leaves this one over' : 'no rule decided'}`,
      ];
  }
}

function requirementInWords({ flag, wanted, got, met }: Extract<Step, { kind: 'requirement' }>): Words {
  const variants = join(
    wanted.map((variant) => [quote(variant)]),
    ' or ',
  );
  const verdict = met ? ': met' : ': not met, so the safe variant is served';
  return ['requires ', quote(flag), ' to serve ', ...variants, '; it serves ', quote(got), verdict];
}

function branchInWords({ number, name, always, holds, because }: Extract<Step, { kind: 'branch' }>): Words {
  if (always) return ['everyone else'];
  const reasons = join(because.map(testResultInWords), ', ');
  return [...ruleInWords(number, name), holds ? ' holds: ' : ' does not hold: ', ...reasons];
}

function drawInWords({ draw, unit, bucket, from, to, result }: Extract<Step, { kind: 'draw' }>): Words {
  return [
    `${draw.purpose}: bucket ${share(bucket)} of `,
    quote(draw.salt),
    ' for ',
    quote(`${draw.attribute} ${JSON.stringify(unit)}`),
    ...drawResult(from, to, result),
  ];
}

/** Someone who is out is outside the share that is in, which ends where the rest begins. */
function drawResult(from: Thousandths, to: Thousandths, result: DrawStep['result']): Words {
  if (result === 'out') return [`, outside 0–${share(from)}: not enrolled`];
  const inside = `, inside ${percentage(from)}–${share(to)}: `;
  return result === 'in' ? [inside, 'enrolled'] : [inside, quote(result.variant)];
}

type DrawStep = Extract<Step, { kind: 'draw' }>;

function share(thousandths: Thousandths): string {
  return `${percentage(thousandths)} %`;
}

function noUnit(found: Extract<Step, { kind: 'no-unit' }>['found']): string {
  switch (found.kind) {
    case 'empty':
      return 'is empty';
    case 'missing':
      return 'is missing';
    case 'wrong-type':
      return `is of the wrong type (${found.type})`;
  }
}
