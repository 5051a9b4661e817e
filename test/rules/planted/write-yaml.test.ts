import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { randomFrom } from '../../exposure/exactness/random.ts';
import { cleanFlag } from './clean-flag.ts';
import { segments } from './vocabulary.ts';
import { writeYaml } from './write-yaml.ts';

it('writes in many styles what it was given', () => {
  const random = randomFrom('styles');
  const trees = [
    ...Object.values(segments),
    ...Array.from({ length: 300 }, (_, index) => cleanFlag(index, random)),
  ];
  for (const tree of trees) expect(load(writeYaml(tree, random, null).text)).toEqual(tree);
});

it('notes where a key or a value starts', () => {
  const tree = { first: 'a', second: { list: [1, { inner: 'wanted' }] } };
  for (let seed = 0; seed < 50; seed++) {
    const { text, place } = writeYaml(tree, randomFrom(`${seed}`), {
      path: ['second', 'list', 1, 'inner'],
      at: seed % 2 === 0 ? 'key' : 'value',
    });
    const rest = text.split('\n')[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1) ?? '';
    expect(rest).toMatch(seed % 2 === 0 ? /^inner:/ : /^["']?wanted/);
  }
});

it('notes nothing that it never writes', () => {
  expect(writeYaml({ a: 1 }, randomFrom('none'), { path: ['b'], at: 'key' }).place).toBeNull();
});
