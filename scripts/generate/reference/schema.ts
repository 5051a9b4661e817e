/** What the reference pages read of a JSON Schema: the keywords that the schemas of this repository use. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly examples?: readonly unknown[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Every map of named fields inside a schema that is not behind a reference, with the path that leads to it. */
export function fieldMaps(schema: Schema, path = ''): { path: string; schema: Schema }[] {
  const inside = [
    ...(schema.anyOf ?? []).flatMap((branch) => fieldMaps(branch, path)),
    ...(schema.items ? fieldMaps(schema.items, `${path}[]`) : []),
  ];
  return schema.properties ? [{ path, schema }, ...inside] : inside;
}
