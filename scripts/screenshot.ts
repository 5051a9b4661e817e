import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { commentPage } from './picture/comment-page.ts';

/** Where Debian's package `chromium` puts it. */
const browserPath = '/usr/bin/chromium';
const golden = 'test/golden/mock-up.md';
const picture = 'docs/comment.png';

// The picture of the comment in the README. Fonts differ between machines, so it is made by hand and not compared.
if (existsSync(browserPath)) await writeFile(picture, await screenshot(await readFile(golden, 'utf8')));
else process.stdout.write(`NOT RUN: ${picture} needs ${browserPath}, which is Debian's package chromium.\n`);

/** The Markdown as it looks on GitHub, as a PNG of 900 CSS pixels' width at twice the resolution. */
async function screenshot(markdown: string): Promise<Buffer> {
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({
      viewport: { width: 900, height: 400 },
      deviceScaleFactor: 2,
      javaScriptEnabled: false,
      offline: true,
    });
    await page.setContent(commentPage(markdown));
    return await page.locator('.comment').screenshot({ animations: 'disabled' });
  } finally {
    await browser.close();
  }
}
