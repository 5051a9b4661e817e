import { describe, expect, it } from 'vitest';
import { flagsOf, POLICY } from '../../../../test/support/flags.ts';
import { complaintsAboutSet } from '../../../../test/support/lint/targeting.ts';
import type { FlagDefinition, SegmentDefinition } from '../../../model/index.ts';
import type { PlacedComplaint } from '../../complaint.ts';
import { attributeUnknown } from './attribute-unknown.ts';

type ConditionDefinition = SegmentDefinition['if'];

function targeting(condition: ConditionDefinition): Partial<FlagDefinition> {
  return { environments: { production: { rules: [{ if: condition, serve: 'on' }] } } };
}

function complaints(condition: ConditionDefinition): PlacedComplaint[] {
  return complaintsAboutSet(attributeUnknown, { flags: { it: targeting(condition) } });
}

const RULE = ['environments', 'production', 'rules', 0, 'if'];

describe('an attribute that the policy does not declare', () => {
  it('is told where a rule names it, with the nearest one', () => {
    expect(complaints({ contry: 'DE' })).toEqual([
      {
        flag: 'it',
        file: 'flags/it.yaml',
        path: [...RULE, 'contry'],
        at: 'key',
        message: 'The policy declares no attribute `contry`.',
        remedy: 'Did you mean `country`? Otherwise declare it under `context` in the policy.',
      },
    ]);
    expect(complaints({ plan: 'pro' })[0]?.remedy).toBe(
      'Declare it, with its type, under `context` in the policy.',
    );
  });

  it('is told at every place, however deep', () => {
    const found = complaints({
      plan: 'pro',
      all: [{ country: 'DE' }, { plan: 'pro' }],
      any: [{ not: { plan: 'free' } }, { age: 5 }],
      not: { not: { plan: 'trial' } },
    });
    expect(found.map(({ path }) => path)).toEqual([
      [...RULE, 'plan'],
      [...RULE, 'all', 1, 'plan'],
      [...RULE, 'any', 0, 'not', 'plan'],
      [...RULE, 'not', 'not', 'plan'],
    ]);
  });

  it('is told in every rule of every environment', () => {
    const rule = { if: { plan: 'pro' }, serve: 'on' };
    const flag: Partial<FlagDefinition> = {
      environments: {
        staging: { rules: [rule] },
        production: { rules: [{ ...rule, if: { age: 1 } }, rule] },
      },
    };
    const found = complaintsAboutSet(attributeUnknown, { flags: { it: flag } });
    expect(found.map(({ path }) => path)).toEqual([
      ['environments', 'staging', 'rules', 0, 'if', 'plan'],
      ['environments', 'production', 'rules', 1, 'if', 'plan'],
    ]);
  });

  it('is told in the file of a segment, once, and not in the flags that name the segment', () => {
    const segments = { payers: { if: { any: [{ country: 'DE' }, { plan: 'pro' }] } } };
    const flags = { it: targeting({ segment: 'payers' }), other: targeting({ segment: ['payers'] }) };
    expect(complaintsAboutSet(attributeUnknown, { segments, flags })).toEqual([
      {
        flag: null,
        file: 'flags/segments/payers.yaml',
        path: ['if', 'any', 1, 'plan'],
        at: 'key',
        message: 'The policy declares no attribute `plan`.',
        remedy: 'Declare it, with its type, under `context` in the policy.',
      },
    ]);
  });
});

describe('nothing is said', () => {
  it('about attributes that are declared, and the targeting key', () => {
    expect(complaints({ country: 'DE', targetingKey: ['a'], not: { age: 5 } })).toEqual([]);
    const environments = { staging: 'on', production: { serve: 'on' } };
    expect(complaintsAboutSet(attributeUnknown, { flags: { it: { environments }, none: {} } })).toEqual([]);
  });

  it('under a policy that declares no attributes', () => {
    const { context, ...policy } = POLICY;
    expect(context).toBeDefined();
    expect(
      complaintsAboutSet(attributeUnknown, { policy, flags: { it: targeting({ plan: 'pro' }) } }),
    ).toEqual([]);
  });

  it('about bucketBy, which another rule looks at', () => {
    expect(complaintsAboutSet(attributeUnknown, { flags: { it: { bucketBy: 'accountId' } } })).toEqual([]);
  });

  it('about flags and segments that have problems of their own', () => {
    const definitions = { flags: { it: targeting({ plan: 'pro' }) } };
    const flags = new Map(
      [...flagsOf(definitions)].map(([key, flag]) => [key, { ...flag, decisions: null }]),
    );
    expect(complaintsAboutSet(attributeUnknown, definitions, { flags })).toEqual([]);
    const broken = { if: { plan: 'pro', country: 5 } };
    expect(complaintsAboutSet(attributeUnknown, { segments: { broken }, flags: {} })).toEqual([]);
  });
});
