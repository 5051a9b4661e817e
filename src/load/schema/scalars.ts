import { type JsonValue, nearest, type Path } from '../../model/index.ts';
import type { Complaint } from '../place.ts';
import { show } from '../show.ts';
import type { Schema } from './schema.ts';
import type { Walk } from './walk.ts';
import { found, oneOf, subject, typeName } from './words.ts';

/** A value of a type that cannot stand here. */
export function wrongType(types: readonly string[], hint: Schema, value: JsonValue, path: Path): Complaint {
  const expected = oneOf(types.map(typeName));
  return {
    rule: 'schema-invalid',
    message: `${subject(path)} must be ${isVariant(hint) ? "a variant's name" : expected}, not ${found(value)}.`,
    remedy: remedyForType(types, hint, value),
  };
}

function remedyForType(types: readonly string[], hint: Schema, value: JsonValue): string {
  if (value === null) return 'Write a value, or delete the line.';
  if (isVariant(hint) && typeof value === 'boolean')
    return `Write \`${value ? 'on' : 'off'}\`, the name of the variant.`;
  if (types.includes('boolean') && (value === 'on' || value === 'off')) return `Write \`${value === 'on'}\`.`;
  if (types.includes('string') && typeof value === 'number' && fits(hint, String(value))) {
    return `Put it in quotes if you mean the text: \`"${value}"\`.`;
  }
  if (
    types.includes('number') &&
    typeof value === 'string' &&
    value.trim() !== '' &&
    Number.isFinite(Number(value))
  ) {
    return 'Write the number without quotes.';
  }
  return expectation(hint, `Write ${oneOf(types.map(typeName))}.`);
}

/** Whether a text has the form that is asked for. */
function fits({ pattern }: Schema, text: string): boolean {
  return pattern === undefined || new RegExp(pattern, 'u').test(text);
}

/** Whether a variant's name is due: there people write `true` for `on`. */
function isVariant(hint: Schema): boolean {
  return hint.title === 'VariantName';
}

/** Explains a text that a schema may restrict by a list, a pattern or a length. */
export function explainText(
  walk: Walk,
  schema: Schema,
  value: string,
  path: Path,
  at: 'key' | 'value' = 'value',
): void {
  const { enum: choices, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  const report = (complaint: () => Complaint): void => walk.report(path, at, complaint);
  if (choices && !choices.includes(value)) report(() => notAmong(choices, value, path));
  if (minLength > 0 && value === '') {
    report(() => invalid(`${subject(path)} is empty.`, 'Write a text, or delete the line.'));
  } else if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
    const what = at === 'key' ? `The name ${show(value)}` : `${subject(path)}: ${show(value)}`;
    report(() =>
      invalid(
        `${what} does not have the right form.`,
        expectation(walk.hint, 'Write it as the reference says.'),
      ),
    );
  }
  if (value.length > maxLength && Array.from(value).length > maxLength) {
    report(() => invalid(`${subject(path)} is longer than ${maxLength} characters.`, 'Write less.'));
  }
}

/** Explains a number outside its bounds. */
export function explainNumber(walk: Walk, schema: Schema, value: number, path: Path): void {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
  if (value >= minimum && value <= maximum) return;
  const message = `${subject(path)} is \`${value}\`, outside ${minimum} to ${maximum}.`;
  walk.report(path, 'value', () => invalid(message, `Write a number from ${minimum} to ${maximum}.`));
}

/** A complaint of the rule that has no better name. */
export function invalid(message: string, remedy: string): Complaint {
  return { rule: 'schema-invalid', message, remedy };
}

function notAmong(choices: readonly string[], value: string, path: Path): Complaint {
  const near = nearest(value, choices);
  const all = oneOf(choices.map((choice) => `\`${choice}\``));
  return invalid(
    `${subject(path)} cannot be ${show(value)}.`,
    near === null ? `Write ${all}.` : `Did you mean \`${near}\`? It is ${all}.`,
  );
}

/** What the schema says should stand here, in its own words, with its first example. */
export function expectation(hint: Schema, otherwise: string): string {
  if (hint.description === undefined) return otherwise;
  const [example] = hint.examples ?? [];
  const isShort = typeof example === 'string' || typeof example === 'number';
  return `Expected: ${hint.description}${isShort ? ` For example \`${example}\`.` : ''}`;
}
