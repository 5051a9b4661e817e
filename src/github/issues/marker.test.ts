import { describe, expect, test } from 'vitest';
import { digest, markerOf, readMarker } from './marker.ts';

const marker = { id: 'flags-2', owner: digest('acme/shop'), facts: digest('[]') };
const line = markerOf(marker);

describe('the marker of an issue', () => {
  test('says what it was made of, whatever follows', () => {
    for (const body of [line, `${line}\ntext`, `${line}\r\ntext`, `${line}\n${line}`])
      expect(readMarker(body)).toEqual(marker);
  });

  test('does not show whose it is', () => {
    expect(line).not.toContain('acme');
    expect(digest('acme/shop')).not.toBe(digest('acme/shop2'));
  });

  test.each([
    ['behind something', `x${line}`],
    ['behind a line', `\n${line}`],
    ['behind an invisible character', `\u200b${line}`],
    ['in a quote', `> ${line}`],
    ['with something behind it', `${line} x`],
    ['of another version', line.replace('v1', 'v2')],
    ['with another name', line.replace('id=flags-2', 'id=Flags')],
    ['with a long name', line.replace('id=flags-2', `id=${'a'.repeat(41)}`)],
    ['with a short owner', line.replace(marker.owner, marker.owner.slice(1))],
    ['with odd facts', line.replace(marker.facts, 'g'.repeat(32))],
    ['of a comment', '<!-- flaghoist:v1 id=flags -->\n'],
    ['missing', ''],
  ])('%s is none', (_, body) => expect(readMarker(body)).toBeNull());
});
