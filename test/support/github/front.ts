import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Answer } from './answers.ts';

/** A request, read to its end. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Breaks the connection. */
  readonly disconnect: () => void;
}

export interface Server {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * A server on a free port of this machine.
 *
 * @param handle what it returns is answered; null is no answer
 * @param fail is told what it throws
 */
export async function listen(
  handle: (incoming: Incoming) => Promise<Answer | null>,
  fail: (error: unknown) => void,
): Promise<Server> {
  const server = createServer((request, response) => {
    read(request)
      .then(handle)
      .catch((error: unknown): Answer => {
        fail(error);
        return { status: 501, body: `the test bench: ${error}` };
      })
      .then((answer) => answer && write(response, answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  // As a proxy it leads to itself, whichever host is asked for.
  server.on('connect', (_, socket) => {
    const tunnel = connect(port, '127.0.0.1');
    socket.on('error', () => tunnel.destroy());
    tunnel.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    socket.pipe(tunnel).pipe(socket);
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function read(request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method = '', url = '', headers } = request;
  const socket: Socket = request.socket;
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  return {
    method,
    path: pathname,
    query: searchParams,
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
    disconnect: () => socket.destroy(),
  };
}

function write(response: ServerResponse, { status, headers = {}, body }: Answer): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/html' : 'application/json; charset=utf-8';
  response.writeHead(status, { ...(body === null ? {} : { 'content-type': type }), ...headers });
  response.end(body === null ? '' : text);
}
