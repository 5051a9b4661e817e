import type { FlagDefinition } from '../../../../src/model/index.ts';
import { type Bed, type Draft, draftOf, HERE } from '../bed.ts';
import { add, anyFlag, type Changed, inFlag, inText, type Plant } from '../plant.ts';

/** What keeps a flag from being read. */
export const reading: Readonly<Record<string, readonly Plant[]>> = {
  'attribute-format': [
    inFlag((flag) => ({ tree: { ...flag, bucketBy: 'name.length' }, path: ['bucketBy'] })),
    inFlag((flag) => ruleIn(flag, { 'full name': 'Ann' }, ['full name'], 'key')),
  ],
  'attribute-type': [
    inFlag((flag) => ruleIn(flag, { country: 49 }, ['country'])),
    inFlag((flag) => ruleIn(flag, { age: { startsWith: '4' } }, ['age', 'startsWith'])),
  ],
  'environment-unknown': [
    inFlag((flag) => ({
      tree: { ...flag, environments: { ...flag.environments, prod: flag.default } },
      path: ['environments', 'prod'],
      at: 'key',
    })),
  ],
  'expires-invalid': [
    inFlag((flag) =>
      flag.expires === undefined ? null : { tree: { ...flag, expires: '2027-02-30' }, path: ['expires'] },
    ),
  ],
  'expires-or-permanent': [
    inFlag(({ expires, permanent, ...flag }) => ({ tree: flag, path: [] })),
    inFlag((flag) =>
      flag.permanent === undefined ? null : { tree: { ...flag, expires: '2027-01-29' }, path: ['permanent'] },
    ),
  ],
  'file-encoding': [
    inText((text) => `${text}# a bell: ${HERE}\u0007\n`),
    inText((text) => `${HERE}\ufeff${text}`),
  ],
  'file-kind': [
    (bed, rule) => {
      const name = `linked-${bed.others.length}`;
      add(bed, rule, draftOf(`flags/${name}.yaml`, name, {}), { link: '../elsewhere.yaml' });
    },
  ],
  'file-name': [
    (bed, rule) => {
      const { definition, key } = original(bed, rule);
      add(bed, rule, draftOf(`flags/${key}-copy.yml`, key, definition), { tree: definition, where: 'file' });
    },
  ],
  'file-too-large': [inText((text) => `${HERE}${text}${'# again and again\n'.repeat(4000)}`)],
  'flag-too-large': [
    (bed, rule) => {
      const draft = anyFlag(bed, rule, ({ type }) => type === 'permission');
      const plans = Array.from({ length: 3000 }, (_, index) => `plan-of-${index}`);
      const name = `many-${bed.others.length}`;
      const segment = { description: 'Far too many', if: { plan: plans } };
      bed.others.push(draftOf(`flags/segments/${name}.yaml`, name, segment));
      const rules = ['DE', 'FR'].map((country) => ({ if: { segment: name, country }, serve: 'on' }));
      const tree = { ...draft.definition, environments: { production: { rules } } };
      draft.planted = { rule, wrong: { tree, where: 'file' } };
    },
  ],
  'invisible-character': [
    inText((text) => text.replace('on the way', `on the${HERE}\u200b way`)),
    inText((text) => atEnd(text, `# no${HERE}\u202ehting`)),
  ],
  'key-duplicate': [
    (bed, rule) => {
      const { definition, key } = original(bed, rule);
      add(bed, rule, draftOf(`flags/z/${key}.yaml`, key, definition), { tree: definition, where: 'file' });
    },
  ],
  'key-format': [
    (bed, rule) => {
      const { definition, key } = original(bed, rule);
      const name = `New_${key}`;
      add(bed, rule, draftOf(`flags/${name}.yaml`, name, definition), { tree: definition, where: 'file' });
    },
  ],
  'key-near-duplicate': [
    (bed, rule) => {
      const { definition, key } = original(bed, rule);
      const name = key.replace('-', '');
      add(bed, rule, draftOf(`flags/z/${name}.yaml`, name, definition), { tree: definition, where: 'file' });
    },
  ],
  'requires-cycle': [
    (bed, rule) => {
      const first = anyFlag(bed, rule, isRelease);
      first.isTied = true;
      const pair = [first, anyFlag(bed, rule, isRelease)];
      for (const [index, draft] of pair.entries()) {
        const other = pair[1 - index]?.key ?? '';
        const tree = { ...draft.definition, requires: { [other]: 'on' } };
        draft.planted = { rule, wrong: { tree, where: { path: ['requires', other], at: 'key' } } };
      }
    },
  ],
  'requires-depth': [
    (bed, rule) => {
      const names = ['a', 'b', 'c', 'd', 'e'].map((letter) => `chain-${bed.others.length}-${letter}`);
      const { definition } = anyFlag(bed, rule, ({ type, requires }) => type === 'kill-switch' && !requires);
      for (const [index, name] of names.entries()) {
        const next = names[index + 1];
        const tree = { ...definition, ...(next !== undefined && { requires: { [next]: 'on' } }) };
        const draft = draftOf(`flags/${name}.yaml`, name, tree);
        if (index > 0 || next === undefined) bed.others.push(draft);
        else add(bed, rule, draft, { tree, where: { path: ['requires', next], at: 'key' } });
      }
    },
  ],
  'requires-unknown': [
    inFlag((flag) => ({
      tree: { ...flag, requires: { 'gone-since-long': 'on' } },
      path: ['requires', 'gone-since-long'],
      at: 'key',
    })),
  ],
  'reserved-field': [inFlag((flag) => ({ tree: { ...flag, tags: ['web'] }, path: ['tags'], at: 'key' }))],
  'schema-invalid': [
    inFlag((flag) => ({ tree: { ...flag, type: 'realease' }, path: ['type'] })),
    inFlag((flag) => withRollout(flag, { serve: 'on', percentage: 150 }, ['percentage'])),
  ],
  'segment-nested': [
    (bed, rule) => {
      const name = `nested-${bed.others.length}`;
      const tree = { if: { any: [{ country: 'DE' }, { segment: 'staff' }] } };
      add(bed, rule, draftOf(`flags/segments/${name}.yaml`, name, tree), {
        tree,
        where: { path: ['if', 'any', 1, 'segment'], at: 'key' },
      });
    },
  ],
  'segment-unknown': [
    inFlag((flag) => ruleIn(flag, { segment: 'stuff' }, ['segment'])),
    inFlag((flag) =>
      ruleIn(flag, { any: [{ beta: true }, { segment: ['staff', 'stuff'] }] }, ['any', 1, 'segment', 1]),
    ),
  ],
  'split-sum': [
    inFlag((flag) => withRollout(flag, { percentage: 5, split: { on: 50, off: 40 } }, ['split'])),
    inFlag((flag) => withRollout(flag, { percentage: 5, split: [{ on: 50 }, { off: 50.001 }] }, ['split'])),
  ],
  'unknown-field': [
    inFlag(({ description, ...flag }) => ({
      tree: { ...flag, descripton: description },
      path: ['descripton'],
      at: 'key',
    })),
    inFlag((flag) => withRollout(flag, { serve: 'on', percentage: 5, soaks: '24h' }, ['soaks'], 'key')),
  ],
  'variant-type-mixed': [
    inFlag((flag) =>
      flag.type === 'experiment'
        ? {
            tree: {
              ...flag,
              variants: { ...flag.variants, zero: { value: 0, description: 'Nothing at all' } },
            },
            path: ['variants', 'zero', 'value'],
          }
        : null,
    ),
  ],
  'variant-unknown': [
    inFlag((flag) => ({ tree: { ...flag, safe: 'offf' }, path: ['safe'] })),
    inFlag((flag) => ({
      tree: { ...flag, environments: { ...flag.environments, staging: 'onn' } },
      path: ['environments', 'staging'],
    })),
  ],
  'weight-precision': [
    inFlag((flag) => withRollout(flag, { serve: 'on', percentage: 0.0005 }, ['percentage'])),
  ],
  'yaml-alias': [inText((text) => atEnd(text, `salt: ${HERE}&salt old-name`), hasNoSalt)],
  'yaml-depth': [inText((text) => atEnd(text, `salt: ${'['.repeat(63)}${HERE}${'['.repeat(3)}`), hasNoSalt)],
  'yaml-documents': [inText((text) => `${atEnd(text, `${HERE}---`)}type: release\n`)],
  'yaml-duplicate-key': [inText((text) => atEnd(text, `${HERE}default: off`))],
  'yaml-key': [inText((text) => atEnd(text, `killed: { ${HERE}1: INC-431 }`))],
  'yaml-syntax': [inText((text) => atEnd(text, `salt: old${HERE}: name`), hasNoSalt)],
  'yaml-tag': [inText((text) => atEnd(text, `salt: ${HERE}!!str old-name`), hasNoSalt)],
  'yaml-trap': [
    inText(
      (text) => atEnd(text, `safe: ${HERE}NO`),
      ({ safe }) => safe === undefined,
    ),
    inText(
      (text) => atEnd(text, `issue: ${HERE}#412`),
      ({ issue }) => issue === undefined,
    ),
    inText((text) => atEnd(text, `salt: ${HERE}007`), hasNoSalt),
  ],
};

