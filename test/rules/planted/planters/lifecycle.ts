import { inFlag, type Plant } from '../plant.ts';

export const lifecycle: Readonly<Record<string, readonly Plant[]>> = {
  'expires-passed': [expiring('2026-11-24'), expiring('2025-01-31')],
  'expires-soon': [expiring('2026-11-25'), expiring('2026-12-09')],
  'permanent-reason': [
    inFlag((flag) =>
      flag.permanent === undefined
        ? null
        : { tree: { ...flag, permanent: 'We need it' }, path: ['permanent'] },
    ),
  ],
  'permanent-type': [
    inFlag(({ expires, ...flag }) =>
      expires === undefined
        ? null
        : {
            tree: {
              ...flag,
              permanent: 'The old partners keep it as long as they stay.',
              reviewed: '2026-11-03',
            },
            path: ['permanent'],
            at: 'key',
          },
    ),
  ],
  'review-due': [
    inFlag((flag) =>
      flag.permanent === undefined ? null : { tree: { ...flag, reviewed: '2025-11-24' }, path: ['reviewed'] },
    ),
    inFlag((flag) =>
      flag.permanent === undefined ? null : { tree: { ...flag, reviewed: '2027-11-24' }, path: ['reviewed'] },
    ),
  ],
};

function expiring(expires: string): Plant {
  return inFlag((flag) =>
    flag.expires === undefined ? null : { tree: { ...flag, expires }, path: ['expires'] },
  );
}
