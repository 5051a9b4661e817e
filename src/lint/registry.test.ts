import { expect, test } from 'vitest';
import { flagSchema } from '../load/generated/schemas.ts';
import { rules } from './index.ts';

test('a flag may acknowledge exactly the rules that ask for it', () => {
  const keys = Object.keys(flagSchema.properties.acknowledge.properties).sort();
  const ids = rules
    .flatMap((rule) => (rule.needs !== 'reading' && rule.acknowledged ? [rule.id] : []))
    .sort();
  expect(keys).toEqual(ids);
});
