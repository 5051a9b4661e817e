import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diff } from '../src/commands/index.ts';
import { renderComment } from '../src/report/index.ts';

/** The flags of this repository with some edits; `file: [what stands there, what shall stand there]`. */
function edited(root: string, edits: Readonly<Record<string, readonly [string, string]>>): string {
  const directory = join(root, 'flags');
  cpSync('flags', directory, { recursive: true });
  for (const [file, [from, to]] of Object.entries(edits)) {
    const text = readFileSync(join(directory, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(join(directory, file), text.replace(from, to));
  }
  return directory;
}

function renamed(directory: string): void {
  renameSync(join(directory, 'checkout-redesign.yaml'), join(directory, 'one-page-checkout.yaml'));
}

test.each([
  ['raise', { 'checkout-redesign.yaml': ['percentage: 5', 'percentage: 25'] }, null],
  ['experiment', { 'free-shipping-message.yaml': ['percentage: 40', 'percentage: 50'] }, null],
  ['reshuffle', { 'loyalty-wallet.yaml': ['bucketBy: accountId', '# bucketBy: accountId'] }, null],
  ['segment', { 'segments/european-union.yaml': ['IE, ', ''] }, null],
  ['policy', { 'policy.yaml': ['    critical: true\n', ''] }, null],
  ['rename', { 'express-pay.yaml': ['checkout-redesign: on', 'one-page-checkout: on'] }, renamed],
  ['kill', { 'recommendations.yaml': ['# killed:', 'killed:'] }, null],
] as const)('the comment on real flags in test/golden/flags-%s.md', async (name, edits, then) => {
  const root = mkdtempSync(join(tmpdir(), 'flaghoist-golden-'));
  try {
    const after = edited(root, edits);
    then?.(after);
    const report = diff({ directory: process.cwd(), flags: 'flags', a: 'flags', b: after });
    const { body } = renderComment(report, { failOn: 'error', links: null });
    await expect(body.replaceAll(root, '')).toMatchFileSnapshot(`golden/flags-${name}.md`);
  } finally {
    rmSync(root, { recursive: true });
  }
});
