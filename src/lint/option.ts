import { type JsonValue, nearest } from '../model/index.ts';
import { durationOf } from './time/duration.ts';

/** One option of a rule: what it is for, and how a policy writes it. */
export interface Option<Value> {
  readonly description: string;
  readonly default: Value;
  /** The default as YAML. */
  readonly shown: string;
  /** What a value looks like: `a number of days, such as 30d`. */
  readonly form: string;
  /** The value of what a policy says, or null when it is none. */
  readonly read: (written: JsonValue) => Value | null;
}

export interface OptionSchema {
  readonly [name: string]: Option<OptionValue>;
}

export type OptionValue = number | string | readonly string[] | readonly number[];

export type OptionsOf<Schema extends OptionSchema> = {
  readonly [Name in keyof Schema]: Schema[Name]['default'];
};

/** Options as a policy writes them. */
export type RawOptions = Readonly<Record<string, JsonValue>>;

/** What a policy got wrong about an option. */
export interface OptionProblem {
  readonly option: string;
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly remedy: string;
}

/** A check with its options filled in. */
export interface BoundCheck<View, Found> {
  readonly check: (view: View) => Iterable<Found>;
  readonly problems: readonly OptionProblem[];
}

/** Fills in the options of a check: what the policy says, and the defaults for the rest. */
export function bindOptions<View, Found, Schema extends OptionSchema>(
  schema: OptionSchema,
  raw: RawOptions,
  check: (view: View, options: OptionsOf<Schema>) => Iterable<Found>,
): BoundCheck<View, Found> {
  const problems = Object.keys(raw).flatMap((name) => problemOf(schema, name, raw[name] ?? null));
  const options = Object.fromEntries(
    Object.entries(schema).map(([name, option]) => [name, optionValue(option, raw[name])]),
  ) as OptionsOf<Schema>;
  return { check: (view) => check(view, options), problems };
}

function optionValue(option: Option<OptionValue>, written: JsonValue | undefined): OptionValue {
  return (written === undefined ? null : option.read(written)) ?? option.default;
}

function problemOf(schema: OptionSchema, name: string, written: JsonValue): OptionProblem[] {
  const option = Object.hasOwn(schema, name) ? schema[name] : undefined;
  if (option === undefined) {
    const names = Object.keys(schema);
    const meant = nearest(name, names);
    return [
      {
        option: name,
        at: 'key',
        message: `the rule has no option \`${name}\``,
        remedy: meant === null ? known(names) : `Did you mean \`${meant}\`?`,
      },
    ];
  }
  if (option.read(written) !== null) return [];
  return [
    {
      option: name,
      at: 'value',
      message: `the option \`${name}\` must be ${option.form}`,
      remedy: `Write \`${name}: ${option.shown}\` for the default.`,
    },
  ];
}

function known(names: readonly string[]): string {
  if (names.length === 0) return 'It has none but `severity`.';
  return `Write one of ${names.map((each) => `\`${each}\``).join(', ')}.`;
}

/** A number of days, as `30d`. */
export function days(value: number, description: string): Option<number> {
  return {
    description,
    default: value,
    shown: `${value}d`,
    form: 'a number of days from 1d to 9999d, such as 30d',
    read: (written) =>
      typeof written === 'string' && /^[1-9][0-9]{0,3}d$/.test(written) ? Number(written.slice(0, -1)) : null,
  };
}

/** A length of time, as `90m`, `24h` or `3d`, in milliseconds. */
export function duration(value: string, description: string): Option<number> {
  return {
    description,
    default: durationOf(value) ?? 0,
    shown: value,
    form: 'a length of time from 1m to 9999d, such as 90m, 24h or 3d',
    read: (written) => (typeof written === 'string' ? durationOf(written) : null),
  };
}

/** A whole number. */
export function wholeNumber(value: number, description: string, least = 1, most = 10_000): Option<number> {
  return {
    description,
    default: value,
    shown: String(value),
    form: `a whole number from ${least} to ${most}`,
    read: (written) =>
      typeof written === 'number' && Number.isInteger(written) && written >= least && written <= most
        ? written
        : null,
  };
}

/** A number from 0 to 100, in percent. */
export function percentageOption(value: number, description: string): Option<number> {
  return {
    description,
    default: value,
    shown: String(value),
    form: 'a percentage from 0 to 100',
    read: (written) => (typeof written === 'number' && written >= 0 && written <= 100 ? written : null),
  };
}

/** A list of texts. */
export function texts(value: readonly string[], description: string): Option<readonly string[]> {
  return {
    description,
    default: value,
    shown: `[${value.join(', ')}]`,
    form: 'a list of texts',
    read: (written) => {
      if (!Array.isArray(written)) return null;
      const found = written.filter((each: JsonValue) => typeof each === 'string');
      return found.length === written.length ? found : null;
    },
  };
}
