import { expect, test } from 'vitest';
import { shapes } from './shapes.ts';

/** Letters and digits; put together here, so that no other tool takes this file for a leak. */
const any = (length: number, alphabet = 'aB3dE6gH9jK1mN4pQ7'): string =>
  alphabet.repeat(length).slice(0, length);
const hex = (length: number): string => any(length, '0f1e2d3c4b5a6978');
const capitals = (length: number): string => any(length, 'A2B3C4D5E6F7');
const uuid = [hex(8), hex(4), hex(4), hex(4), hex(12)].join('-');

/** The shortest secret of each form: without its last character it is none. */
const shortest: readonly (readonly [kind: string, secret: string])[] = [
  ...['ABIA', 'ACCA', 'AKIA', 'ASIA'].map((start) => ['an AWS access key', start + capitals(16)] as const),
  ...['o', 'p', 'r', 's', 'u'].map((letter) => ['a GitHub token', `gh${letter}_${any(36)}`] as const),
  ['a GitHub token', `github_pat_${any(22)}_`],
  ...['agent', 'cbt', 'dt', 'ffct', 'ft', 'imt', 'oas', 'pat', 'ptt', 'rt', 'soat'].map(
    (word) => ['a GitLab token', `gl${word}-${any(20)}`] as const,
  ),
  ...[...'abceoprs'].map((letter) => ['a Slack token', `xox${letter}-${any(10)}`] as const),
  ['a Slack token', `xapp-1-${capitals(9)}`],
  ...['services', 'triggers', 'workflows'].map(
    (word) =>
      ['a Slack webhook', `hooks.slack.com/${word}/${capitals(8)}/${capitals(8)}/${any(20)}`] as const,
  ),
  ['a Discord webhook', `discord.com/api/webhooks/${any(17, '19')}/${any(60)}`],
  ['a Discord webhook', `discordapp.com/api/webhooks/${any(20, '19')}/${any(60)}`],
  ...['sk_live', 'sk_test', 'rk_live', 'rk_test'].map(
    (start) => ['a Stripe key', `${start}_${any(16)}`] as const,
  ),
  ['a Stripe key', `whsec_${any(24)}`],
  ['a Google API key', `AIza${any(35)}`],
  ['a Google token', `GOCSPX-${any(28)}`],
  ['a Google token', `ya29.${any(20)}`],
  ['an npm token', `npm_${any(36)}`],
  ['a PyPI token', `pypi-${any(50)}`],
  ['a RubyGems key', `rubygems_${hex(48)}`],
  ['a Docker token', `dckr_pat_${any(27)}`],
  ['a Docker token', `dckr_oat_${any(27)}`],
  ['a SendGrid key', `SG.${any(22)}.${any(43)}`],
  ['a Mailgun key', `key-${hex(32)}`],
  ['a Mailchimp key', `${hex(32)}-us1`],
  ...['at', 'ca', 'pa', 'ss'].map((word) => ['a Shopify token', `shp${word}_${hex(32)}`] as const),
  ...['o', 'p', 'r'].map((letter) => ['a DigitalOcean token', `do${letter}_v1_${hex(64)}`] as const),
  ['a Databricks token', `dapi${hex(32)}`],
  ['a Hugging Face token', `hf_${any(34)}`],
  ...['ant', 'proj', 'svcacct'].map((word) => ['a key of an AI service', `sk-${word}-${any(24)}`] as const),
  ['a key of an AI service', `sk-${any(32)}`],
  ['a LaunchDarkly key', `sdk-${uuid}`],
  ['a LaunchDarkly key', `api-${uuid}`],
  ['an Unleash token', `*:production.${hex(48)}`],
  ['an Unleash token', `default:development.${hex(48)}`],
  ['a Grafana token', `glsa_${any(32)}_`],
  ['a Grafana token', `glc_${any(32)}`],
  ['a Sentry token', `sntrys_${any(20)}`],
  ['a Sentry token', `sntryu_${any(20)}`],
  ['a New Relic key', `NRAK-${capitals(27)}`],
  ['an Atlassian token', `ATATT3${any(24)}`],
  ['a Linear key', `lin_api_${any(40)}`],
  ['a Postman key', `PMAK-${hex(24)}-${hex(34)}`],
  ['a Vault token', `hvs.${any(24)}`],
  ['a Vault token', `hvb.${any(24)}`],
  ['a Telegram token', `${any(8, '71')}:AA${any(33)}`],
  ['an age key', `AGE-SECRET-KEY-1${capitals(58)}`],
  ['a JSON Web Token', `eyJ${any(10)}.eyJ${any(10)}.${any(10)}`],
  ['a private key', `-----BEGIN ${'PRIVATE'} KEY-----`],
  ['a private key', `-----BEGIN RSA ${'PRIVATE'} KEY-----`],
  ['a private key', `-----BEGIN PGP ${'PRIVATE'} KEY BLOCK-----`],
  ['a password in a URL', `postgres://anna:${any(3)}@h`],
  ['a password in a URL', `redis://:${any(3)}@h`],
];

