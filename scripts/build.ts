import { buildBundles } from './build/bundles.ts';

buildBundles('build/js', 'dist');