/** A flag that another file is a copy of; nothing else is planted in it. */
function original(bed: Bed, rule: string): Draft<FlagDefinition> {
  const draft = anyFlag(bed, rule);
  draft.isTied = true;
  return draft;
}

function isRelease({ type }: FlagDefinition): boolean {
  return type === 'release';
}

function hasNoSalt({ salt }: FlagDefinition): boolean {
  return salt === undefined;
}

/** One more line. */
function atEnd(text: string, line: string): string {
  return `${text}${line}\n`;
}

/** One rule in staging, and a place in its condition. */
function ruleIn(
  flag: FlagDefinition,
  condition: object,
  path: readonly (string | number)[],
  at: 'key' | 'value' = 'value',
): Changed {
  const staging = { rules: [{ name: 'A few', if: condition, serve: flag.default }] };
  return {
    tree: { ...flag, environments: { ...flag.environments, staging } },
    path: ['environments', 'staging', 'rules', 0, 'if', ...path],
    at,
  };
}

/** A rollout of a boolean flag in production, and a place in it. */
function withRollout(
  flag: FlagDefinition,
  rollout: object,
  path: readonly (string | number)[],
  at: 'key' | 'value' = 'value',
): Changed | null {
  if (!isRelease(flag)) return null;
  const rollbackPlan = 'Set it to off. No data is migrated.';
  return {
    tree: {
      ...flag,
      environments: { ...flag.environments, production: { rollout: { ...rollout, rollbackPlan } } },
    },
    path: ['environments', 'production', 'rollout', ...path],
    at,
  };
}
