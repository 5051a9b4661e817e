import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MOST_REQUIRED, REQUIRES_DEPTH } from './most-required.ts';

it('is what the schema and the depth allow together', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/flag.schema.json', import.meta.url), 'utf8'));
  const each: number = schema.properties.requires.maxProperties;
  const levels = Array.from({ length: REQUIRES_DEPTH }, (_, level) => each ** (level + 1));
  expect(MOST_REQUIRED).toBe(levels.reduce((sum, level) => sum + level, 0));
});
