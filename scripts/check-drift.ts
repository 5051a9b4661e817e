import { spawnSync } from 'node:child_process';

const shownLines = 200;

const changed = git('status', '--porcelain');
if (changed !== '') {
  const lines = git('diff', 'HEAD').split('\n');
  const rest = lines.length > shownLines ? `… and ${lines.length - shownLines} lines more\n` : '';
  process.stderr.write(
    `These files differ from the last commit. Run \`npm run generate\` and \`npm run build\`, and commit the result.\n${changed}\n${lines.slice(0, shownLines).join('\n')}\n${rest}`,
  );
  process.exitCode = 1;
}

function git(...parameters: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', parameters, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`git ${parameters.join(' ')} failed: ${stderr}`);
  return stdout;
}
