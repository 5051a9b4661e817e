import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dice, dice } from '../../../../test/exposure/edits/dice.ts';
import { type GeneratedYaml, generatedYaml } from '../../../../test/support/yaml/generated-yaml.ts';
import type { Fix, FixValue, JsonValue, Path } from '../../../model/index.ts';
import { compose } from '../compose.ts';
import { locator } from '../locate.ts';
import { applyFixes, fixEdits } from './apply-fixes.ts';
import { splice } from './text-edit.ts';

type Kind = Exclude<Fix['kind'], 'replace-text'>;

const NAMES = ['renamed', 'yes', '12', 'null', 'with: colon', "it's", '- dash', ' space', 'ü'];
const VALUES: readonly FixValue[] = [
  ...[
    'on',
    '',
    'yes',
    '5',
    'null',
    '# x',
    'a: b',
    ' x',
    "it's",
    '"',
    'a, b',
    '[x',
    '- x',
    '\u200b',
    'ü 👩‍💻',
  ],
  ...['two\nlines\n', 'two\nlines', 'tab\there', '  deep\nlines\n', '\n', 'x\n\n'],
  ...[0, 5, -0.25, 33.333, 1e21, true, false],
];

/** A fix of a kind at one of the places where it could be made, or null when the file has none. */
function someFix(kind: Kind, { paths, text }: GeneratedYaml, { pick, shuffle, roll }: Dice): Fix | null {
  const { value: data } = compose(text);
  const of = (...kinds: string[]): Path | undefined =>
    pick(paths.filter((each) => kinds.includes(each.kind)).map(({ path }) => path));
  const inMaps = paths.map(({ path }) => path).filter((path) => typeof path.at(-1) === 'string');
  switch (kind) {
    case 'rename-key': {
      const path = pick(inMaps);
      return path ? { kind, path, name: pick(NAMES) ?? '' } : null;
    }
    case 'set-scalar': {
      const path = of('scalar');
      return path ? { kind, path, value: pick(VALUES) ?? '' } : null;
    }
    case 'reorder': {
      const path = of('list');
      return path ? { kind, path, order: shuffle(itemsAt(data, path).map((_, index) => index)) } : null;
    }
    case 'remove': {
      const path = pick(paths.map((each) => each.path).filter((each) => each.length > 0));
      return path ? { kind, path } : null;
    }
    case 'insert': {
      const path = of('map');
      const before = path && roll(2) === 0 ? pick(Object.keys(at(data, path) ?? {})) : undefined;
      const name = pick(NAMES) ?? '';
      return path
        ? { kind, path, name, value: pick(VALUES) ?? '', ...(before === undefined ? {} : { before }) }
        : null;
    }
  }
}

/** What the fix says should become of plain data, written down without the engine. */
function changed(data: JsonValue, fix: Fix): JsonValue {
  if (fix.kind === 'replace-text') throw new Error('there is no data');
  const last = fix.path.at(-1);
  switch (fix.kind) {
    case 'set-scalar':
      return update(data, fix.path, () => fix.value);
    case 'reorder':
      return update(data, fix.path, () => fix.order.map((item) => itemsAt(data, fix.path)[item] ?? null));
    case 'insert':
      return update(data, fix.path, (map) => {
        const entries = Object.entries(map ?? {});
        const index = entries.findIndex(([name]) => name === fix.before);
        entries.splice(index === -1 ? entries.length : index, 0, [fix.name, fix.value]);
        return Object.fromEntries(entries);
      });
    case 'rename-key':
      return update(data, fix.path.slice(0, -1), (map) =>
        Object.fromEntries(
          Object.entries(map ?? {}).map(([name, value]) => [name === last ? fix.name : name, value]),
        ),
      );
    case 'remove':
      return update(data, fix.path.slice(0, -1), (parent) =>
        isList(parent)
          ? parent.filter((_, index) => index !== last)
          : Object.fromEntries(Object.entries(parent ?? {}).filter(([name]) => name !== last)),
      );
  }
}

