import { Ajv, _ as code } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { formats } from '../../server/src/core/config/formats.ts';
// Not through the core's index, which imports what is printed here.
import { configSchema } from '../../server/src/core/config/schema.ts';
import type { Generated } from './differences.ts';

type Schema = Readonly<Record<string, unknown>>;
type Schemas = Readonly<Record<string, Schema>>;

/** What a schema says to people and editors, and not of the value. */
const annotations: ReadonlySet<string> = new Set([
  '$schema',
  'allowTrailingCommas',
  'default',
  'description',
  'errorMessage',
  'title',
]);

const head = `// Printed from schema.ts by "npm run gen". A validator that is compiled when it is wanted would need code from texts,
// which no browser's worker with a content security policy allows.
import { formats } from './formats.ts';`;

const tail = `export function violationsOf(value) {
return check(value) ? [] : check.errors;
}`;

/** A module that checks values against the schema of the configuration file, without anything of a validator's library. */
export function schemaCheck(): Generated {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strictTuples: false,
    messages: false,
    inlineRefs: false,
    // Lengths in UTF-16 units, which need no function of the library.
    unicode: false,
    logger: false,
    formats,
    code: { source: true, esm: true, lines: true, formats: code`formats` },
  });
  const text = standaloneCode(ajv, ajv.compile(withSharedParts(configSchema())))
    .replace('"use strict";\n', '')
    .replace(/export const validate = (\w+);\s*export default \w+;/, 'const check = $1;');
  return { path: 'server/src/core/config/schema-check.js', text: `${head}\n${text.trim()}\n${tail}\n` };
}

/** The schema without what it says to people, each part of it defined once however often it is used. */
function withSharedParts(schema: Schema): Schema {
  const names = new Map<string, string>();
  const refTo = (part: Schema): Schema => {
    const text = JSON.stringify(partsOf(part));
    const name = names.get(text) ?? `part${names.size + 1}`;
    names.set(text, name);
    return { $ref: `#/definitions/${name}` };
  };
  const partsOf = (part: Schema): Schema =>
    Object.fromEntries(
      Object.entries(part)
        .filter(([keyword]) => !annotations.has(keyword))
        .map(([keyword, value]) => [keyword, changed(keyword, value, part)]),
    );
  const changed = (keyword: string, value: unknown, part: Schema): unknown => {
    if (keyword === 'properties') return mapped(knownOnly(value as Schemas, part), refTo);
    if (keyword === 'items' || keyword === 'anyOf' || keyword === 'additionalProperties') {
      if (Array.isArray(value)) return value.map(refTo);
      return typeof value === 'object' ? refTo(value as Schema) : value;
    }
    return value;
  };
  const root = partsOf(schema);
  return {
    ...root,
    definitions: Object.fromEntries([...names].map(([text, name]) => [name, JSON.parse(text)])),
  };
}

/** Properties that are not checked just as any other of the object is. */
function knownOnly(properties: Schemas, { additionalProperties }: Schema): Schemas {
  return Object.fromEntries(Object.entries(properties).filter(([, each]) => each !== additionalProperties));
}

function mapped(schemas: Schemas, change: (schema: Schema) => Schema): Schemas {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema)]));
}
