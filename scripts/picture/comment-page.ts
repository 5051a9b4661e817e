import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const css = readFileSync(
  fileURLToPath(import.meta.resolve('github-markdown-css/github-markdown-light.css')),
  'utf8',
);

/** The frame that GitHub draws around a comment. */
const frame = `
  body { margin: 0; background: #ffffff }
  .comment { width: 868px; padding: 16px; background: #ffffff }
  .box { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
  .author { padding: 8px 16px; font: 14px -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif;
    color: #59636e; background: #f6f8fa; border-bottom: 1px solid #d1d9e0 }
  .author b { color: #1f2328 }
  .markdown-body { padding: 16px; font-size: 14px }
  .markdown-body table { display: table; width: 100% }`;

/** A page that shows a comment as GitHub does; nothing is loaded from anywhere. */
export function commentPage(markdown: string): string {
  const body = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return `<!doctype html><meta charset="utf-8"><style>${css}${frame}</style>
<div class="comment"><div class="box">
<div class="author"><b>flaghoist</b> bot commented</div>
<article class="markdown-body">${body}</article>
</div></div>`;
}
