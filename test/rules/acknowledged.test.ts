import { expect, it } from 'vitest';
import { rules } from '../../src/lint/index.ts';
import { findIn } from './find.ts';

const asking = rules.filter((rule) => rule.needs !== 'reading' && rule.acknowledged);

it.each(asking.map((rule) => [rule.id, rule] as const))('%s says how it is done on purpose', (id, rule) => {
  const [finding] = findIn(rule, rule.bad ?? '').findings;
  expect(finding?.remedy).toContain(`\`acknowledge: { ${id}: … }\``);
});
