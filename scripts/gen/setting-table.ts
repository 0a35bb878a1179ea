import type { Schema } from '../../server/src/core/config/schema.ts';
import { configSchema } from '../../server/src/core/index.ts';
import { tableRow } from './rule-tables.ts';

/** Every key of the configuration file with what it means; rules have a catalogue of their own. */
export function settingTable(): string {
  return [
    tableRow(['key', 'what it means']),
    tableRow(['---', '---']),
    ...Object.entries(configSchema().properties ?? {}).flatMap(([key, schema]) => rowsOf(key, schema)),
    '',
  ].join('\n');
}

function rowsOf(key: string, schema: Schema): string[] {
  const values = schema.additionalProperties;
  // The values of a map are described once, under a name that stands for any; rules have pages of their own.
  const parts = key.endsWith('rules')
    ? []
    : typeof values === 'object' && values.description
      ? [['<id>', values] as const]
      : Object.entries(itemsOf(schema).properties ?? {});
  const row = tableRow([`\`${key}\``, schema.description ?? '']);
  return [row, ...parts.flatMap(([name, part]) => rowsOf(`${key}.${name}`, part))];
}

/** What a list holds, or the schema itself. */
function itemsOf(schema: Schema): Schema {
  const items = schema['items'] as Schema | undefined;
  return schema['type'] === 'array' && items ? items : schema;
}
