import { FlagdCore } from '@openfeature/flagd-core';
import { describe, expect, test } from 'vitest';
import { loadFlags } from './load-flags.ts';
import { resolve } from './resolve.ts';

const variants = { on: true, off: false };
const document = {
  metadata: { flagSetId: 'production', owner: 'nobody' },
  flags: {
    static: { state: 'ENABLED', variants, defaultVariant: 'on', metadata: { owner: 'acme/shop' } },
    'empty-targeting': { state: 'ENABLED', variants, defaultVariant: 'on', targeting: {} },
    disabled: { state: 'DISABLED', variants, defaultVariant: 'on' },
    'no-default': { state: 'ENABLED', variants, defaultVariant: null },
    'absent-default': { state: 'ENABLED', variants },
    'blank-default': { state: 'ENABLED', variants, defaultVariant: '' },
    match: { state: 'ENABLED', variants, defaultVariant: 'off', targeting: { if: [true, 'on', null] } },
    rest: { state: 'ENABLED', variants, defaultVariant: 'off', targeting: { if: [false, 'on', null] } },
    'rest-without-default': { state: 'ENABLED', variants, targeting: { if: [false, 'on', null] } },
    'unknown-variant': { state: 'ENABLED', variants, defaultVariant: 'off', targeting: { cat: ['x', 'y'] } },
    'no-variant-of-object': {
      state: 'ENABLED',
      variants,
      defaultVariant: 'off',
      targeting: { cat: ['toString'] },
    },
    'not-boolean': { state: 'ENABLED', variants: { on: 'text' }, defaultVariant: 'on' },
    'null-value': { state: 'ENABLED', variants: { on: null }, defaultVariant: 'on' },
    object: { state: 'ENABLED', variants: { on: { a: [1, { b: 2 }] } }, defaultVariant: 'on' },
    number: { state: 'ENABLED', variants: { on: 0 }, defaultVariant: 'on' },
    'boolean-result': {
      state: 'ENABLED',
      variants: { true: true },
      targeting: { '!': [{ var: 'x' }] },
    },
    'error-in-rule': {
      state: 'ENABLED',
      variants,
      defaultVariant: 'off',
      targeting: { substr: [{ var: 'x' }, 1] },
    },
  },
};

const loaded = loadFlags(document);
if (loaded.kind === 'refused') throw new Error(loaded.problem);
const { store } = loaded;
const core = new FlagdCore(undefined, { error() {}, warn() {}, info() {}, debug() {} });
core.setConfigurations(JSON.stringify(document));

describe.each([...Object.keys(document.flags), 'no-such-flag'])('%s resolves as in flagd-core', (key) => {
  test.each(['boolean', 'number', 'string', 'object'] as const)('asked for a %s', (type) => {
    const ours = {
      boolean: resolve(store, key, 'boolean', true, {}),
      number: resolve(store, key, 'number', 7, {}),
      string: resolve(store, key, 'string', 'fallback', {}),
      object: resolve(store, key, 'object', { fallback: true }, {}),
    };
    const theirs = {
      boolean: core.resolveBooleanEvaluation(key, true, {}),
      number: core.resolveNumberEvaluation(key, 7, {}),
      string: core.resolveStringEvaluation(key, 'fallback', {}),
      object: core.resolveObjectEvaluation(key, { fallback: true }, {}),
    };
    expect(ours[type]).toEqual(theirs[type]);
  });
});

test('takes what is no object for an empty context', () => {
  for (const context of [undefined, null, 'text', 5, Symbol('x'), () => 'x']) {
    expect(resolve(store, 'match', 'boolean', false, context)).toMatchObject({ value: true, variant: 'on' });
  }
});

test('merges the metadata of the flag set and of the flag, which wins', () => {
  expect(resolve(store, 'static', 'boolean', false).flagMetadata).toEqual({
    flagSetId: 'production',
    owner: 'acme/shop',
  });
});
