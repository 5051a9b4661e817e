import { expect, it } from 'vitest';
import { environmentPlace } from './environment-place.ts';

it('is the key of the environment, or the default where it has none', () => {
  const definition = { type: 'release', default: 'off', environments: { production: 'on' } } as const;
  expect(environmentPlace(definition, 'production')).toEqual({
    path: ['environments', 'production'],
    at: 'key',
  });
  expect(environmentPlace(definition, 'constructor')).toEqual({ path: ['default'], at: 'value' });
  expect(environmentPlace({ type: 'release', default: 'off' }, 'production')).toEqual({
    path: ['default'],
    at: 'value',
  });
});
