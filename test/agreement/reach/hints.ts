import type { Test } from '../../../src/model/index.ts';

/**
 * Values on, below and above everything a test names. Together with those of the attribute's other tests they hold
 * one for every combination of answers that some value gives, apart from texts that must start and end with certain
 * parts at once: `joinAffixes` adds these.
 */
export function hintsOf(test: Test): readonly unknown[] {
  switch (test.operator) {
    case 'is':
    case 'isNot':
      return test.values.flatMap<unknown>((value) =>
        typeof value === 'string'
          ? aroundText(value)
          : typeof value === 'number'
            ? aroundNumber(value)
            : [true, false],
      );
    case 'startsWith':
    case 'endsWith':
      return test.values.flatMap(aroundText);
    case 'semver':
      return [
        '0.0.0-0',
        test.version,
        `${test.version.split('+')[0]}+b.1`,
        successor(test.version),
        '999.0.0',
      ];
    default:
      return aroundNumber(test.bound);
  }
}

/** Texts that start with each prefix and end with each suffix, with different things between. */
export function joinAffixes(tests: readonly Test[], between: readonly string[]): string[] {
  const affixes = (operator: 'startsWith' | 'endsWith') => [
    '',
    ...tests.flatMap((test) => (test.operator === operator ? test.values : [])),
  ];
  return affixes('startsWith').flatMap((start) =>
    affixes('endsWith').flatMap((end) => ['', ...between].map((middle) => start + middle + end)),
  );
}

function aroundText(text: string): string[] {
  return [text, `${text}~`, `~${text}`, text.slice(0, -1), text.slice(1), text.toUpperCase(), ` ${text}`];
}

/** The number, its nearest neighbours that a double can hold, and numbers further off. */
function aroundNumber(number: number): number[] {
  const step = Math.max(Math.abs(number) * Number.EPSILON, Number.MIN_VALUE);
  return [
    number,
    number - step,
    number + step,
    number - 1,
    number + 1,
    -number,
    number * 2 + 1,
    number * -2 - 1,
  ];
}

/** The version that comes right after, by SemVer 2.0.0 §11. */
function successor(version: string): string {
  const [plain = ''] = version.split('+');
  if (plain.includes('-')) return `${plain}.0`;
  const [major, minor, patch] = plain.split('.');
  return `${major}.${minor}.${Number(patch) + 1}-0`;
}
