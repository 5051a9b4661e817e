import { expect, it } from 'vitest';
import { ordinal } from './ordinal.ts';

it('says numbers of order', () => {
  const said = [1, 2, 3, 4, 10, 11, 12, 13, 19, 20, 21, 22, 23, 101, 111, 112, 121].map(ordinal).join(' ');
  expect(said).toBe('1st 2nd 3rd 4th 10th 11th 12th 13th 19th 20th 21st 22nd 23rd 101st 111th 112th 121st');
});
