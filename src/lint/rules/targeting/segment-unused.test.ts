import { expect, it } from 'vitest';
import { flagsOf } from '../../../../test/support/flags.ts';
import { complaintsAboutSet } from '../../../../test/support/lint/targeting.ts';
import type { FlagDefinition, SegmentDefinition } from '../../../model/index.ts';
import { segmentUnused } from './segment-unused.ts';

const segments = { staff: { if: { beta: true } }, adults: { if: { age: { greaterOrEqual: 18 } } } };

function targeting(condition: SegmentDefinition['if']): Partial<FlagDefinition> {
  return { environments: { production: { rules: [{ if: condition, serve: 'on' }] } } };
}

function unused(...conditions: SegmentDefinition['if'][]): string[] {
  const flags = Object.fromEntries(conditions.map((each, index) => [`flag-${index}`, targeting(each)]));
  return complaintsAboutSet(segmentUnused, { segments, flags }).map(({ file }) => file);
}

it('tells the file of every segment that no flag names', () => {
  expect(
    complaintsAboutSet(segmentUnused, { segments, flags: { it: targeting({ segment: 'staff' }) } }),
  ).toEqual([
    {
      flag: null,
      file: 'flags/segments/adults.yaml',
      message: 'No flag names the segment `adults`.',
      remedy: 'Delete the file, or name the segment in a rule.',
    },
  ]);
  expect(unused()).toEqual(['flags/segments/staff.yaml', 'flags/segments/adults.yaml']);
});

it('counts every way of naming a segment', () => {
  expect(unused({ segment: 'staff' }, { segment: 'adults' })).toEqual([]);
  expect(unused({ segment: ['staff', 'adults'] })).toEqual([]);
  expect(unused({ any: [{ country: 'DE' }, { not: { segment: 'adults' } }] })).toEqual([
    'flags/segments/staff.yaml',
  ]);
});

it('counts flags that have problems of their own', () => {
  const definitions = { segments, flags: { it: targeting({ segment: ['staff', 'adults'] }) } };
  const flags = new Map([...flagsOf(definitions)].map(([key, flag]) => [key, { ...flag, decisions: null }]));
  expect(complaintsAboutSet(segmentUnused, definitions, { flags })).toEqual([]);
});

it('says nothing as long as a flag cannot be read: it may name any of them', () => {
  expect(complaintsAboutSet(segmentUnused, { segments, flags: {} }, { unreadable: new Set(['it']) })).toEqual(
    [],
  );
});
