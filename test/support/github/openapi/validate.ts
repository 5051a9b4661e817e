import { Ajv, type AnySchema } from 'ajv';
import formats from 'ajv-formats';
import { description } from './description.ts';
import { closed, jsonSchema, root } from './json-schema.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ components: jsonSchema(description.components) }, root);

/** What is wrong with a value, in ajv's words. */
export type Faults = (value: unknown) => string[];

/** The check of an answer. */
export const ofAnswer = remembered((schema) => compile(jsonSchema(schema)));

/** The check of what is sent: nothing in it that is not described. */
export const ofRequest = remembered((schema) => compile(closed(jsonSchema(schema))));

function compile(schema: unknown): Faults {
  const validate = ajv.compile(schema as AnySchema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

/** Compiles each schema once: that is what takes the time. */
function remembered(make: (schema: object) => Faults): (schema: object) => Faults {
  const known = new Map<object, Faults>();
  return (schema) => {
    const faults = known.get(schema) ?? make(schema);
    known.set(schema, faults);
    return faults;
  };
}
