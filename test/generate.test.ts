import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { generateReadme } from '../scripts/generate/readme.ts';
import { yamlExample } from '../scripts/generate/reference/yaml-example.ts';
import { generateReference } from '../scripts/generate/reference.ts';
import { styledLines } from '../scripts/picture/styled-text.ts';
import { terminalSvg } from '../scripts/picture/svg.ts';

describe('yamlExample', () => {
  it('writes what reads back as the same value', () => {
    const value = fc.jsonValue({ maxDepth: 3 }).map((json) => JSON.parse(JSON.stringify(json)));
    fc.assert(
      fc.property(value, (json) => {
        expect(load(yamlExample(json))).toEqual(json);
      }),
      {
        seed: 2,
        numRuns: 500,
        examples: [['on'], ['#412'], ['2027-03-31'], ['a, b'], ['x: y'], [{ 'a: b': [''] }]],
      },
    );
  });

  it('quotes only where it must', () => {
    const example = { 'checkout-redesign': 'on', since: '2027-03-31', why: 'No message, as today' };
    expect(yamlExample(example)).toBe(
      '{ checkout-redesign: on, since: 2027-03-31, why: "No message, as today" }',
    );
  });
});

describe('the reference pages', () => {
  it('have a row or a section for whatever a schema names', async () => {
    const pages = await generateReference();
    const flag = pages.find(({ path }) => path === 'docs/reference/flag.md')?.text ?? '';
    for (const field of ['rollbackPlan', 'exceptions[].until', 'experiment.guardrails', 'semver']) {
      expect(flag).toContain(`| \`${field}\` |`);
    }
    expect(flag).toContain('\n## rollout\n');
    expect(pages.map(({ text }) => text).join('')).not.toMatch(/undefined|\[object/);
  });

  it('link to sections that exist', async () => {
    const pages = new Map((await generateReference()).map(({ path, text }) => [path, text]));
    for (const [path, text] of pages) {
      for (const [, file = '', name = ''] of text.matchAll(/\]\(([^()#]*)#([^()]+)\)/g)) {
        const target = pages.get(file === '' ? path : `docs/reference/${file}`) ?? '';
        expect(target.toLowerCase()).toContain(`\n## ${name}\n`);
      }
    }
  });
});

it('the README shows files as they are', async () => {
  const { text } = await generateReadme();
  expect(text.match(/^<!-- file: /gm)).toHaveLength(5);
  expect(text).toContain('<!-- file: flags/policy.yaml -->\n```yaml\n# flags/policy.yaml\n#');
});

describe('the picture', () => {
  it('keeps every character in its column, whatever the colours', () => {
    expect(styledLines('\x1b[1m\x1b[31mé\x1b[39mb\x1b[22mc\n\x1b[0md')).toEqual([
      [
        { text: 'é', column: 0, columns: 1, styles: ['bold', 'red'] },
        { text: 'b', column: 1, columns: 1, styles: ['bold'] },
        { text: 'c', column: 2, columns: 1, styles: [] },
      ],
      [{ text: 'd', column: 0, columns: 1, styles: [] }],
    ]);
  });

  it('shows markup as text', () => {
    const svg = terminalSvg('check', '<script>&amp;');
    expect(svg).toContain('&lt;script&gt;&amp;amp;');
    expect(svg).not.toContain('<script');
  });
});
