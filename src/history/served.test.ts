import { expect, it } from 'vitest';
import { servedAsWritten } from './served.ts';

it('in an environment with the name of what every object has is what it is in any other', () => {
  const { inEnvironment } = servedAsWritten('one-flag', {
    type: 'release',
    default: 'off',
    environments: { production: 'on' },
    killed: { staging: 'INC-1' },
  });
  for (const name of ['constructor', '__proto__', 'toString'])
    expect(inEnvironment(name)).toBe(inEnvironment(null));
  expect(new Set(['production', 'staging', null].map(inEnvironment)).size).toBe(3);
});