const kindsOf = (text: string): string[] =>
  shapes.filter(({ form }) => form.test(text)).map(({ kind }) => kind);

test.each(shortest)('%s: %s, and nothing that is one character shorter', (kind, secret) => {
  expect(kindsOf(secret)).toEqual([kind]);
  expect(kindsOf(secret.slice(0, -1))).toEqual([]);
});

test('every shape is tried', () => {
  expect(new Set(shortest.map(([kind]) => kind))).toEqual(new Set(shapes.map(({ kind }) => kind)));
});

/** Their forms do not begin with a word. */
const anywhere = ['a private key', 'a password in a URL', 'an Unleash token'];

test.each(shortest)('%s (%s) is found behind a sign, and not in the middle of a word', (kind, secret) => {
  expect(kindsOf(`="${secret}"`)).toEqual([kind]);
  expect(kindsOf(`a${secret}`)).toEqual(anywhere.filter((each) => each === kind));
});

test.each([
  ['AWS', `AKIA${capitals(17)}`],
  ['Google', `AIza${any(36)}`],
  ['Google', `AIza${any(35)}-`],
  ['Mailgun', `key-${hex(33)}`],
  ['Mailchimp', `${hex(32)}-us123`],
  ['Databricks', `dapi${hex(33)}`],
  ['Discord', `discord.com/api/webhooks/${any(16, '19')}/${any(60)}`],
  ['Discord', `discord.com/api/webhooks/${any(21, '19')}/${any(60)}`],
  ['Telegram', `${any(7, '71')}:AA${any(33)}`],
  ['Telegram', `${any(11, '71')}:AA${any(33)}`],
])('what is too long for %s is something else: %s', (_, text) => {
  expect(kindsOf(text)).toEqual([]);
});

test.each([
  `pk_live_${any(24)}`,
  `price_${any(24)}`,
  'sk-learn-pipelines-with-many-steps-in-it',
  '-----BEGIN PUBLIC KEY-----',
  '-----BEGIN CERTIFICATE-----',
  'https://hooks.slack.com/services/',
  'https://example.com:8080/anna@example.com',
  'https://anna@example.com/',
  'postgres://anna:$PASSWORD@db',
  'postgres://anna:<password>@db',
  'postgres://anna:{{password}}@db',
  'postgres://anna:***@db',
  'postgres://anna:%PASSWORD%@db',
  'eyJ.eyJ.',
])('%s is none', (text) => {
  expect(kindsOf(text)).toEqual([]);
});

test('only a private key and a URL do not begin with what is secret', () => {
  expect(shapes.filter(({ startsWithSecret }) => !startsWithSecret).map(({ kind }) => kind)).toEqual([
    'a private key',
    'a password in a URL',
  ]);
});
