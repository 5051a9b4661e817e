import type { Complaint, PlacedComplaint } from '../../../src/lint/complaint.ts';
import type { FileRule, SetRule } from '../../../src/lint/rule.ts';
import type { FileView, Surroundings } from '../../../src/lint/view.ts';
import { type Flag, type FlagSet, lowerPolicy, type PolicyDefinition } from '../../../src/model/index.ts';
import { type Definitions, flagsOf, POLICY } from '../flags.ts';
import { aFlagSet } from './subject.ts';
import { surroundingsOf } from './surroundings.ts';

/** What a rule about targeting may know besides the flags. */
export function targetingSurroundings(definition: PolicyDefinition = POLICY): Surroundings {
  const { policy } = lowerPolicy('flags/policy.yaml', definition);
  return { ...surroundingsOf(policy), isCritical: () => true };
}

/** What a rule says about one flag. */
export function complaintsAbout(rule: FileRule, flag: Flag, view: Partial<FileView> = {}): Complaint[] {
  return [...rule.bind({}).check({ ...targetingSurroundings(), flag, ...view })];
}

/** The flag `it`, as it would stand in a file. */
export function itOf(
  flag: Definitions['flags'][string],
  others: Omit<Definitions, 'flags'> & Partial<Pick<Definitions, 'flags'>> = {},
): Flag {
  const it = flagsOf({ ...others, flags: { ...others.flags, it: flag } }).get('it');
  if (it === undefined) throw new Error('no flag');
  return it;
}

/** What a rule says about a set. */
export function complaintsAboutSet(
  rule: SetRule,
  definitions: Definitions,
  differences: Partial<FlagSet> = {},
): PlacedComplaint[] {
  const head = { ...aFlagSet(definitions), ...differences };
  return [...rule.bind({}).check({ ...targetingSurroundings(definitions.policy), head })];
}
