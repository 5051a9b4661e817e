import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const CONFIG = resolve('.dependency-cruiser.cjs');
const CRUISER = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[];
  };
}

interface ImportRule {
  readonly name: string;
  readonly to: { readonly path?: string };
}

/** Runs the project's import rules over the `src` of a directory. */
function cruise(directory: string): Cruise['summary'] {
  const args = [CRUISER, '--config', CONFIG, '--output-type', 'json', 'src'];
  const json = execFileSync(process.execPath, args, {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 28,
  });
  return (JSON.parse(json) as Cruise).summary;
}

/** The names of the rules that a small project of some files breaks. */
function brokenBy(files: Record<string, string>): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'flaghoist-imports-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    return cruise(directory)
      .violations.map(({ rule }) => rule.name)
      .sort();
  } finally {
    rmSync(directory, { recursive: true });
  }
}

it('holds for every file of this project', () => {
  const { totalCruised, violations } = cruise('.');
  expect(violations).toEqual([]);
  expect(totalCruised).toBeGreaterThan(200);
});

describe('the table in ARCHITECTURE.md', () => {
  const rows = [...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| `src\/(\w+)` \|.*\| (.*) \|$/gm)];
  const table = new Map(
    rows.map(([, room = '', others = '']) => [room, others === 'nothing' ? [] : others.split(', ')]),
  );
  const rooms = readdirSync('src').filter((name) => !name.includes('.'));

  it('has a row for every room', () => expect([...table.keys()].sort()).toEqual(rooms.sort()));

  it.each(rooms)('says what the rules say about %s', (room) => {
    const { forbidden }: { forbidden: readonly ImportRule[] } = createRequire(CONFIG)(CONFIG);
    const rule = forbidden.find(({ name }) => name === `${room}-imports-only-what-is-left-of-it`);
    const refused = new RegExp(rule?.to.path ?? '^');
    const allowed = rooms.filter((other) => other !== room && !refused.test(`src/${other}/index.ts`));
    expect(table.get(room)?.toSorted()).toEqual(allowed.map((other) => `\`${other}\``).sort());
  });
});

describe('the import rules refuse', () => {
  it('a room that reaches to its right, types included', () => {
    expect(
      brokenBy({
        'src/model/index.ts':
          "import type { Loaded } from '../load/index.ts';\nexport type Model = Loaded;\n",
        'src/load/index.ts': 'export interface Loaded { readonly a: 1 }\n',
      }),
    ).toEqual(['model-imports-only-what-is-left-of-it']);
  });

  it('a way into a room that is not its door', () => {
    expect(
      brokenBy({
        'src/load/index.ts': "import { a } from '../model/a.ts';\nexport const b = a;\n",
        'src/model/a.ts': 'export const a = 1;\n',
      }),
    ).toEqual(['one-door-per-room']);
  });

  it('the file system and the runner in a pure room', () => {
    expect(
      brokenBy({
        'src/compile/index.ts': "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
      }),
    ).toEqual(['pure-rooms-do-no-io']);
  });

  it('a circle', () => {
    expect(
      brokenBy({
        'src/model/a.ts': "import { b } from './b.ts';\nexport const a = (): number => b();\n",
        'src/model/b.ts': "import { a } from './a.ts';\nexport const b = (): number => a();\n",
      }),
    ).toEqual(['no-circular']);
  });
});
