import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const READY_WITHIN_MS = 30_000;
const POLL_MS = 50;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function isReady(managementPort) {
  try {
    return (await fetch(`http://127.0.0.1:${managementPort}/readyz`)).ok;
  } catch {
    return false; // not listening yet
  }
}

/**
 * Starts flagd on free ports with one flag file as its only source.
 * @param {{ binary: string, flags: string, log: string }} options
 * @returns {Promise<{ ofrep: string, stop: () => Promise<void> }>} the address of its OFREP endpoint, and its end
 */
export async function startDaemon({ binary, flags, log }) {
  const [evaluation, management, ofrep, sync] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ]);
  const args = ['start', '--uri', `file:${flags}`];
  args.push(
    '--port',
    evaluation,
    '--management-port',
    management,
    '--ofrep-port',
    ofrep,
    '--sync-port',
    sync,
  );
  const logFile = openSync(log, 'w');
  const daemon = spawn(binary, args.map(String), { stdio: ['ignore', logFile, logFile] });
  closeSync(logFile);
  const exited = once(daemon, 'exit');

  const stop = async () => {
    if (daemon.exitCode === null && daemon.signalCode === null) process.kill(daemon.pid, 'SIGTERM');
    await exited;
  };

  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await isReady(management))) {
    if (daemon.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`flagd did not become ready; see ${log}`);
    }
    await sleep(POLL_MS);
  }
  return { ofrep: `http://127.0.0.1:${ofrep}`, stop };
}
