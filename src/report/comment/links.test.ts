import { expect, test } from 'vitest';
import { fileUrl, type Links, runUrl } from './links.ts';

const head = 'a'.repeat(40);
const links: Links = { server: 'https://github.com/', repository: 'acme/shop', head, run: '12' };

test('a line of a file, and the run', () => {
  expect(fileUrl(links, 'flags/web/a.yaml', 4)).toBe(
    `https://github.com/acme/shop/blob/${head}/flags/web/a.yaml#L4`,
  );
  expect(runUrl(links)).toBe('https://github.com/acme/shop/actions/runs/12');
});

test('no name of a file ends a link or leads elsewhere', () => {
  expect(fileUrl(links, 'a](x)|`<>"\'_*~!\ud800?#', 1)).toBe(
    `https://github.com/acme/shop/blob/${head}/a%5D%28x%29%7C%60%3C%3E%22%27%5F%2A%7E%21%EF%BF%BD%3F%23#L1`,
  );
});

test.each<[string, Links | null, string]>([
  ['links are unknown', null, 'a.yaml'],
  ['there is no commit', { ...links, head: null }, 'a.yaml'],
  ['the commit is none', { ...links, head: 'main' }, 'a.yaml'],
  ['the repository is none', { ...links, repository: 'a/b/c' }, 'a.yaml'],
  ['the path leads out', links, 'flags/../../../../evil/evil'],
  ['the path stays where it is', links, './a.yaml'],
  ['the path is absolute', links, '/a.yaml'],
])('there is no link where %s', (_, given, file) => {
  expect(fileUrl(given, file, 1)).toBeNull();
});

test('there is no link to a run without its id', () => {
  expect(runUrl({ ...links, run: null })).toBeNull();
  expect(runUrl({ ...links, run: '12)](http://evil.example' })).toBeNull();
});
