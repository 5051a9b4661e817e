import { type Answer, bodyTooLong, notForIntegrations } from './answers.ts';
import { type Token, tokens } from './tokens.ts';

/** What GitHub refuses and the emulator does not; null when the emulator may answer. */
export function refusal(operation: string, method: string, token: Token, body: string): Answer | null {
  if (operation === 'users/get-authenticated' && token.installation) return notForIntegrations;
  if (method !== 'GET' && operation !== 'graphql' && !token.write) return notForIntegrations;
  return tooLong(body) ? bodyTooLong : null;
}

/** Who sends an `Authorization` header, or null. */
export function tokenOf(authorization: string | undefined): Token | null {
  const [, given] = /^(?:token|bearer) (\S+)$/i.exec(authorization ?? '') ?? [];
  return tokens.find(({ token }) => token === given) ?? null;
}

/** GitHub counts characters. */
function tooLong(text: string): boolean {
  const { body }: { body?: unknown } = text === '' ? {} : JSON.parse(text);
  return typeof body === 'string' && [...body].length > 65_536;
}
