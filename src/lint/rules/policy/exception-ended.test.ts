import { describe, expect, test } from 'vitest';
import { flagsOf, POLICY } from '../../../../test/support/flags.ts';
import { type FlagDefinition, type JsonValue, lowerPolicy } from '../../../model/index.ts';
import type { Complaint } from '../../complaint.ts';
import { exceptionEnded } from './exception-ended.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');

type Exceptions = NonNullable<FlagDefinition['exceptions']>;

function found(exceptions: Exceptions | undefined): Complaint[] {
  const definition = exceptions === undefined ? {} : { exceptions };
  const flag = flagsOf({ flags: { a: definition } }).get('a');
  if (flag === undefined) throw new Error('there is no flag');
  return [
    ...exceptionEnded.bind({}).check({
      flag,
      policy: lowerPolicy('flags/policy.yaml', POLICY).policy,
      isCritical: () => true,
      strictness: { suppressible: new Set(), longestException: 90, freezes: [], ruleIds: new Set() },
      now: NOW,
      owners: null,
    }),
  ];
}

const until = (day: string, rule = 'stale-on'): Exceptions[number] => ({ rule, reason: 'Why.', until: day });
const remove = (...path: (string | number)[]): JsonValue => ({ kind: 'remove', path });

describe('exception-ended', () => {
  test('says nothing about a flag without exceptions, and none that holds until today', () => {
    expect(found(undefined)).toEqual([]);
    expect(found([until('2026-11-25'), until('2027-01-31')])).toEqual([]);
  });

  test('names the rule and the day, and has ended since the day after', () => {
    expect(found([until('2026-11-24')])).toEqual([
      {
        path: ['exceptions', 0, 'until'],
        message: 'The exception from `stale-on` ended on 2026-11-24.',
        remedy: 'Delete it, and put right what the rule still finds.',
        since: Date.parse('2026-11-25T00:00:00Z'),
        fix: { kind: 'remove', path: ['exceptions'] },
      },
    ]);
  });

  test('removes the one that ended from a list with others', () => {
    const fixes = found([until('2026-12-31'), until('2026-10-31'), until('2020-02-29')]).map(
      ({ fix }) => fix,
    );
    expect(fixes).toEqual([remove('exceptions', 1), remove('exceptions', 2)]);
  });

  test('removes the whole list, once, when all have ended', () => {
    expect(found([until('2026-10-31'), until('2026-09-30')]).map(({ fix }) => fix ?? null)).toEqual([
      remove('exceptions'),
      null,
    ]);
  });

  test('cuts the name of a rule that is none', () => {
    expect(found([until('2026-10-31', 'x'.repeat(60))])[0]?.message).toContain(`\`${'x'.repeat(60)}\``);
    expect(found([until('2026-10-31', 'x'.repeat(61))])[0]?.message).toContain(`\`${'x'.repeat(60)}…\``);
  });
});
