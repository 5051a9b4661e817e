import { isDeepStrictEqual } from 'node:util';
import type { LoadedFlags } from '../load/index.ts';
import type { Policy, PolicyChange } from '../model/index.ts';
import { lintDetails } from './lint/strictness-change.ts';

/**
 * What differs between the policies of two sides; null when nothing does. Where the base has flags but no policy that
 * can be read, every field of the head's counts as changed: it holds from now on, and nobody knows what held before.
 */
export function policyChange(base: LoadedFlags, head: LoadedFlags): PolicyChange | null {
  const [before, after] = [base.flagSet?.policy, head.flagSet?.policy];
  if (after === undefined || base.files.size === 0 || before?.definition === after.definition) return null;
  const [old, current]: Readonly<Record<string, unknown>>[] = [
    { ...before?.definition },
    { ...after.definition },
  ];
  const fields = [...new Set([...Object.keys(old ?? {}), ...Object.keys(current ?? {})])].sort();
  const changed = fields.filter((field) => !isDeepStrictEqual(old?.[field], current?.[field]));
  if (changed.length === 0) return null;
  return {
    file: after.file,
    fields: changed,
    details:
      before === undefined ? [NO_POLICY] : [...detailsOf(before, after), ...lintDetails(before, after)],
  };
}

const NO_POLICY =
  'The base has no policy that can be read, so nothing was compared with it, and this one judges itself.';

function detailsOf(before: Policy, after: Policy): string[] {
  const [old, current] = [criticalByName(before), criticalByName(after)];
  const come = [...current.keys()].filter((name) => !old.has(name));
  const gone = [...old.keys()].filter((name) => !current.has(name));
  const both = [...old].filter(([name]) => current.has(name));
  return [
    ...come.map((name) => `The environment ${name} is new.`),
    ...gone.map((name) => `The environment ${name} is gone.`),
    ...both
      .filter(([name, critical]) => critical && current.get(name) === false)
      .map(([name]) => `${name} is no longer critical: later changes there count as low risk.`),
    ...both
      .filter(([name, critical]) => !critical && current.get(name) === true)
      .map(([name]) => `${name} is critical from now on.`),
  ];
}

function criticalByName({ environments }: Policy): Map<string, boolean> {
  return new Map(environments.map(({ name, critical }) => [name, critical]));
}
