import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export type ToolName = keyof typeof versions;

/** The tools npm does not have. Nothing else needs them: without them their tests say NOT RUN. */
const versions = { act: '0.2.89', actionlint: '1.7.12', zizmor: '1.32.0' } as const;

export const toolNames = Object.keys(versions) as ToolName[];

export interface Tool {
  readonly name: ToolName;
  readonly version: string;
  /** Outside of the tree, so that a build leaves the tree clean and survives `npm ci`. */
  readonly path: string;
  readonly installed: boolean;
}

/** A tool in the version that is pinned here, and where it is, or would be, installed. */
export function findTool(name: ToolName): Tool {
  const version = versions[name];
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const path = join(cache, 'flaghoist', `${name}-${version}`, name);
  return { name, version, path, installed: existsSync(path) };
}
