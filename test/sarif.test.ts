import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import type { PlacedEdit } from '../src/model/index.ts';
import { applyEdits } from './support/apply-edits.ts';
import { sarifErrors } from './support/sarif/validate.ts';
import { shop } from './support/shop.ts';
import { tempRepository } from './support/temp-repository.ts';

interface Replacement {
  readonly deletedRegion: Omit<PlacedEdit, 'text'>;
  readonly insertedContent: { readonly text: string };
}

interface Result {
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly artifactLocation: { readonly uri: string };
      readonly replacements: readonly Replacement[];
    }[];
  }[];
}

test('a fix of the log mends the file that was checked, and changes nothing else of it', () => {
  const file = 'flags/ä b/emoji.yaml';
  const text = '# 😀\r\n{ type: release, "😀": 1,   expire: 2027-03-31 , default: off } # x';
  const { directory, write } = tempRepository(shop);
  write({ [file]: text, 'flags/at-sign.yaml': 'owner: @acme/x\n' });
  const { stdout, exitCode } = run(['check', '--format', 'sarif'], {
    directory,
    colours: false,
    now: new Date('2026-11-25T12:00:00Z'),
  });
  expect(exitCode).toBe(1);
  expect(sarifErrors(stdout)).toEqual([]);
  const results: Result[] = JSON.parse(stdout).runs[0].results;
  const changes = results
    .flatMap(({ fixes }) => fixes ?? [])
    .flatMap(({ artifactChanges }) => artifactChanges);
  const mended = changes.map(({ artifactLocation, replacements }) => {
    const path = decodeURIComponent(artifactLocation.uri);
    const edits = replacements.map(({ deletedRegion, insertedContent: { text: own } }) => ({
      ...deletedRegion,
      text: own,
    }));
    return [path, applyEdits(readFileSync(join(directory, path), 'utf8'), edits)];
  });
  expect(mended).toEqual([
    ['flags/at-sign.yaml', 'owner: acme/x\n'],
    [file, text.replace('expire', 'expires')],
  ]);
});
