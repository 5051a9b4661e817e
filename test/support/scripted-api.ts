import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

/** An API that answers what it was told, whoever asks for what. */
export interface ScriptedApi {
  /** Below a path, as on a server of one's own. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly asked: readonly Asked[];
}

/** Starts one with these answers, one after the other; it ends with the test. */
export async function scriptedApi(replies: readonly Reply[]): Promise<ScriptedApi> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      asked.push({ method, path, headers, body: Buffer.concat(chunks).toString() });
      const reply = replies[asked.length - 1] ?? { status: 418 };
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
      response.end(reply.status === 204 ? '' : JSON.stringify(reply.json ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const root = `http://127.0.0.1:${port}/api`;
  return { apiUrl: `${root}/v3`, graphqlUrl: `${root}/graphql`, asked };
}
