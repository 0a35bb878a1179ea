import type { Schema } from '../../server/src/core/config/schema.ts';

/** The schema as a file: what holds at several places is defined once and referred to. */
export function schemaFile(schema: Schema, shared: Readonly<Record<string, Schema>>): Schema {
  const names = new Map(Object.entries(shared).map(([name, part]) => [part, name]));
  const printed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reference);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, reference(each)]));
  };
  const reference = (value: unknown): unknown => {
    const name = names.get(value as Schema);
    return name === undefined ? printed(value) : { $ref: `#/definitions/${name}` };
  };
  const definitions = Object.entries(shared).map(([name, part]) => [name, printed(part)]);
  return { ...(printed(schema) as Schema), definitions: Object.fromEntries(definitions) };
}
