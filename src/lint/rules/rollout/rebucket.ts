import { type Fix, type Flag, type Path, percentageText } from '../../../model/index.ts';
import { bucketsOf, editedBuckets } from '../../change/buckets.ts';
import { criticalChanges } from '../../change/critical-changes.ts';
import { dealtAnew } from '../../change/dealt-anew.ts';
import { followers } from '../../change/followers.ts';
import { requiresOthers } from '../../change/requires-others.ts';
import { onBothSides } from '../../change/sides.ts';
import { whom } from '../../change/whom.ts';
import { quoted } from '../../quoted.ts';
import { diffRule } from '../../rule.ts';

export const rebucket = diffRule({
  id: 'rebucket',
  title: 'People dealt anew',
  why: 'Another salt, key or `bucketBy` draws other people. At 20 %, a new salt takes it from 16 % and gives it to another 16 %, although the percentage stays what it was. A renamed flag is found by `key-renamed` as well: that is about the code that asks for it, and this is about the people, whom one line keeps where they are. Flags that require it are dealt anew with it, and are counted here.',
  severity: 'error',
  acknowledged: true,
  bad: `# base: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 20 } } }
# head: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
salt: checkout-2
#     ^^^^^^^^^^
environments: { production: { rollout: { serve: on, percentage: 20 } } }
`,
  good: `# base: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 20 } } }
# head: flags/checkout-page.yaml
type: release
expires: 2027-03-31
default: off
salt: checkout
environments: { production: { rollout: { serve: on, percentage: 20 } } }
`,
  check: (view) => {
    const both = onBothSides(view);
    if (both === null) return [];
    const { before, after } = both;
    const fields = editedBuckets(before, after);
    if (fields.length === 0 && !requiresOthers(view)) return [];
    const [written] = fields.filter((field) => after.definition[field] !== undefined);
    return criticalChanges(view).flatMap(({ environment, audiences }) => {
      const anew = dealtAnew(audiences);
      if (anew === null) return [];
      const others = followers(view.head, after.key, environment).length;
      return [
        {
          path: fields.length === 0 ? requiresPath(after) : written === undefined ? [] : [written],
          environment,
          message: `${causeInWords(fields, before.key !== after.key && after.definition.salt === undefined)} deals people in ${quoted(environment)} anew: ${percentageText(anew.percentage)} of ${whom(anew.audience)} have another outcome${followersInWords(others)}.`,
          remedy: remedyFor(before, fields),
          ...fixFor(before, after),
          yieldsTo: ['experiment-edited-live'],
        },
      ];
    });
  },
});

function causeInWords(fields: readonly string[], isKey: boolean): string {
  const [first, second] = fields.map((field) => (field === 'salt' && isKey ? 'key' : quoted(field)));
  if (first === undefined) return 'Another flag under `requires`';
  return second === undefined ? `Another ${first}` : `Another ${first} and another ${second}`;
}

function remedyFor(before: Flag, fields: readonly string[]): string {
  const { salt, bucketBy } = bucketsOf(before);
  const kept = fields.map((field) =>
    field === 'salt' ? quoted(`salt: ${salt}`) : quoted(`bucketBy: ${bucketBy}`),
  );
  const how = kept.length === 0 ? 'Keep requiring the same flags' : `Keep ${kept.join(' and ')}`;
  return `${how}, or say under \`acknowledge: { rebucket: … }\` why they may be dealt anew.`;
}

function requiresPath({ definition }: Flag): Path {
  return definition.requires === undefined ? [] : ['requires'];
}

function followersInWords(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ', and 1 flag that requires it follows'
    : `, and ${count} flags that require it follow`;
}

/** A renamed flag keeps its people when it names its old salt. */
function fixFor(before: Flag, after: Flag): { readonly fix?: Fix } {
  if (before.key === after.key || after.definition.salt !== undefined) return {};
  return { fix: { kind: 'insert', path: [], name: 'salt', value: bucketsOf(before).salt } };
}
