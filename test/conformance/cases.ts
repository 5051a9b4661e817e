import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileEnvironment } from '../../src/compile/index.ts';
import { flagLoader, readDirectory } from '../../src/load/index.ts';
import { type Flag, valueType } from '../../src/model/index.ts';
import { ENVIRONMENTS } from '../agreement/arbitraries/flag.ts';
import type { Context } from '../agreement/context.ts';
import { checkDirectories, SEED } from '../agreement/directories.ts';
import { fallbackFor, ownEvaluator } from '../agreement/engines.ts';
import { flagsOf } from '../agreement/flags.ts';
import { areVersionsAlike } from '../agreement/portable.ts';
import { type Subject, subjectsOf } from '../agreement/subjects.ts';

/** Directories and contexts are the first ones of the agreement test. */
const DIRECTORIES = 16;

/** Many without a draw, for engines that deal otherwise. */
const AMOUNT = { drawn: 80, undrawn: 400, constant: 4 };

/** A file of flags that keep their keys apart, and who is asked for what. */
interface Source {
  readonly name: string;
  readonly environment: string;
  readonly flags: readonly Flag[];
  readonly seed: number;
}

/** How much was written. */
export interface Written {
  readonly flags: number;
  readonly cases: number;
  /** Cases left out because engines differ about the versions in them; docs/compile.md says how. */
  readonly leftOut: number;
}

/**
 * Writes `flags.json` and `cases.ndjson`, as described in README.md: generated flags of many directories and this
 * repository's own, with the answers of our evaluator.
 *
 * @param directory where to write; made when it is missing
 * @param root the root of this repository
 */
export function writeCases(directory: string, root: string): Written {
  const flags: { [key: string]: unknown } = {};
  const asked: { flag: string; subject: Subject }[] = [];
  for (const source of [...ownSources(root), ...generatedSources()]) {
    const compiled = JSON.parse(compileEnvironment(source.flags, source.environment).text).flags;
    const kept = source.flags.filter(({ key }) => Object.hasOwn(compiled, key));
    for (const subject of subjectsOf(kept, source.environment, source.seed, AMOUNT)) {
      // A flag's salts are written out in its targeting, so that another key changes nothing.
      const flag = `${source.name}-${source.environment}-${subject.flag.key}`;
      flags[flag] = compiled[subject.flag.key];
      asked.push({ flag, subject });
    }
  }
  const text = JSON.stringify({ $schema: 'https://flagd.dev/schema/v0/flags.json', flags });
  const { lines, leftOut } = casesOf(asked, text);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'flags.json'), text);
  writeFileSync(join(directory, 'cases.ndjson'), `${lines.join('\n')}\n`);
  return { flags: asked.length, cases: lines.length, leftOut };
}

function casesOf(asked: readonly { flag: string; subject: Subject }[], text: string) {
  const evaluate = ownEvaluator(text);
  const lines: string[] = [];
  let leftOut = 0;
  for (const { flag, subject } of asked) {
    const { decision, reach, contexts } = subject;
    const type = valueType(decision.variants.get(decision.default) ?? false);
    const fallback = fallbackFor(type);
    for (const context of contexts.map(overTheWire)) {
      if (!areVersionsAlike(reach, context)) leftOut++;
      else {
        const expected = evaluate(flag, type, fallback, context);
        lines.push(JSON.stringify({ id: lines.length + 1, flag, type, fallback, context, expected }));
      }
    }
  }
  return { lines, leftOut };
}

/** The context as the engine will see it. */
function overTheWire(context: Context): Context {
  return JSON.parse(JSON.stringify(context));
}

function generatedSources(): Source[] {
  const sources: Source[] = [];
  checkDirectories(DIRECTORIES, (each, seed) => {
    const name = `d${sources.length / ENVIRONMENTS.length}`;
    const flags = flagsOf(each);
    sources.push(...ENVIRONMENTS.map((environment) => ({ name, environment, flags, seed })));
  });
  return sources;
}

function ownSources(root: string): Source[] {
  const { flagSet } = flagLoader('flags')(readDirectory(root, 'flags'));
  if (!flagSet) throw new Error('flags/ has no policy');
  const flags = [...flagSet.flags.values()];
  return flagSet.policy.environments.map(({ name }) => ({
    name: 'shop',
    environment: name,
    flags,
    seed: SEED,
  }));
}
