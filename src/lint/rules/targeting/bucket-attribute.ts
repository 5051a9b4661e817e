import { quoted } from '../../quoted.ts';
import { fileRule } from '../../rule.ts';
import { undeclared } from '../../undeclared.ts';

export const bucketAttribute = fileRule({
  id: 'bucket-attribute',
  title: 'Buckets drawn from an attribute that is not declared, or is no text',
  why: 'Whoever has no text under the bucket attribute is in no rollout. With a name that no service sends, or a number, that is everyone, at any percentage. A policy that declares no attributes is not asked.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
bucketBy: age
#         ^^^
environments: { production: { rollout: { serve: on, percentage: 5 } } }
`,
  good: `type: release
expires: 2027-03-31
default: off
bucketBy: accountId
environments: { production: { rollout: { serve: on, percentage: 5 } } }
`,
  check: ({ flag: { definition, decisions }, policy }) => {
    const { bucketBy } = definition;
    if (bucketBy === undefined || decisions === null) return [];
    const path = ['bucketBy'];
    const remedy = undeclared(policy)(bucketBy);
    if (remedy !== null)
      return [{ path, message: `The policy declares no attribute ${quoted(bucketBy)}.`, remedy }];
    const type = policy.context.get(bucketBy) ?? 'string';
    if (type === 'string') return [];
    return [
      {
        path,
        message: `${quoted(bucketBy)} is declared a ${type}, and only texts are dealt into buckets: nobody would be in a rollout.`,
        remedy: 'Name an attribute that is declared a string, or leave `bucketBy` out for the targeting key.',
      },
    ];
  },
});
