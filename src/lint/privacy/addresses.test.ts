import { expect, test } from 'vitest';
import { textsOf } from '../leaves.ts';
import { complainOfAddresses } from './addresses.ts';

const about = (isForBrowsers: boolean) => ({
  subject: 'The text names',
  remedy: 'Leave it out.',
  isForBrowsers,
});

test('none without an address', () => {
  expect(complainOfAddresses(textsOf(['anna', '@acme.com']), about(true))).toEqual([]);
});

test('one is shown in part, and what is for services is at most a warning', () => {
  expect(complainOfAddresses(textsOf(['x', 'anna@acme.com'], ['a']), about(false))).toEqual([
    {
      path: ['a', 1],
      at: 'value',
      message: 'The text names the mail address `a…@acme.com`.',
      remedy: 'Leave it out.',
      atMost: 'warning',
    },
  ]);
});

test('several are one complaint at the first, and what browsers receive is as bad as the policy says', () => {
  const texts = textsOf(['anna@acme.com and bert@acme.com', 'cleo@acme.org']);
  expect(complainOfAddresses(texts, about(true))).toEqual([
    {
      path: [0],
      at: 'value',
      message: 'The text names 3 mail addresses, the first `a…@acme.com`, and browsers receive that.',
      remedy: 'Leave it out.',
    },
  ]);
  expect(complainOfAddresses(texts, about(true), ({ mailbox }) => mailbox !== 'cleo')).toEqual([
    expect.objectContaining({
      path: [1],
      message: expect.stringContaining('the mail address `c…@acme.org`'),
    }),
  ]);
});
