import { describe, expect, it } from 'vitest';
import { complaintsAbout, itOf } from '../../../../test/support/lint/targeting.ts';
import type { EnvironmentDefinition } from '../../../model/generated/flag.ts';
import type { FlagDefinition } from '../../../model/index.ts';
import type { Complaint } from '../../complaint.ts';
import { requiresNarrower } from './requires-narrower.ts';

function at(percentage: number): EnvironmentDefinition {
  return { rollout: { serve: 'on', percentage } };
}

/** A flag that requires `parent`, and what both serve in production. */
function complaints(own: EnvironmentDefinition, parent: EnvironmentDefinition): Complaint[] {
  const flag = { requires: { parent: 'on' }, environments: { production: own } };
  return complaintsAbout(
    requiresNarrower,
    itOf(flag, { flags: { parent: { environments: { production: parent } } } }),
  );
}

describe('a flag above what it requires', () => {
  it('is told with both numbers, at its own percentage', () => {
    expect(complaints(at(50), at(10))).toEqual([
      {
        path: ['environments', 'production', 'rollout', 'percentage'],
        at: 'value',
        environment: 'production',
        message: 'In `production`, the flag is at 50 %, but requires `parent`, which is at 10 %.',
        remedy: 'Raise `parent` first, or stay at or below it.',
      },
    ]);
    expect(complaints(at(10.001), at(10))).toHaveLength(1);
  });

  it('is told at the variant it serves to everyone, or at its key where it serves the default', () => {
    expect(complaints('on', at(99))).toMatchObject([
      { path: ['environments', 'production'], at: 'value', message: expect.stringContaining('at 100 %') },
    ]);
    expect(complaints({ serve: 'on' }, at(99))).toMatchObject([
      { path: ['environments', 'production', 'serve'], at: 'value' },
    ]);
    const onByDefault: Partial<FlagDefinition> = { default: 'on', safe: 'off', requires: { parent: 'on' } };
    const flags = { parent: { environments: { staging: 'on' } } };
    expect(complaintsAbout(requiresNarrower, itOf(onByDefault, { flags }))).toMatchObject([
      {
        path: ['requires', 'parent'],
        at: 'key',
        environment: 'production',
        message: 'In `production`, the flag is at 100 %, but requires `parent`, which is at 0 %.',
      },
    ]);
  });

  it('is told for every environment and every requirement', () => {
    const flag = {
      requires: { parent: 'on', other: 'on' },
      environments: { staging: at(5), production: at(5) },
    };
    const everywhere = { environments: { staging: at(1), production: at(1) } };
    const always = { environments: { staging: 'on', production: 'on' } };
    const found = complaintsAbout(
      requiresNarrower,
      itOf(flag, { flags: { parent: everywhere, other: always } }),
    );
    expect(found.map(({ environment }) => environment)).toEqual(['staging', 'production']);
    const one = { ...flag, requires: { parent: 'on' } };
    const staging = { environments: { staging: at(1), production: 'on' } };
    expect(complaintsAbout(requiresNarrower, itOf(one, { flags: { parent: staging } }))).toHaveLength(1);
  });

  it('is told in percent with six of the decimals that a split makes', () => {
    const variants = { off: 'x', a: 'y', b: 'z' };
    const split = { a: 33.333, b: 66.667 };
    const parent: Partial<FlagDefinition> = {
      variants,
      environments: { production: { rollout: { percentage: 33.333, split } } },
    };
    const flag = { requires: { parent: 'a' }, environments: { production: at(20) } };
    expect(complaintsAbout(requiresNarrower, itOf(flag, { flags: { parent } }))[0]?.message).toContain(
      'which is at 11.110889 %',
    );
  });
});

describe('nothing is said', () => {
  it('about a flag at or below what it requires', () => {
    expect(complaints(at(10), at(10))).toEqual([]);
    expect(complaints(at(9.999), at(10))).toEqual([]);
    expect(complaints('on', 'on')).toEqual([]);
    expect(complaintsAbout(requiresNarrower, itOf({ environments: { production: 'on' } }))).toEqual([]);
  });

  it('where rules decide for people who are nobody in particular', () => {
    expect(complaints({ rules: [{ if: { not: { beta: true } }, serve: 'on' }] }, at(10))).toEqual([]);
  });

  it('about a flag that has problems of its own', () => {
    const flags = { parent: {} };
    const flag = itOf({ requires: { parent: 'on' }, environments: { production: 'on' } }, { flags });
    expect(complaintsAbout(requiresNarrower, flag)).toHaveLength(1);
    expect(complaintsAbout(requiresNarrower, { ...flag, decisions: null })).toEqual([]);
  });
});
