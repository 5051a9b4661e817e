import { createHash } from 'node:crypto';
import { expect, it, test } from 'vitest';
import { rules } from '../registry.ts';
import { presets } from './index.ts';

const checked = new Map(
  rules.flatMap((rule) => (rule.needs === 'reading' ? [] : [[rule.id, rule] as const])),
);

test.each(presets)(
  '$name names rules that exist, with options that they take',
  ({ rules: own, options, suppressible }) => {
    expect(Object.keys(own).filter((id) => !checked.has(id))).toEqual([]);
    expect(suppressible.filter((id) => !checked.has(id))).toEqual([]);
    for (const [id, raw] of Object.entries(options)) expect(checked.get(id)?.bind(raw).problems).toEqual([]);
  },
);

it('strict@1 has every rule of its time, as severe as the rule is by itself', () => {
  const strict = presets.find(({ name }) => name === 'strict@1');
  expect(Object.entries(strict?.rules ?? {}).sort()).toEqual(
    [...checked.values()].map(({ id, severity }) => [id, severity]).sort(),
  );
});

it('a released version never changes', () => {
  const released = Object.fromEntries(
    presets.map(({ name, ...preset }) => [
      name,
      createHash('sha256').update(JSON.stringify(preset)).digest('hex').slice(0, 16),
    ]),
  );
  expect(released).toMatchInlineSnapshot(`
    {
      "import@1": "0f61929a41e04d77",
      "recommended@1": "44b260c554463e06",
      "solo@1": "cae0b60de18f4441",
      "strict@1": "cc7f460317339910",
    }
  `);
});
