import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

// Loaded into a process before its program (`--import`): writes down every address it connects to, one per line, and
// connects. Whatever speaks to the network from Node ends here: `fetch`, `http` and `https` alike.
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
  appendFileSync(process.env.NETWORK_SPY ?? '', `${address(args)}\n`);
  return Reflect.apply(connect, this, args);
} as typeof connect;

/** `connect` takes options, or a port and a host; internally both already in a list. */
function address(args: readonly unknown[]): string {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const { host, port, path } =
    typeof first === 'object' ? first : { host: second, port: first, path: undefined };
  return path ?? `${host ?? 'localhost'}:${port}`;
}
