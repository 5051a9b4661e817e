import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readEnvironment } from './environment.ts';

const event = new URL('../../package.json', import.meta.url).pathname;
const runner = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: event,
  GITHUB_WORKSPACE: '/workspace',
  RUNNER_TEMP: '/temp',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_API_URL: 'https://git.example/api/v3/',
  GITHUB_GRAPHQL_URL: 'https://git.example/api/graphql',
  GITHUB_SERVER_URL: 'https://git.example',
  GITHUB_RUN_ID: '1204',
};

beforeEach(() => {
  for (const [name, value] of Object.entries(runner)) vi.stubEnv(name, value);
});
afterEach(() => void vi.unstubAllEnvs());

test('a server of one’s own: its addresses keep their paths', () => {
  expect(readEnvironment()).toMatchObject({
    apiUrl: 'https://git.example/api/v3',
    graphqlUrl: 'https://git.example/api/graphql',
    serverUrl: 'https://git.example',
    repository: 'acme/shop',
    runId: '1204',
  });
});

describe('row 23: what the runner sets is missing or wrong', () => {
  test.each(Object.keys(runner).filter((name) => name !== 'GITHUB_RUN_ID'))('%s is not set', (name) => {
    vi.stubEnv(name, '');
    expect(readEnvironment).toThrow(`${name} is not set`);
  });

  test('runs are not numbered', () => {
    vi.stubEnv('GITHUB_RUN_ID', '');
    expect(readEnvironment().runId).toBeNull();
  });

  test('the event file is not there', () => {
    vi.stubEnv('GITHUB_EVENT_PATH', '/nonexistent');
    expect(readEnvironment).toThrow('the event file cannot be read');
  });

  test.each(['git.example', 'file:///etc/passwd', 'https://user@git.example', 'https://git.example?x=1'])(
    'the address of the API is %s',
    (value) => {
      vi.stubEnv('GITHUB_API_URL', value);
      expect(readEnvironment).toThrow('GITHUB_API_URL is not a web address');
    },
  );

  test.each(['shop', 'acme/shop/..', 'acme/sh op', '/'])('the repository is %s', (value) => {
    vi.stubEnv('GITHUB_REPOSITORY', value);
    expect(readEnvironment).toThrow('GITHUB_REPOSITORY is not owner/name');
  });
});
