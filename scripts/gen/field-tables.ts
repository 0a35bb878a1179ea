import type { KnownValue } from '../../server/src/core/protocol/field-values.ts';
import { standardProtocol } from '../../server/src/core/protocol/protocol.ts';
import { tableRow } from './rule-tables.ts';

const { fields, phases } = standardProtocol;

/** Every field of the front matter with its other names. */
export function fieldTable(): string {
  const demands = { required: 'required', expected: 'expected', group: 'expected of groups', optional: '' };
  const rows = fields.map(({ name, what, demand, aliases }) =>
    tableRow([`\`${name}\``, demands[demand], what, listed(aliases.always), listed(aliases.whereItFits)]),
  );
  const head = ['field', 'demand', 'what it holds', 'also written', 'also, where the value fits'];
  return [tableRow(head), tableRow(head.map(() => '---')), ...rows, ''].join('\n');
}

/** The values that fields know, with other words for them. */
export function valueTable(): string {
  const known = fields.filter(({ values }) => values.some(({ written }) => written.length > 0));
  const ofPhase = phases.map(({ id, aliases }): KnownValue => ({ value: id, written: aliases }));
  const rows = [
    ...ofPhase.map((phase) => rowOf('phase', phase)),
    ...known.flatMap(({ name, values }) => values.map((value) => rowOf(name, value))),
  ];
  const head = ['field', 'value', 'also written'];
  return [tableRow(head), tableRow(head.map(() => '---')), ...rows, ''].join('\n');
}

function rowOf(field: string, { value, written }: KnownValue): string {
  return tableRow([`\`${field}\``, `\`${value}\``, listed(written)]);
}

function listed(words: readonly string[]): string {
  return words.map((each) => `\`${each}\``).join(', ');
}
