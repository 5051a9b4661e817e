import { describe, expect, test } from 'vitest';
import { complaintsIn, type FlagSketch } from '../../../../test/support/lint/documentation.ts';
import { piiEmail } from './pii-email.ts';

const ASK = 'Test what the service knows about people, such as a group, or a whole domain with `endsWith`.';
const LOOK_UP = 'Let the value say which address is meant, and the service look it up.';
const ruled = (
  ...conditions: NonNullable<NonNullable<FlagSketch['environments']>[string] & object>['rules'] & object
) => ({ environments: { production: { rules: conditions } } }) satisfies FlagSketch;
const about = (sketch: FlagSketch, options = {}) => complaintsIn(piiEmail, { hello: sketch }, { options });

describe('in a condition', () => {
  const at = ['environments', 'production', 'rules', 0, 'if', 'email'];

  test('at its place: a warning, or what the policy says where browsers receive it', () => {
    const sketch = ruled({ if: { email: { is: ['@acme.com', 'anna@acme.com'] } }, serve: 'on' });
    const found = {
      flag: 'hello',
      file: 'flags/hello.yaml',
      path: [...at, 'is', 1],
      at: 'value',
      remedy: ASK,
    };
    const message = 'The condition on `email` names the mail address `a…@acme.com`';
    expect(about(sketch)).toEqual([{ ...found, message: `${message}.`, atMost: 'warning' }]);
    expect(about({ ...sketch, client: false })).toHaveLength(1);
    expect(about({ ...sketch, client: true })).toEqual([
      { ...found, message: `${message}, and browsers receive that.` },
    ]);
  });

  test('one finding for each condition, wherever it is nested', () => {
    const sketch = ruled(
      { if: { email: ['anna@acme.com', 'bert@acme.com'] }, serve: 'on' },
      { if: { any: [{ not: { login: 'cleo@acme.com' } }] }, serve: 'on' },
    );
    expect(about(sketch).map(({ path, message }) => [path, message])).toEqual([
      [[...at, 0], 'The condition on `email` names 2 mail addresses, the first `a…@acme.com`.'],
      [
        ['environments', 'production', 'rules', 1, 'if', 'any', 0, 'not', 'login'],
        'The condition on `login` names the mail address `c…@acme.com`.',
      ],
    ]);
  });

  test('a domain names nobody, a mailbox of nobody does here', () => {
    expect(
      about(ruled({ if: { email: { endsWith: '@acme.com', startsWith: 'anna@' } }, serve: 'on' })),
    ).toEqual([]);
    expect(about(ruled({ if: { email: 'support@acme.com' }, serve: 'on' }))).toHaveLength(1);
  });
});

describe('in a variant', () => {
  test('in a value, at any depth, and as a key', () => {
    const variants = {
      a: 'anna@acme.com',
      b: { value: { people: [{ mail: 'bert@acme.com' }] } },
      c: { value: { 'cleo@acme.com': true } },
    };
    expect(about({ variants, client: true })).toEqual(
      [
        { path: ['variants', 'a'], at: 'value', name: 'a' },
        { path: ['variants', 'b', 'value', 'people', 0, 'mail'], at: 'value', name: 'b' },
        { path: ['variants', 'c', 'value', 'cleo@acme.com'], at: 'key', name: 'c' },
      ].map(({ name, path, at }) => ({
        flag: 'hello',
        file: 'flags/hello.yaml',
        path,
        at,
        message: `The variant \`${name}\` hands out the mail address \`${name}…@acme.com\`, and browsers receive that.`,
        remedy: LOOK_UP,
      })),
    );
    expect(about({ variants }).map(({ atMost }) => atMost)).toEqual(['warning', 'warning', 'warning']);
  });

  test('in a description, which browsers never receive', () => {
    const variants = { a: { value: 1, description: 'As anna@acme.com asked' } };
    expect(about({ variants, client: true })).toEqual([
      {
        flag: 'hello',
        file: 'flags/hello.yaml',
        path: ['variants', 'a', 'description'],
        at: 'value',
        message: 'The description of the variant `a` names the mail address `a…@acme.com`.',
        remedy: 'Name the team, or what people see; the history of git keeps the address for good.',
        atMost: 'warning',
      },
    ]);
  });

  test('a mailbox that belongs to nobody may be shown to people; which those are is an option', () => {
    const variants = { a: { value: 'Support@acme.com', description: 'Shows support@acme.com' } };
    expect(about({ variants, client: true })).toEqual([]);
    expect(about({ variants }, { mailboxes: ['help'] })).toHaveLength(2);
    expect(about({ variants: { a: 'anna@acme.com' } }, { mailboxes: ['anna'] })).toEqual([]);
  });
});

test('in a segment, which is as bad as the worst flag that names it', () => {
  const segments = { staff: { if: { email: 'anna@acme.com' } }, others: { if: { email: 'bert@acme.com' } } };
  const named = (segment: string, client: boolean) => ({
    ...ruled({ if: { segment }, serve: 'on' }),
    client,
  });
  const found = (flags: Readonly<Record<string, FlagSketch>>) =>
    complaintsIn(piiEmail, flags, { segments }).map(({ flag, file, path, atMost }) => [
      flag,
      file,
      path,
      atMost,
    ]);
  const [staff, others] = ['staff', 'others'].map((name) => [
    null,
    `flags/segments/${name}.yaml`,
    ['if', 'email'],
  ]);
  expect(found({ hello: named('staff', true), other: named('others', false) })).toEqual([
    [...(staff ?? []), undefined],
    [...(others ?? []), 'warning'],
  ]);
  expect(found({})).toEqual([
    [...(staff ?? []), 'warning'],
    [...(others ?? []), 'warning'],
  ]);
});

test('descriptions of flags and owners are read by people only', () => {
  expect(about({ description: 'Ask anna@acme.com', owner: 'anna@acme.com' })).toEqual([]);
});
