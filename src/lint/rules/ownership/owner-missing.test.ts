import { expect, test } from 'vitest';
import { complaintsAbout } from '../../../../test/support/lint/documentation.ts';
import { ownerMissing } from './owner-missing.ts';

test('a flag has an owner, whoever it is', () => {
  expect(complaintsAbout(ownerMissing, {})).toEqual([
    {
      message: 'The flag has no `owner`.',
      remedy: 'Name the team or the person who answers for it: `owner: organisation/team`.',
    },
  ]);
  expect(complaintsAbout(ownerMissing, { owner: 'acme/checkout' })).toEqual([]);
  expect(complaintsAbout(ownerMissing, { owner: ['acme/checkout', 'anna'] })).toEqual([]);
});

test('some owners that are known are named', () => {
  const remedy = (owners: string[] | null) => complaintsAbout(ownerMissing, {}, { owners })[0]?.remedy;
  const start = 'Name the team or the person who answers for it: ';
  expect(remedy(['acme/shop'])).toBe(`${start}for example \`acme/shop\`.`);
  expect(remedy(['acme/a', 'acme/b', 'acme/c', 'acme/d'])).toBe(
    `${start}for example \`acme/a\`, \`acme/b\` and \`acme/c\`.`,
  );
  expect(remedy([])).toBe(`${start}\`owner: organisation/team\`.`);
  expect(remedy(null)).toBe(remedy([]));
});
