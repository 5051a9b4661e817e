import { inFlag, type Plant } from '../plant.ts';

export const ownership: Readonly<Record<string, readonly Plant[]>> = {
  'owner-format': [
    inFlag((flag) => ({ tree: { ...flag, owner: 'checkout.team' }, path: ['owner'] })),
    inFlag((flag) => ({
      tree: { ...flag, owner: ['acme/checkout', 'acme/checkout/web'] },
      path: ['owner', 1],
    })),
  ],
  'owner-missing': [inFlag(({ owner, ...flag }) => ({ tree: flag, path: [] }))],
  'owner-unknown': [
    inFlag((flag) => ({ tree: { ...flag, owner: 'acme/chekout' }, path: ['owner'] })),
    inFlag((flag) => ({ tree: { ...flag, owner: ['acme/search', 'acme/sales'] }, path: ['owner', 1] })),
  ],
};
