import type { Schema } from '../../server/src/core/config/schema.ts';

/** What an editor completes and explains by. All other keywords judge. */
const kept = new Set(['$schema', '$ref', 'title', 'description', 'default', 'allowTrailingCommas']);

/**
 * The schema file for VS Code: it completes and explains the same, and finds fault with nothing, since the language server says
 * of each mistake once, in its own words, what must be done. Values to choose from become examples.
 */
export function suggestionSchema(schema: Schema): Schema {
  const { properties, additionalProperties, items, anyOf, definitions } = schema;
  const parts = (each: unknown) =>
    Array.isArray(each)
      ? each.map((part) => suggestionSchema(part as Schema))
      : suggestionSchema(each as Schema);
  return {
    ...Object.fromEntries(Object.entries(schema).filter(([keyword]) => kept.has(keyword))),
    ...examplesOf(schema),
    ...(properties && { properties: eachOf(properties) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: suggestionSchema(additionalProperties),
    }),
    ...(items !== undefined && { items: parts(items) }),
    ...(anyOf !== undefined && { anyOf: parts(anyOf) }),
    ...(definitions !== undefined && {
      definitions: eachOf(definitions as Readonly<Record<string, Schema>>),
    }),
  };
}

function eachOf(schemas: Readonly<Record<string, Schema>>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, suggestionSchema(schema)]));
}

/** The values to choose from, and for a text the quotes that it goes into. */
function examplesOf({ type, enum: values }: Schema): Schema {
  if (Array.isArray(values)) return { examples: values };
  if (type === 'boolean') return { examples: [true, false] };
  return type === 'string' ? { default: '' } : {};
}
