import { equal } from '../../../exposure/index.ts';
import { type FlagDefinition, type Value, variantsOf } from '../../../model/index.ts';
import type { Complaint } from '../../complaint.ts';
import { quoted } from '../../quoted.ts';
import { fileRule } from '../../rule.ts';

export const defaultNotSafe = fileRule({
  id: 'default-not-safe',
  title: 'A default that is not what it must be when something breaks',
  why: 'Whoever no rule and no rollout reaches gets the default. For a release that must be what is safe. A kill switch is the other way round: it is pulled by serving `safe` instead, which helps nobody when that is the default.',
  severity: 'error',
  bad: `type: kill-switch
permanent: A third party; we must be able to shed it.
default: on
#        ^^
`,
  good: `type: kill-switch
permanent: A third party; we must be able to shed it.
default: on
safe: off
`,
  check: ({ flag: { definition } }) => {
    const variants = variantsOf(definition);
    const { type, default: fallback, safe = fallback } = definition;
    const [served, killed] = [variants.get(fallback), variants.get(safe)];
    if (served === undefined || killed === undefined) return [];
    const isSafe = equal(served, killed);
    if (type === 'release' && !isSafe) return [unsafeDefault(fallback, safe)];
    return type === 'kill-switch' && isSafe ? [uselessSwitch(definition, variants)] : [];
  },
});

function unsafeDefault(fallback: string, safe: string): Complaint {
  return {
    path: ['default'],
    message: `The default is ${quoted(fallback)}, but the safe variant is ${quoted(safe)}.`,
    remedy: `Write \`default: ${safe}\`, and serve ${quoted(fallback)} where it is wanted under \`environments\`.`,
  };
}

function uselessSwitch(
  { default: fallback, safe }: FlagDefinition,
  variants: ReadonlyMap<string, Value>,
): Complaint {
  const [other] = [...variants].find(([, value]) => !equal(value, variants.get(fallback))) ?? [];
  const same = safe === fallback || safe === undefined;
  const why = same
    ? `${safe === undefined ? 'without `safe`, ' : ''}a kill serves ${quoted(fallback)} as well`
    : `${quoted(safe)} and ${quoted(fallback)} have the same value`;
  return {
    path: [safe === undefined ? 'default' : 'safe'],
    message: `Pulling this switch would change nothing for whoever gets the default: ${why}.`,
    remedy:
      other === undefined
        ? 'Add a variant that sheds the load, and name it in `safe`.'
        : `Write \`safe: ${other}\`, or another variant that sheds the load.`,
  };
}
