import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { goldenReports } from '../../../test/support/golden-reports.ts';
import { renderComment } from './comment.ts';

const links = {
  server: 'https://github.com',
  repository: 'acme/shop',
  head: '9f3c2ab'.padEnd(40, '0'),
  run: '1204',
};

/** `npx vitest run --project unit src/report/comment/golden --update` writes them anew. */
test.each(Object.entries(goldenReports))('the comment in test/golden/%s.md', async (name, report) => {
  await expect(renderComment(report, { failOn: 'error', links }).body).toMatchFileSnapshot(
    `../../../test/golden/${name}.md`,
  );
});

test('the reports of the golden comments are reports', () => {
  const validate = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')),
  );
  for (const [name, report] of Object.entries(goldenReports)) {
    expect({ name, valid: validate(report), errors: validate.errors }).toEqual({
      name,
      valid: true,
      errors: null,
    });
  }
});
