import { type FlagDefinition, groupBy, type SegmentDefinition } from '../../../model/index.ts';
import type { Complaint } from '../../complaint.ts';
import type { Leaf } from '../../leaves.ts';
import { wholeNumber } from '../../option.ts';
import { idLikeIn } from '../../privacy/id-like.ts';
import { type TestedAttribute, testedBy } from '../../privacy/tested-values.ts';
import { quoted } from '../../quoted.ts';
import { setRule } from '../../rule.ts';

export const piiIdList = setRule({
  id: 'pii-id-list',
  title: 'A list of people or accounts',
  why: 'A handful of ids is a test group. More than 20 are a list of people that stays in the history of git, goes to every service, and is out of date by the next day; who belongs to it is for the service to know. Counted are the different values that one attribute for ids is compared with, in a flag or in a segment.',
  severity: 'warning',
  options: { values: wholeNumber(20, 'How many values an attribute for ids may be compared with.') },
  bad: `type: permission
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - if: { accountId: [a1, a2, a3, a4, a5, a6, a7, a8, a9, b1, b2, b3, b4, b5, b6, b7, b8, b9, c1, c2, c3] }
#             ^^^^^^^^^
        serve: on
`,
  good: `type: permission
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - if: { beta: true }
        serve: on
`,
  check: ({ head }, { values: most }) => {
    const isIdLike = idLikeIn(head);
    const listsIn = (definition: FlagDefinition | SegmentDefinition): Complaint[] =>
      [...groupBy(testedBy(definition), ({ attribute }) => attribute)]
        .filter(([attribute]) => isIdLike(attribute))
        .flatMap(([attribute, tests]) => complain(attribute, tests, most));
    return [
      ...[...head.flags.values()].flatMap(({ key, file, definition }) =>
        listsIn(definition).map((complaint) => ({ ...complaint, flag: key, file })),
      ),
      ...[...head.segments.values()].flatMap(({ file, definition }) =>
        listsIn(definition).map((complaint) => ({ ...complaint, flag: null, file })),
      ),
    ];
  },
});

/** At the longest of the lists, which is where to begin. */
function complain(attribute: string, tests: readonly TestedAttribute[], most: number): Complaint[] {
  const lists = tests.map((test) => ({ path: test.path, ids: idsIn(test) }));
  const { size } = new Set(lists.flatMap(({ ids }) => ids));
  const longest = lists.reduce((a, b) => (b.ids.length > a.ids.length ? b : a));
  if (size <= most) return [];
  return [
    {
      path: longest.path,
      at: 'key',
      message: `${quoted(attribute)} is compared with ${size} ids; more than ${most} are a list of people.`,
      remedy: 'Let the service send an attribute that says who belongs, and test that one.',
    },
  ];
}

/** The values that an attribute is asked to equal, or not to equal; a prefix or a bound names nobody. */
function idsIn({ path, values }: TestedAttribute): unknown[] {
  return values.filter((leaf) => isEquality(leaf, path.length)).map(({ value }) => value);
}

function isEquality({ path }: Leaf, depth: number): boolean {
  const operator = path[depth];
  return typeof operator !== 'string' || operator === 'is' || operator === 'isNot';
}
