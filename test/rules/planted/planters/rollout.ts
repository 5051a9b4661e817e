import { inFlag, type Plant } from '../plant.ts';

export const rollout: Readonly<Record<string, readonly Plant[]>> = {
  'default-not-safe': [
    inFlag((flag) => {
      if (flag.type !== 'kill-switch') return null;
      const { safe, ...others } = flag;
      return { tree: others, path: ['default'] };
    }),
    inFlag((flag) =>
      flag.type === 'kill-switch' ? { tree: { ...flag, safe: 'on' }, path: ['safe'] } : null,
    ),
    inFlag((flag) => (flag.type === 'release' ? { tree: { ...flag, safe: 'on' }, path: ['default'] } : null)),
  ],
};
