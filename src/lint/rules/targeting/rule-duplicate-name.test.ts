import { expect, it } from 'vitest';
import { complaintsAbout, itOf } from '../../../../test/support/lint/targeting.ts';
import type { EnvironmentDefinition } from '../../../model/generated/flag.ts';
import type { Complaint } from '../../complaint.ts';
import { ruleDuplicateName } from './rule-duplicate-name.ts';

function complaints(environments: Readonly<Record<string, EnvironmentDefinition>>): Complaint[] {
  return complaintsAbout(ruleDuplicateName, itOf({ environments }));
}

/** Rules of these names; undefined for a rule without. */
function named(...names: (string | undefined)[]): EnvironmentDefinition {
  return {
    rules: names.map((name, age) => ({ ...(name !== undefined && { name }), if: { age }, serve: 'on' })),
  };
}

it('tells the later rule, and which one has the name already', () => {
  expect(complaints({ production: named('Staff', 'Testers', 'Staff') })).toEqual([
    {
      path: ['environments', 'production', 'rules', 2, 'name'],
      environment: 'production',
      message: 'In `production`, rule 3 is called `Staff`, as rule 1 is.',
      remedy: 'Give it a name of its own, which says how it differs.',
    },
  ]);
});

it('tells every later rule of that name, always against the first one', () => {
  const found = complaints({ production: named('Testers', 'Staff', 'Staff', 'Staff') });
  expect(found.map(({ message }) => message)).toEqual([
    'In `production`, rule 3 is called `Staff`, as rule 2 is.',
    'In `production`, rule 4 is called `Staff`, as rule 2 is.',
  ]);
});

it('leaves alone rules without a name, other names, and the same name in another environment', () => {
  expect(complaints({ production: named(undefined, undefined) })).toEqual([]);
  expect(complaints({ production: named('Staff', 'staff') })).toEqual([]);
  expect(complaints({ staging: named('Staff'), production: named('Staff') })).toEqual([]);
  expect(complaints({ staging: 'on', production: { serve: 'on' } })).toEqual([]);
  expect(complaintsAbout(ruleDuplicateName, itOf({}))).toEqual([]);
});

it('reads flags that have problems of their own', () => {
  const flag = itOf({ environments: { production: named('Staff', 'Staff') } });
  expect(complaintsAbout(ruleDuplicateName, { ...flag, decisions: null })).toHaveLength(1);
});
