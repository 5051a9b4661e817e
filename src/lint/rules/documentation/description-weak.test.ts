import { expect, test } from 'vitest';
import { complaintsAbout } from '../../../../test/support/lint/documentation.ts';
import { descriptionWeak } from './description-weak.ts';

const said = (description: string, options = {}): string[] =>
  complaintsAbout(descriptionWeak, { description }, { options }).map(({ message }) => message);

test('the place and the remedy', () => {
  expect(complaintsAbout(descriptionWeak, { description: 'New checkout' })).toEqual([
    {
      path: ['description'],
      message: 'The description has no word that is not in the key `new-checkout`.',
      remedy: 'Say what people see when it is on, and what they see when it is off.',
    },
  ]);
});

test('twenty characters are enough, nineteen are not', () => {
  expect(said('One page, not three.')).toEqual([]);
  expect(said('One page, not three')).toEqual([
    'The description has 19 characters; one that helps has at least 20.',
  ]);
  expect(said('One page, not three         ')).toHaveLength(1);
});

test('the number of characters is an option', () => {
  expect(said('One page', { characters: 8 })).toEqual([]);
  expect(said('One page, not three.', { characters: 21 })).toEqual([
    'The description has 20 characters; one that helps has at least 21.',
  ]);
});

test('the reason is the one that helps most', () => {
  expect(said('TODO')).toEqual(['The description is not written yet: it says `TODO`.']);
  expect(said('One page instead of three steps. TBD')).toEqual([
    'The description is not written yet: it says `TBD`.',
  ]);
  expect(said('<description>')).toEqual(['The description is the text of a template.']);
  expect(said('Describe what people see when it is on.')).toEqual([
    'The description is the text of a template.',
  ]);
  expect(said('  ')).toEqual(['The description is blank.']);
});

test('a flag without a description is for another rule', () => {
  expect(complaintsAbout(descriptionWeak, {})).toEqual([]);
});
