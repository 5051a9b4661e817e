import { expect, it } from 'vitest';
import { POLICY } from '../../test/support/flags.ts';
import { targetingSurroundings } from '../../test/support/lint/targeting.ts';
import { undeclared } from './undeclared.ts';

const { policy } = targetingSurroundings();

it('compares 200 different names and then none, whatever a file holds', () => {
  const remedyFor = undeclared(policy);
  const other = 'Declare it, with its type, under `context` in the policy.';
  for (let index = 0; index < 199; index++) expect(remedyFor(`unknown-attribute-${index}`)).toBe(other);
  expect(remedyFor('contry')).toContain('Did you mean `country`?');
  expect(remedyFor('countri')).toBe(other);
  expect(remedyFor('contry')).toContain('Did you mean `country`?');
});

it('knows the targeting key and what is declared, and all of it where nothing is', () => {
  const { context, ...nothing } = POLICY;
  expect(undeclared(policy)('targetingKey')).toBeNull();
  for (const name of Object.keys(context ?? {})) expect(undeclared(policy)(name)).toBeNull();
  expect(undeclared(targetingSurroundings(nothing).policy)('contry')).toBeNull();
});
