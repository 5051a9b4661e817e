import { fingerprint } from '../exposure/index.ts';
import type { LoadedFlags } from '../load/index.ts';
import type { PolicyChange } from '../model/index.ts';

/** The fields of the policy that differ between two sides; null when none does, or when a side has no policy. */
export function policyChange(base: LoadedFlags, head: LoadedFlags): PolicyChange | null {
  const [before, after] = [base.flagSet?.policy, head.flagSet?.policy];
  if (before === undefined || after === undefined || before.definition === after.definition) return null;
  const [old, current]: Readonly<Record<string, unknown>>[] = [
    { ...before.definition },
    { ...after.definition },
  ];
  const fields = [...new Set([...Object.keys(old ?? {}), ...Object.keys(current ?? {})])].sort();
  const changed = fields.filter((field) => fingerprint(old?.[field]) !== fingerprint(current?.[field]));
  return changed.length === 0 ? null : { file: after.file, fields: changed };
}
