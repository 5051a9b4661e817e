/** What callers know about the one they evaluate for: attributes by name. Never changed, never kept. */
export type EvaluationContext = Readonly<Record<string, unknown>>;

/** Whether a value can have attributes. Texts, numbers and functions have none. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/**
 * Reads one attribute of the context. Only own properties are attributes: `constructor` is not.
 *
 * @returns the value, or undefined when there is none
 */
export function readAttribute(context: EvaluationContext, name: string): unknown {
  return Object.hasOwn(context, name) ? context[name] : undefined;
}

/**
 * Follows a path of attribute names from the context inwards. Objects have their own properties, lists their
 * elements, everything else nothing; the `length` of a list or a text is no attribute.
 *
 * @returns the value, or undefined when any step of the path is missing
 */
export function readPath(context: EvaluationContext, path: readonly string[]): unknown {
  let value: unknown = context;
  for (const name of path) {
    if (!isObject(value) || (name === 'length' && Array.isArray(value))) return undefined;
    value = readAttribute(value, name);
  }
  return value;
}
