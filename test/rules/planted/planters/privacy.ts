import type { FlagDefinition } from '../../../../src/model/index.ts';
import { type Changed, inFlag, type Plant } from '../plant.ts';

export const privacy: Readonly<Record<string, readonly Plant[]>> = {
  'pii-email': [
    inFlag((flag) => asking(flag, { email: 'anna@example.com' }, ['email'])),
    inFlag((flag) => asking(flag, { email: { is: ['b@example.com'] } }, ['email', 'is', 0])),
    inFlag((flag) =>
      withVariant(flag, { value: 'write to carla@example.com', description: 'By mail' }, ['value']),
    ),
  ],
  'pii-id-list': [
    inFlag((flag) => asking(flag, { accountId: ids(21) }, ['accountId'], 'key')),
    inFlag((flag) => asking(flag, { targetingKey: { is: ids(30) } }, ['targetingKey'], 'key')),
  ],
  'secret-in-value': [
    inFlag((flag) => withVariant(flag, { value: 'AKIAIOSFODNN7EXAMPLE', description: 'Storage' }, ['value'])),
    inFlag((flag) => ({
      tree: { ...flag, description: `It reads with ${GITHUB} today.` },
      path: ['description'],
    })),
  ],
};

/** Looks like a token of GitHub's, and is none. */
const GITHUB = `ghp_${'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'}`;

function ids(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `account-${1000 + index}`);
}

/** One rule in development, for the default's people among others, and a place in its condition. */
function asking(
  flag: FlagDefinition,
  condition: object,
  path: readonly (string | number)[],
  at: 'key' | 'value' = 'value',
): Changed | null {
  const other = Object.keys(flag.variants ?? { on: true, off: false }).find((name) => name !== flag.default);
  if (flag.requires !== undefined || other === undefined) return null;
  const development = { rules: [{ name: 'By hand', if: condition, serve: other }] };
  return {
    tree: { ...flag, environments: { ...flag.environments, development } },
    path: ['environments', 'development', 'rules', 0, 'if', ...path],
    at,
  };
}

function withVariant(flag: FlagDefinition, variant: object, path: readonly string[]): Changed | null {
  if (flag.type !== 'experiment') return null;
  return {
    tree: { ...flag, variants: { ...flag.variants, extra: variant } },
    path: ['variants', 'extra', ...path],
  };
}
