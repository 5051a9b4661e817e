// Asks the real flagd provider for Node, in offline-file mode and through the server SDK, about every case.
import { createRequire } from 'node:module';
import { FlagdProvider } from '@openfeature/flagd-provider';
import { OpenFeature } from '@openfeature/server-sdk';
import { flagsFile, readCases, readFlags } from '../lib/cases.mjs';
import { Tally } from '../lib/tally.mjs';
import { drawnPaths, holdsNonAscii } from './draws.mjs';

const UTF16_DRAW =
  'a draw over non-ASCII text: flagd-core for JavaScript hashes UTF-16 (open-feature/flagd#1737)';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

async function connect(directory) {
  OpenFeature.setLogger(silent);
  const provider = new FlagdProvider(
    { resolverType: 'in-process', offlineFlagSourcePath: flagsFile(directory) },
    silent,
  );
  await OpenFeature.setProviderAndWait(provider);
  return OpenFeature.getClient();
}

function details(client, { flag, type, fallback, context }) {
  switch (type) {
    case 'boolean':
      return client.getBooleanDetails(flag, fallback, context);
    case 'string':
      return client.getStringDetails(flag, fallback, context);
    case 'number':
      return client.getNumberDetails(flag, fallback, context);
    case 'object':
      return client.getObjectDetails(flag, fallback, context);
    default:
      throw new Error(`unknown type ${type}`);
  }
}

async function evaluate(client, testCase) {
  const { value, variant, reason } = await details(client, testCase);
  return { value, variant: variant ?? null, reason };
}

async function main(directory) {
  const version = createRequire(import.meta.url)('@openfeature/flagd-provider/package.json').version;
  const tally = new Tally('node', version);
  const client = await connect(directory);
  const flags = readFlags(directory);
  for (const testCase of readCases(directory)) {
    const paths = drawnPaths(flags[testCase.flag]?.targeting);
    if (holdsNonAscii(testCase.context, paths)) tally.skip(UTF16_DRAW);
    else tally.record(testCase, await evaluate(client, testCase));
  }
  await OpenFeature.close();
  return tally.finish();
}

process.exitCode = await main(process.argv[2]);
