import type { FlagDefinition } from '../../../src/model/generated/flag.ts';
import type { Dice } from './dice.ts';
import type { Edits } from './edit.ts';
import { otherValue } from './other-value.ts';
import { type Shop, STEADY } from './shop.ts';

/** Edits of the other fields of a flag, of files, and of the policy, that leave everybody where they are. */
export const sameFields: Edits = {
  'another formatting': (shop, dice) => {
    const path = someFile(shop, dice);
    shop.layouts.set(path, { folder: '', ...shop.layouts.get(path), style: 1 + dice.roll(1e6) });
    return true;
  },
  'a file moved': (shop, dice) => {
    const key = dice.pick([...shop.flags.keys()]) ?? '';
    const folder = dice.pick(['', 'team/', 'a b/c/', 'checkout/']) ?? '';
    shop.layouts.set(key, { style: 0, ...shop.layouts.get(key), folder });
    return true;
  },
  'description, owner, issue and runbook': tryFlags((flag, dice) => {
    const text = `Text ${dice.roll(1000)}: "on" # off`;
    const changes: Partial<FlagDefinition>[] = [
      { description: text },
      { owner: ['acme/web', `team-${dice.roll(100)}`] },
      { issue: `acme/shop#${dice.roll(100)}` },
      { runbook: 'https://runbooks.example.com/off' },
      { reviewed: '2026-11-03' },
      { client: dice.roll(2) === 0 },
      { type: dice.pick(['release', 'ops', 'permission'] as const) ?? 'release' },
      { experiment: { hypothesis: text, metric: 'orders', guardrails: ['errors'] } },
      { exceptions: [{ rule: 'stale-on', reason: text, until: '2027-01-31' }] },
      { acknowledge: { rebucket: text } },
    ];
    Object.assign(flag, dice.pick(changes));
    return true;
  }),
  'until when it lives': tryFlags((flag, dice) => {
    if (flag.permanent === undefined) delete flag.expires;
    delete flag.permanent;
    if (dice.roll(2) === 0) {
      flag.permanent = 'It stays.';
      delete flag.expires;
    } else flag.expires = `2027-0${1 + dice.roll(9)}-11`;
    return true;
  }),
  'the key written out as the salt': (shop, dice) => {
    for (const [key, flag] of dice.shuffle([...shop.flags])) {
      if (flag.salt === undefined) flag.salt = key;
      else if (flag.salt === key) delete flag.salt;
      else continue;
      return true;
    }
    return false;
  },
  'the targeting key written out as the bucket attribute': tryFlags((flag) => {
    if (flag.bucketBy === undefined) flag.bucketBy = 'targetingKey';
    else if (flag.bucketBy === 'targetingKey') delete flag.bucketBy;
    else return false;
    return true;
  }),
  'the default written out as the safe variant': tryFlags((flag) => {
    if (flag.safe === undefined) flag.safe = flag.default;
    else if (flag.safe === flag.default) delete flag.safe;
    else return false;
    return true;
  }),
  'variants written out': tryFlags((flag) => {
    if (flag.variants !== undefined) return false;
    flag.variants = { on: true, off: false };
    return true;
  }),
  'a described variant': tryFlags((flag, dice) => {
    const [name, variant] = dice.pick(Object.entries(flag.variants ?? {})) ?? [];
    if (name === undefined || variant === undefined) return false;
    const value = typeof variant === 'object' ? variant.value : variant;
    const plain = typeof value === 'object' ? { value } : value;
    Object.assign(flag.variants ?? {}, {
      [name]: dice.roll(2) === 0 ? plain : { value, description: `Seen by ${dice.roll(100)}` },
    });
    return true;
  }),
  'a variant nobody is served': tryFlags((flag, dice) => {
    const [value] = Object.values(flag.variants ?? { on: true });
    if (value === undefined) return false;
    flag.variants = { ...(flag.variants ?? { on: true, off: false }), [`spare${dice.roll(100)}`]: value };
    return true;
  }),
  'another value of a variant nobody is served': tryFlags((flag, dice) => {
    const { variants, ...others } = flag;
    const unserved = Object.keys(variants ?? {}).filter((name) => name.startsWith('spare'));
    const name = dice.pick(unserved);
    const { [name ?? '']: variant } = variants ?? {};
    if (name === undefined || variant === undefined || JSON.stringify(others).includes(name)) return false;
    Object.assign(variants ?? {}, { [name]: otherValue(variant) });
    return true;
  }),
  'a requirement that is always met': (shop, dice) => {
    const [key, flag] = dice.pick([...shop.flags].filter(([each]) => each !== STEADY)) ?? [];
    if (key === undefined || flag === undefined) return false;
    const isRequired = [...shop.flags.values()].some(({ requires }) => Object.hasOwn(requires ?? {}, key));
    // Otherwise a chain of requirements could become too deep.
    if (isRequired && flag.requires === undefined) return false;
    const wanted = dice.pick(['on', ['on'], ['on', 'off']]) ?? 'on';
    flag.requires = { ...flag.requires, [STEADY]: wanted };
    return true;
  },
  'a requirement that is always met taken out': tryFlags((flag) => {
    const { [STEADY]: steady, ...others } = flag.requires ?? {};
    if (steady === undefined) return false;
    if (Object.keys(others).length > 0) flag.requires = others;
    else delete flag.requires;
    return true;
  }),
  'another order of required variants': tryFlags((flag, dice) => {
    const [key, names] = dice.pick(Object.entries(flag.requires ?? {})) ?? [];
    if (key === undefined || names === undefined) return false;
    const list = [names].flat();
    flag.requires = { ...flag.requires, [key]: dice.shuffle([...list, ...list.slice(0, 1)]) };
    return true;
  }),
  'words in the policy': ({ policy }, dice) => {
    for (const environment of policy.environments) environment.description = `Text ${dice.roll(100)}`;
    policy.teams = ['acme/web', `team-${dice.roll(100)}`];
    policy.context = { ...policy.context, [`attribute${dice.roll(100)}`]: 'string' };
    return true;
  },
  'another order of environments': ({ policy }, dice) => {
    policy.environments = dice.shuffle(policy.environments);
    return true;
  },
  'words about a segment': ({ segments }, dice) => {
    const segment = dice.pick([...segments.values()]);
    if (segment !== undefined) segment.description = `People ${dice.roll(100)}`;
    return segment !== undefined;
  },
  'a segment nobody names': ({ segments }, dice) => {
    segments.set(`spare-${segments.size}`, { if: { country: `X${dice.roll(100)}` } });
    return true;
  },
};

function tryFlags(change: (flag: FlagDefinition, dice: Dice) => boolean): Edits[string] {
  return (shop, dice) => dice.shuffle([...shop.flags.values()]).some((flag) => change(flag, dice));
}

function someFile({ flags, segments }: Shop, dice: Dice): string {
  const paths = ['policy', ...[...segments.keys()].map((name) => `segments/${name}`), ...flags.keys()];
  return dice.pick(paths) ?? 'policy';
}