function update(data: JsonValue, [first, ...rest]: Path, change: (value: JsonValue) => JsonValue): JsonValue {
  if (first === undefined) return change(data);
  const inside = (key: string | number, value: JsonValue): JsonValue =>
    key === first ? update(value, rest, change) : value;
  if (isList(data)) return data.map((value, index) => inside(index, value));
  return Object.fromEntries(Object.entries(data ?? {}).map(([name, value]) => [name, inside(name, value)]));
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function at(data: JsonValue, path: Path): JsonValue {
  return path.reduce<JsonValue>((value, key) => Object(value)[key] ?? null, data);
}

function itemsAt(data: JsonValue, path: Path): readonly JsonValue[] {
  const list = at(data, path);
  return isList(list) ? list : [];
}

/** Compared as text, because the order of keys is to stay as well. */
function written(value: JsonValue): string {
  return JSON.stringify(value);
}

/** Where the key or the value at a path starts and ends. */
function range(text: string, path: Path, what: 'key' | 'value'): readonly [start: number, end: number] {
  const { line, column, endLine, endColumn } = locator(text)(path, what);
  const lines = text.split('\n');
  const offset = (count: number): number => lines.slice(0, count - 1).join('\n').length + (count > 1 ? 1 : 0);
  return [offset(line) + column - 1, offset(endLine) + endColumn - 1];
}

/** How many of the kinds' fixes could be made, and how many were tried. */
function tally(kind: Kind): { readonly tried: number; readonly made: number } {
  let tried = 0;
  let made = 0;
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const generated = generatedYaml(seed);
      const { text } = generated;
      const { value, problems } = compose(text);
      expect(problems).toEqual([]);
      const fix = someFix(kind, generated, dice(seed + 1));
      if (fix === null) return;
      tried++;
      const edits = fixEdits(text, fix);
      if (edits === null) return;
      made++;
      const after = splice(text, edits);

      // The intended change of the data, and no other.
      const read = compose(after);
      expect(read.problems).toEqual([]);
      expect(written(read.value)).toBe(written(changed(value, fix)));

      // Nothing but the edited ranges differs.
      let rest = after;
      let end = text.length;
      for (const edit of edits.toReversed()) {
        expect(edit.start <= edit.end && edit.end <= end).toBe(true);
        const kept = text.slice(edit.end, end);
        expect(rest.endsWith(edit.text + kept)).toBe(true);
        rest = rest.slice(0, rest.length - kept.length - edit.text.length);
        end = edit.start;
      }
      expect(rest).toBe(text.slice(0, end));
      if (fix.kind === 'rename-key') {
        const [keyStart, keyEnd] = range(text, fix.path, 'key');
        expect(edits).toMatchObject([{ start: keyStart, end: keyEnd }]);
      }
      if (fix.kind === 'set-scalar') {
        const [valueStart, valueEnd] = range(text, fix.path, 'value');
        const isBlock = /[|>][-+]?(?: +#.*)?\r?\n\s*$/.test(text.slice(0, valueStart));
        expect(edits.at(-1)?.end).toBeLessThanOrEqual(isBlock ? text.length : valueEnd);
        if (!isBlock) expect(edits).toMatchObject([{ start: valueStart, end: valueEnd }]);
      }

      // Line ends and the end of the file stay as they are.
      if (text.includes('\r')) expect(after).not.toMatch(/(?<!\r)\n/);
      else expect(after).not.toContain('\r');
      expect(after.endsWith('\n')).toBe(text.endsWith('\n'));

      // Every comment is still there, once, but those of what was removed.
      const lost = generated.comments.filter(({ text: comment }) => !after.includes(comment));
      const removed =
        fix.kind === 'remove'
          ? generated.comments.filter(({ within }) => fix.path.every((key, index) => within[index] === key))
          : [];
      expect(lost).toEqual(removed);
      expect(after.split('[not, data]')).toHaveLength(generated.comments.length - removed.length + 1);

      // Once more changes nothing: what stands at an index of a list is another item by then.
      const isList = fix.kind === 'reorder' || (fix.kind === 'remove' && typeof fix.path.at(-1) === 'number');
      if (!isList) expect(fixEdits(after, fix)).toBeNull();
      if (fix.kind === 'reorder') {
        const order = fix.order.map((_, item) => fix.order.indexOf(item));
        const back = fixEdits(after, { ...fix, order }) ?? [];
        expect(splice(after, back)).toBe(text);
      }
      expect(applyFixes(text, [fix])).toEqual({ text: after, applied: [0] });
    }),
    { seed: 20261121, numRuns: 1000 },
  );
  return { tried, made };
}

describe('a fix changes exactly what it says, whatever the file looks like', () => {
  test.each(['rename-key', 'set-scalar', 'reorder', 'remove', 'insert'] as const)('%s', (kind) => {
    const { tried, made } = tally(kind);
    expect(tried).toBeGreaterThan(700);
    expect(made / tried).toBeGreaterThan(0.5);
  });
});
