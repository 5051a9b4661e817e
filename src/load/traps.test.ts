import { describe, expect, test } from 'vitest';
import { readDefinition } from './definition.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import type { DefinitionKind } from './schema/documents.ts';

const flag = 'type: release\ndefault: off\n';

/** What a reader sees of each problem: rule, line and column. */
function problemsOf(source: string | Buffer, kind: DefinitionKind = 'flag'): string[] {
  const { definition, problems } = readDefinition(kind, 'flags/x.yaml', Buffer.from(source));
  expect(definition === null).toBe(problems.length > 0);
  for (const { message, remedy, file } of problems) {
    expect(file).toBe('flags/x.yaml');
    expect(`${message}${remedy}`).not.toMatch(/[\n\r\p{Cc}\p{Cf}]|undefined|instancePath|must NOT/u);
    expect(remedy).not.toBe('');
  }
  return problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

/** The remedy of the only problem. */
function remedyOf(source: string): string {
  const { problems } = readDefinition('flag', 'flags/x.yaml', Buffer.from(source));
  expect(problems).toHaveLength(1);
  return problems[0]?.remedy ?? '';
}

test('an ordinary flag has no problems', () => {
  expect(problemsOf(flag)).toEqual([]);
});

describe('row 7: anchors, aliases, tags and documents', () => {
  test('an anchor and its alias', () => {
    expect(problemsOf(`${flag}owner: &team acme/shop\nsafe: *team\n`)).toEqual([
      'yaml-alias 3:8',
      'yaml-alias 4:7',
    ]);
  });
  test('a merge key', () => {
    expect(problemsOf(`${flag}killed: { <<: { a: b } }\n`)).toContain('yaml-alias 3:11');
  });
  test('an alias nobody has declared, an alias as a key', () => {
    expect(problemsOf(`${flag}owner: *nobody\n`)).toEqual(['yaml-alias 3:8']);
    expect(problemsOf(`${flag}killed: { *key : reason }\n`)).toContain('yaml-alias 3:11');
  });
  test('a billion laughs', () => {
    const laughs = Array.from({ length: 20 }, (_, i) => `  l${i}: &l${i} [*l${i - 1}, *l${i - 1}]`).join(
      '\n',
    );
    expect(problemsOf(`${flag}killed:\n  l: &l-1 lol\n${laughs}\n`)).toHaveLength(61);
  });
  test('a tag, custom or of YAML itself', () => {
    expect(problemsOf(`${flag}owner: !team acme/shop\n`)).toEqual(['yaml-tag 3:8']);
    expect(problemsOf(`${flag}owner: !!str acme/shop\n`)).toEqual(['yaml-tag 3:8']);
    expect(problemsOf(`!!map\n${flag}`)).toEqual(['yaml-tag 1:1']);
  });
  test('a directive, also one that YAML does not know', () => {
    expect(problemsOf(`%YAML 1.1\n---\n${flag}`)).toEqual(['yaml-tag 1:1']);
    expect(problemsOf(`%TAG ! tag:x,2000:\n---\n${flag}`)).toEqual(['yaml-tag 1:1']);
    expect(problemsOf(`# x\n%FOO bar\n---\n${flag}`)).toEqual(['yaml-tag 2:1']);
  });
  test('a second document', () => {
    expect(problemsOf(`${flag}---\n${flag}`)).toEqual(['yaml-documents 3:1']);
    expect(problemsOf(`---\n${flag}`)).toEqual([]);
    expect(problemsOf(`# a flag\n---\n${flag}`)).toEqual([]);
  });
  test('a line of three dots anywhere, and dashes that are indented', () => {
    expect(problemsOf(`...\n${flag}`)).toEqual(['yaml-documents 1:1']);
    expect(problemsOf(`${flag}...\n`)).toEqual(['yaml-documents 3:1']);
    expect(problemsOf(`  ---\n${flag}`)).toEqual(['yaml-documents 1:3']);
    expect(problemsOf(`${flag}description: |\n  ---\n  ...\n`)).toEqual([]);
  });
});

describe('keys', () => {
  test('a duplicate key points at the second', () => {
    expect(problemsOf(`${flag}default: on\n`)).toEqual(['yaml-duplicate-key 3:1']);
  });
  test('a key that is a number, a truth value, null, empty, a list', () => {
    expect(problemsOf(`${flag}variants: { 1: a, true: b, null: c, : d }\n`)).toEqual([
      'yaml-key 3:13',
      'yaml-key 3:19',
      'yaml-key 3:28',
      'yaml-key 3:35',
    ]);
    expect(problemsOf(`${flag}? [a, b]\n: 1\n`)).toEqual(['yaml-key 3:3']);
  });
  test('row 8: `__proto__`, `constructor` and `prototype`, plain and quoted', () => {
    expect(problemsOf(`${flag}variants: { __proto__: a, "constructor": b, 'prototype': c }\n`)).toEqual([
      'yaml-key 3:13',
      'yaml-key 3:27',
      'yaml-key 3:45',
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
  test('a key with an escaped character that does not show', () => {
    expect(problemsOf(`${flag}killed: { "production\\u200B": why }\n`)).toEqual(['yaml-key 3:11']);
  });
  test('row 8: a field inherited by every object is unknown, not known', () => {
    expect(problemsOf(`${flag}toString: x\nvalueOf: v\n`)).toEqual([
      'unknown-field 3:1',
      'unknown-field 4:1',
    ]);
  });
});

describe('values people write and mean something else', () => {
  test('`owner: @x`', () => {
    expect(problemsOf(`${flag}owner: @acme/x\n`)).toEqual(['yaml-trap 3:8']);
    expect(remedyOf(`${flag}owner: @acme/x\n`)).toContain('`acme/x`');
    expect(problemsOf(`${flag}owner: [acme/y, @acme/x]\n`)).toEqual(['yaml-trap 3:17']);
    expect(problemsOf(`${flag}owner:\n  - @acme/x\n`)).toEqual(['yaml-trap 4:5']);
  });
  test('`issue: #1`', () => {
    expect(problemsOf(`${flag}issue: #1\n`)).toEqual(['yaml-trap 3:8']);
    expect(remedyOf(`${flag}issue: #1\n`)).toContain('`acme/shop#1`');
  });
  test('an empty value', () => {
    expect(problemsOf(`${flag}issue:\nowner:\n  - a\n  -\n`)).toEqual(['yaml-trap 3:1', 'yaml-trap 6:3']);
  });
  test('an explicit null', () => {
    expect(problemsOf(`${flag}issue: null\nowner: ~\n`)).toEqual([
      'schema-invalid 3:8',
      'schema-invalid 4:8',
    ]);
  });
  test('yes, no, y, n and Norway', () => {
    expect(problemsOf(`${flag}client: yes\nsafe: No\n`)).toEqual(['yaml-trap 3:9', 'yaml-trap 4:7']);
    const countries = `environments: { p: { rules: [{ if: { country: [DE, NO] }, serve: on }] } }\n`;
    expect(problemsOf(`${flag}${countries}`)).toEqual(['yaml-trap 3:52']);
    expect(remedyOf(`${flag}${countries}`)).toContain('`"NO"`');
  });
  test('`serve: true` for the variant `on`', () => {
    expect(remedyOf('type: release\ndefault: false\n')).toContain('`off`');
    expect(remedyOf(`${flag}environments: { production: true }\n`)).toContain('`on`');
  });
  test('`client: on` for `true`', () => {
    expect(remedyOf(`${flag}client: on\n`)).toBe('Write `true`.');
  });
  test('a text that starts with a backtick, a percent sign or holds a colon', () => {
    expect(problemsOf(`${flag}salt: \`a\`\n`)).toEqual(['yaml-trap 3:7']);
    expect(problemsOf(`${flag}salt: %5\n`)).toEqual(['yaml-trap 3:7']);
    expect(problemsOf(`${flag}description: Checkout: one page\n`)).toEqual(['yaml-syntax 3:22']);
  });
  test('tabs, missing quotes and brackets', () => {
    expect(problemsOf(`${flag}killed:\n\tproduction: x\n`)).toEqual(['yaml-syntax 4:1']);
    expect(problemsOf(`${flag}owner: "a\n`)).toEqual(['yaml-syntax 4:1']);
    expect(problemsOf(`${flag}owner: [a\n`)).toEqual(['yaml-syntax 4:1']);
  });
});

describe('row 7: numbers', () => {
  const refused = [
    '1e400',
    '-1e400',
    '12345678901234567890',
    '9007199254740993',
    '9007199254740992',
    '.inf',
    '-.Inf',
  ];
  const odd = [
    '.nan',
    '01234',
    '-007',
    '0x1F',
    '0o17',
    '0b11',
    '1_000',
    '0.1000000000000000055511',
    '1e-400',
    '-0',
  ];
  test.each([...refused, ...odd])('%s is refused', (number) => {
    expect(problemsOf(`${flag}variants: { a: ${number} }\n`)).toEqual(['yaml-trap 3:16']);
  });
  test.each(['0', '5', '-5', '+5', '0.5', '.5', '5.', '5.50', '1e3', '33.333', '9007199254740991'])(
    '%s is accepted',
    (number) => {
      const { definition } = readDefinition('flag', 'x', Buffer.from(`${flag}variants: { a: ${number} }\n`));
      expect(definition?.variants?.a).toBe(Number(number));
    },
  );
  test('a quoted number is a text', () => {
    const { definition } = readDefinition('flag', 'x', Buffer.from(`${flag}variants: { a: "01234" }\n`));
    expect(definition?.variants?.a).toBe('01234');
  });
});

describe('dates', () => {
  test('`2026-02-30` is not a day', () => {
    expect(problemsOf(`${flag}expires: 2026-02-30\nreviewed: 2026-13-01\n`)).toEqual([
      'expires-invalid 3:10',
      'expires-invalid 4:11',
    ]);
    expect(problemsOf(`${flag}expires: 2028-02-29\n`)).toEqual([]);
    expect(problemsOf(`${flag}expires: 2027-02-29\n`)).toEqual(['expires-invalid 3:10']);
  });
  test('the end of an exception', () => {
    expect(problemsOf(`${flag}exceptions:\n  - { rule: a, reason: b, until: 2026-11-31 }\n`)).toEqual([
      'expires-invalid 4:34',
    ]);
  });
});

describe('tabs', () => {
  test('before a value the parser would let pass', () => {
    expect(problemsOf(`${flag}owner:\n\t~\n`)).toEqual(['yaml-syntax 4:1']);
    expect(problemsOf(`${flag}owner:\n  \tacme\n`)).toEqual(['yaml-syntax 4:1']);
  });
  test('inside a text, after a key and before a comment are left alone', () => {
    expect(problemsOf(`${flag}description: |\n  \ta\nowner:\tacme\n\t# a comment\n`)).toEqual([]);
  });
});

describe('row 7: bytes and characters', () => {
  test('NUL', () => {
    expect(problemsOf(`${flag}owner: a\0b\n`)).toEqual(['file-encoding 3:9']);
    expect(problemsOf(`${flag}owner: "a\\0b"\n`)).toEqual(['invisible-character 3:8']);
  });
  test('invalid UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${flag}description: ä�`),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('\n'),
    ]);
    expect(problemsOf(bytes)).toEqual(['file-encoding 3:16']);
  });
  test('UTF-16', () => {
    expect(problemsOf(Buffer.from(`\ufeff${flag}`, 'utf16le'))).toEqual(['file-encoding 1:1']);
  });
  test('a byte order mark', () => {
    expect(problemsOf(`\ufeff${flag}`)).toEqual(['file-encoding 1:1']);
  });
  test('other control characters, and a carriage return alone', () => {
    expect(problemsOf(`${flag}owner: a\x1b[2Jb\n`)).toEqual(['file-encoding 3:9']);
    expect(problemsOf(`${flag}# hidden\rowner: b\n`)).toEqual(['file-encoding 3:9']);
    expect(problemsOf(flag.replaceAll('\n', '\r\n'))).toEqual([]);
  });
  test('bidirectional controls and zero-width characters, in comments too', () => {
    expect(problemsOf(`${flag}# \u202e gnol\nowner: ac\u200bme\n`)).toEqual([
      'invisible-character 3:3',
      'invisible-character 4:10',
    ]);
  });
  test('joiners in prose and emoji are left alone', () => {
    expect(problemsOf(`${flag}description: می‌خواهم 👩‍💻 ❤️\n`)).toEqual([]);
    expect(problemsOf(`${flag}description: a\u200db\n`)).toEqual(['invisible-character 3:15']);
  });
  test('variation selectors, blanks of Braille and Mongolian selectors', () => {
    expect(problemsOf(`${flag}# a\ufe00\n# \u{e0100}\n# \u2800\n# \u180b\n`)).toEqual([
      'invisible-character 3:4',
      'invisible-character 4:3',
      'invisible-character 5:3',
      'invisible-character 6:3',
    ]);
    expect(problemsOf(`${flag}owner: acme\ufe0f\n`)).toEqual(['invisible-character 3:12']);
    expect(problemsOf(`${flag}killed: { "a\\u2800": b }\n`)).toEqual(['yaml-key 3:11']);
  });
  test('half a surrogate pair', () => {
    expect(problemsOf(`${flag}description: "\\uD800"\n`)).toEqual(['invisible-character 3:14']);
  });
});

describe('row 7: sizes', () => {
  const fill = (unit: string): string => unit.repeat(Math.floor((MAX_FILE_BYTES - 200) / unit.length));
  test('a file over the cap', () => {
    expect(problemsOf(`${flag}#${'x'.repeat(MAX_FILE_BYTES)}`)).toEqual(['file-too-large 1:1']);
  });
  test('a file at the cap', () => {
    expect(problemsOf(`${flag}#${'x'.repeat(MAX_FILE_BYTES - flag.length - 1)}`)).toEqual([]);
  });
  test('a flood of unknown keys just under the cap: the first 100, and that there are more', () => {
    let next = 0;
    const keys = fill('00000: 1\n').replaceAll('00000', () => `k${(next++).toString(36).padStart(4, '0')}`);
    const problems = problemsOf(flag + keys);
    expect(problems).toHaveLength(101);
    expect(problems[0]).toBe('unknown-field 3:1');
    expect(problems[100]).toBe('too-many-problems 103:1');
  });
  test('a flood of one key just under the cap', () => {
    expect(problemsOf(flag + fill('a: 1\n'))).toHaveLength(101);
  });
  test('nested brackets just under the cap', () => {
    const column = 'owner: '.length + 64;
    for (const text of [fill('['), fill('[') + fill(']'), fill('[{a: ')]) {
      expect(problemsOf(`${flag}owner: ${text.slice(0, MAX_FILE_BYTES - 200)}\n`)[0]).toMatch(
        /^yaml-depth 3:/,
      );
    }
    expect(problemsOf(`${flag}owner: ${fill('[')}\n`)).toEqual([`yaml-depth 3:${column}`]);
  });
  test('maps nested by indentation just under the cap', () => {
    const lines = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('');
    expect(problemsOf(`${lines}`)).toEqual(['yaml-depth 64:64']);
  });
});

describe('lists of the policy', () => {
  const named = (count: number, form: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => form(index)).join(', ');
  test('at most 50 environments', () => {
    const policy = (count: number): string => `environments: [${named(count, (i) => `{ name: e${i} }`)}]\n`;
    expect(problemsOf(policy(50), 'policy')).toEqual([]);
    expect(problemsOf(policy(51), 'policy')).toEqual(['schema-invalid 1:1']);
  });
  test('at most 1,000 attributes and teams', () => {
    const policy = (count: number): string =>
      `environments: [{ name: production }]\ncontext: { ${named(count, (i) => `a${i}: number`)} }\nteams: [${named(count, (i) => `t${i}`)}]\n`;
    expect(problemsOf(policy(1000), 'policy')).toEqual([]);
    expect(problemsOf(policy(1001), 'policy')).toEqual(['schema-invalid 2:1', 'schema-invalid 3:1']);
  });
  test('say how many are allowed', () => {
    const { problems } = readDefinition(
      'policy',
      'flags/policy.yaml',
      Buffer.from(`environments: [${named(51, (i) => `{ name: e${i} }`)}]\n`),
    );
    expect(problems[0]).toMatchObject({
      message: '`environments` has more than 50 entries.',
      remedy: 'Write at most 50.',
    });
  });
});

describe('fields', () => {
  test('a mistyped field names the nearest', () => {
    expect(problemsOf(`${flag}expire: 2027-01-01\n`)).toEqual(['unknown-field 3:1']);
    expect(remedyOf(`${flag}expire: 2027-01-01\n`)).toBe('Did you mean `expires`?');
  });
  test('fields reserved for later, in a flag and in the policy', () => {
    const names = ['layer', 'holdout', 'schedule', 'tags', 'tests', 'guards'];
    expect(problemsOf(flag + names.map((name) => `${name}: x\n`).join(''))).toEqual(
      names.map((_, i) => `reserved-field ${i + 3}:1`),
    );
    const policy = 'environments: [{ name: production }]\npublish: x\n';
    expect(problemsOf(policy, 'policy')).toEqual(['reserved-field 2:1']);
  });
  test('a reserved name elsewhere is merely unknown', () => {
    expect(problemsOf(`${flag}experiment: { tags: x }\n`)).toEqual(['unknown-field 3:15']);
  });
  test('all problems of a file in one run', () => {
    expect(
      problemsOf(
        'type: relase\nissue: #4\nowner: acme\nowner: b\nrolout: 01\nenvironments: { p: { rollout: { serve: true } } }\n',
      ),
    ).toEqual([
      'schema-invalid 1:1',
      'schema-invalid 1:7',
      'yaml-trap 2:8',
      'yaml-duplicate-key 4:1',
      'unknown-field 5:1',
      'yaml-trap 5:9',
      'schema-invalid 6:22',
      'schema-invalid 6:40',
    ]);
  });
  test('an empty file, a comment only, a list, a text', () => {
    expect(problemsOf('')).toEqual(['yaml-trap 1:1']);
    expect(problemsOf('# nothing\n')).toEqual(['yaml-trap 1:1']);
    expect(problemsOf('- a\n')).toEqual(['schema-invalid 1:3']);
    expect(problemsOf('a\n')).toEqual(['schema-invalid 1:1']);
  });
});
