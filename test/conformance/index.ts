import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCases } from './cases.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Git-ignored: nothing that is generated here is kept. */
const directory = join(root, 'node_modules/.cache/flaghoist-conformance/cases');

const { flags, cases, leftOut } = writeCases(directory, root);
process.stdout.write(
  `${cases.toLocaleString('en')} cases over ${flags} flags; ${leftOut} more left out, whose versions engines read differently\n`,
);
if (cases < 20_000) throw new Error('The conformance suite promises at least 20,000 cases.');

const runner = fileURLToPath(new URL('run.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [runner, directory, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
