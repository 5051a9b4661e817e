import { expect, it } from 'vitest';
import { ramp } from '../../../test/support/lint/rollout.ts';
import { aFlagSet } from '../../../test/support/lint/subject.ts';
import { followers } from './followers.ts';

const requiring = (key: string, production = 'on') => ({
  requires: { [key]: 'on' },
  environments: { production },
});

it('follow: whatever requires it, also through others, and is live there', () => {
  const head = aFlagSet({
    flags: {
      it: ramp(20),
      a: requiring('it'),
      b: requiring('a'),
      c: requiring('it', 'off'),
      d: requiring('c'),
      e: { requires: { a: 'on', b: 'on' }, environments: { production: 'on' } },
      f: { requires: { it: 'on' }, environments: { staging: 'on' } },
      other: { environments: { production: 'on' } },
    },
  });
  expect(followers(head, 'it', 'production').sort()).toEqual(['a', 'b', 'd', 'e']);
  expect(followers(head, 'other', 'production')).toEqual([]);
  expect(followers(head, 'it', 'nowhere')).toEqual([]);
});
