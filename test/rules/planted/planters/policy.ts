import { inFlag, type Plant } from '../plant.ts';

const sound = {
  rule: 'stale-on',
  reason: 'The app of last year still asks for it, until its store removes it.',
  until: '2027-01-31',
};

export const policy: Readonly<Record<string, readonly Plant[]>> = {
  'suppression-unjustified': [
    excepted({ rule: 'stale-no' }, 'rule'),
    excepted({ reason: 'Later' }, 'reason'),
    excepted({ until: '2026-11-24' }, 'until'),
    excepted({ until: '2027-11-24' }, 'until'),
  ],
};

/** A flag with two exceptions, of which the second one has a mistake. */
function excepted(mistake: Partial<typeof sound>, field: keyof typeof sound): Plant {
  const exceptions = [sound, { ...sound, rule: 'stale-off', ...mistake }];
  return inFlag((flag) => ({ tree: { ...flag, exceptions }, path: ['exceptions', 1, field] }));
}
