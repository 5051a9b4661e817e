import { inFlag, type Plant } from '../plant.ts';

export const documentation: Readonly<Record<string, readonly Plant[]>> = {
  'description-missing': [
    inFlag(({ description, ...flag }) => (description === undefined ? null : { tree: flag, path: [] })),
  ],
};
