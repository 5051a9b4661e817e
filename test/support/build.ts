import { buildBundles } from '../../scripts/build/bundles.ts';

/** Where the bundles under test are, relative to the repository. */
export const bundles = 'build/test/bundles';

/** Builds them once before the end-to-end tests, so that they never test an old build. For vitest's `globalSetup`. */
export function setup(): void {
  buildBundles('build/test/js', bundles);
}
