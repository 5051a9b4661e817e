import { equal, everyoneGets } from '../../../exposure/index.ts';
import { type Flag, variantsOf } from '../../../model/index.ts';
import { environmentPlace } from '../../environment-place.ts';
import { namesInWords } from '../../names-in-words.ts';
import { days } from '../../option.ts';
import { latestOf } from '../../past/latest.ts';
import { daysSince, sinceInWords } from '../../past/since.ts';
import { writtenSince } from '../../past/written-since.ts';
import { quoted } from '../../quoted.ts';
import { historyRule } from '../../rule.ts';
import { safeVariant } from '../../safe-variant.ts';

export const staleOn = historyRule({
  id: 'stale-on',
  title: 'A release flag that everyone has had for weeks',
  why: 'The release is over: the flag decides nothing any more, and the code of the old way stays only because of it. After a month nobody goes back, and after three months whoever works on the flag removes it. Experiments are told by their date, and flags of other types are there to stay.',
  severity: 'error',
  cleanup: true,
  skippedBy: ['only-lowers'],
  options: {
    after: days(30, 'A warning when everyone has had it for this many whole days.'),
    errorAfter: days(90, 'An error when everyone has had it for this many whole days.'),
  },
  bad: `# 2026-08-03: flags/checkout.yaml
type: release
expires: 2026-12-31
default: off
environments: { production: on }
#               ^^^^^^^^^^
`,
  good: `# 2026-11-02: flags/checkout.yaml
type: release
expires: 2026-12-31
default: off
environments: { production: on }
`,
  check: ({ before, after, past, isCritical, now }, options) => {
    if (before === null || after === null || after.definition.type !== 'release') return [];
    const environments = [...(after.decisions?.keys() ?? [])].filter(isCritical);
    const [first] = environments;
    const variant = first === undefined ? null : servedIn(after, first);
    if (first === undefined || variant === null || isSafe(after, variant)) return [];
    const isServed = (flag: Flag): boolean => environments.every((each) => servedIn(flag, each) === variant);
    if (![before, after].every(isServed)) return [];
    const since = latestOf(
      environments.map((each) => writtenSince(past, each, ({ everyone }) => everyone === variant)),
    );
    if (since === null || daysSince(since, now) < options.after) return [];
    return [
      {
        ...environmentPlace(after.definition, first),
        ...(daysSince(since, now) < options.errorAfter ? { atMost: 'warning' } : {}),
        message: `Everyone in ${namesInWords(environments)} has had ${quoted(variant)} ${sinceInWords(since, now)}.`,
        remedy: `Keep the code of variant ${quoted(variant)}, delete that of the others, then the flag.${leftOut(after, environments, variant)}`,
        since: since.at,
      },
    ];
  },
});

function servedIn({ decisions }: Flag, environment: string): string | null {
  const decision = decisions?.get(environment);
  return decision === undefined ? null : everyoneGets(decision);
}

function isSafe(flag: Flag, variant: string): boolean {
  const variants = variantsOf(flag.definition);
  return equal(variants.get(variant), variants.get(safeVariant(flag)));
}

/** A rollout at 100 % leaves out who cannot be dealt into a bucket: they change with the removal. */
function leftOut({ definition, decisions }: Flag, environments: readonly string[], variant: string): string {
  const { bucketBy, default: usual } = definition;
  const branches = environments.flatMap((each) => decisions?.get(each)?.branches ?? []);
  if (usual === variant || branches.every(({ serve }) => serve.kind === 'variant')) return '';
  const attribute = bucketBy === undefined ? 'targeting key' : quoted(bucketBy);
  return ` Whoever sends no ${attribute} still gets ${quoted(usual)}, and will get ${quoted(variant)}.`;
}
