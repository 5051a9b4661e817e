/** The `$id` under which whoever compiles these schemas finds the components they refer to. */
export const root = 'github';

/**
 * An OpenAPI 3.0 schema as JSON Schema: what is `nullable` may also be null, with and without a `type` or an `enum`
 * beside it (OpenAPI 3.0.3, "Fixed Fields" of the Schema Object); references name the whole description.
 */
export function jsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(jsonSchema);
  if (!isObject(schema)) return schema;
  const converted = Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(key === 'nullable' && typeof value === 'boolean'))
      .map(([key, value]) => [
        key,
        key === '$ref' && typeof value === 'string' ? root + value : jsonSchema(value),
      ]),
  );
  return schema.nullable === true ? { anyOf: [{ type: 'null' }, converted] } : converted;
}

/** A schema with every object closed that lists its properties: OpenAPI leaves them open. */
export function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (!isObject(schema)) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return isObject(schema.properties) && schema.additionalProperties === undefined
    ? { ...inner, additionalProperties: false }
    : inner;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
