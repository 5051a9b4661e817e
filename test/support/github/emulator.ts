import { createEmulator } from 'emulate';
import { attacker, tokens } from './tokens.ts';

export const repository = 'acme/shop';
export const pullNumber = 7;

/** GitHub's state: an emulator on this machine, which knows everyone by `emulated <login>`. */
export interface Emulator {
  /** The beginning of every address it tells. */
  readonly origin: string;
  /** Asks it as somebody. */
  readonly ask: (request: AskedRequest) => Promise<Response>;
  readonly close: () => Promise<void>;
}

export interface AskedRequest {
  readonly login: string;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly body: string;
}

/** Starts one with the repository and its pull requests. */
export async function startEmulator(): Promise<Emulator> {
  const [owner = '', name = ''] = repository.split('/');
  const logins = [...new Set([...tokens.map(({ login }) => login), attacker, owner])];
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(logins.map((login) => [emulated(login), { login, scopes: ['repo'] }])),
      github: { users: logins.map((login) => ({ login })), repos: [{ owner, name, auto_init: false }] },
    },
  });
  const ask: Emulator['ask'] = ({ login, method, path, body }) =>
    fetch(`${emulator.url}${path}`, {
      method,
      headers: { authorization: `token ${emulated(login)}`, 'content-type': 'application/json' },
      ...(body === '' ? {} : { body }),
    });
  // To the emulator a pull request is an issue with branches, which no test here needs.
  for (let number = 1; number <= pullNumber; number++) {
    const body = JSON.stringify({ title: `Number ${number}` });
    await ask({ login: owner, method: 'POST', path: `/repos/${repository}/issues`, body });
  }
  return { origin: emulator.url, ask, close: () => emulator.close() };
}

function emulated(login: string): string {
  return `emulated-${login.replaceAll(/\W/g, '-')}`;
}
