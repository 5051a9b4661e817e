import fc from 'fast-check';

const attributes = [
  'targetingKey',
  'accountId',
  'plan',
  'age',
  'beta',
  'version',
  'company.plan',
  'company.size.employees',
  'tags',
  'tags.0',
  'nothing',
  '$flagd.flagKey',
];
const attribute = fc.constantFrom(...attributes);
const word = fc.constantFrom('free', 'pro', 'on', 'off', 'a', 'b', 'Ünïcode 🎉', 'staff', '', 'e', 'true');
const scalar: fc.Arbitrary<unknown> = fc.oneof(word, fc.constantFrom(0, 1, 41, -1, true, false, null));
const operator = (...names: string[]) => fc.constantFrom(...names);
const rule = (name: fc.Arbitrary<string>, args: fc.Arbitrary<unknown>) =>
  fc.tuple(name, args).map(([key, value]) => ({ [key]: value }));
const list = (...parts: fc.Arbitrary<unknown>[]) => fc.tuple(...parts);

const variable = fc.oneof(
  { weight: 5, arbitrary: attribute.map((name) => ({ var: name })) },
  { weight: 1, arbitrary: list(attribute, scalar).map((args) => ({ var: args })) },
  { weight: 1, arbitrary: attribute.map((name) => ({ var: [name] })) },
);
const ageVariable = fc.constant({ var: 'age' });
const numeric = fc.constantFrom<unknown>(0, 1, 18, 41, 41.5, -3, '41', '', true, false, null);
const version = fc.constantFrom('2.0.0', '1.4', 'v2', '2.0.0-rc.2', 'no version');
const path = fc.constantFrom('plan', 'company.plan', 'tags', 'nothing', 'targetingKey');

/** No `and`, `or` or `missing` directly in a `cat` or as a default: there flagd-core forgets parentheses. */
const part = fc.oneof(variable, fc.constantFrom<unknown>('x:', ':', '', 7, true));
const text = fc.oneof(
  { weight: 3, arbitrary: variable },
  { weight: 2, arbitrary: word },
  { weight: 2, arbitrary: rule(operator('cat'), fc.array(part, { minLength: 1, maxLength: 3 })) },
  {
    weight: 1,
    arbitrary: rule(
      operator('substr'),
      fc.oneof(
        list(variable, fc.integer({ min: -4, max: 4 })),
        list(variable, fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 })),
      ),
    ),
  },
);

const bucketBy = fc.constantFrom<unknown>(
  { var: 'targetingKey' },
  { cat: ['salt:', { var: 'targetingKey' }] },
  { cat: ['salt/arm:', { var: 'accountId' }, ':'] },
  { cat: [{ var: 'accountId' }, { var: 'targetingKey' }] },
  'literal',
);
const weight = fc.oneof(
  fc.integer({ min: -2, max: 100_000 }),
  fc.constantFrom<unknown>(0.5, 2_147_483_647, 'x'),
);
const dynamicWeight = fc.constant({ if: [{ var: 'beta' }, 3, 1] });
const variant = fc.constantFrom<unknown>('on', 'off', 'a', 'b', null, true);
const arm = fc.oneof(
  { weight: 6, arbitrary: list(variant, fc.nat(100_000)) },
  { weight: 1, arbitrary: list(variant, weight) },
  { weight: 1, arbitrary: list(variant) },
  { weight: 1, arbitrary: list(variable, dynamicWeight) },
);
const arms = fc.array(arm, { minLength: 1, maxLength: 4 });
const fractional = fc.oneof(
  fc.tuple(bucketBy, arms).map(([by, each]) => ({ fractional: [by, ...each] })),
  arms.map((each) => ({ fractional: each })),
);

/** A rule of the profile, with a result of any kind. */
export const rules = fc
  .letrec<{ condition: unknown; value: unknown }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'rules' },
      rule(operator('===', '!=='), list(text, fc.oneof(scalar, text))),
      rule(operator('==', '!='), list(ageVariable, numeric)),
      rule(operator('<', '<=', '>', '>='), list(ageVariable, numeric)),
      rule(operator('<', '<=', '>', '>='), list(word, word)),
      rule(operator('in'), list(text, fc.array(scalar, { maxLength: 14 }))),
      rule(
        operator('in'),
        list(scalar, fc.constantFrom<unknown>({ var: 'tags' }, { var: 'plan' }, 'on a beta')),
      ),
      rule(operator('starts_with', 'ends_with'), list(text, text)),
      rule(
        operator('sem_ver'),
        list(variable, operator('=', '!=', '<', '<=', '>', '>=', '^', '~'), fc.oneof(version, variable)),
      ),
      rule(operator('missing'), fc.array(path, { maxLength: 3 })),
      rule(operator('missing_some'), list(fc.nat(2), fc.array(path, { maxLength: 3 }))),
      variable,
      rule(
        operator('!', '!!'),
        tie('condition').map((each) => [each]),
      ),
      rule(operator('!', '!!'), tie('condition')),
      rule(operator('and', 'or'), fc.array(tie('condition'), { minLength: 1, maxLength: 4 })),
      rule(operator('==='), list(fractional, variant)),
    ),
    value: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'rules' },
      variant,
      fractional,
      text,
      rule(operator('if'), list(tie('condition'), tie('value'), tie('value'))),
      rule(
        operator('if'),
        list(tie('condition'), tie('value'), tie('condition'), tie('value'), tie('value')),
      ),
      tie('condition'),
    ),
  }))
  .value.filter((value) => typeof value === 'object' && value !== null);
