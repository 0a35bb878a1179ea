import { measures } from '../../server/src/core/protocol/measure-table.ts';
import { sources } from '../../server/src/core/protocol/source.ts';
import { tableRow } from './rule-tables.ts';

/** Every measure with its range, direction, reliable change, safety item and sources. */
export function measureTable(): string {
  const rows = measures.map(
    ({ id, title, aliases, min, max, higherIsBetter, reliableChange, safetyItem, sources: from }) =>
      tableRow([
        [id, ...aliases].map((each) => `\`${each}\``).join(', '),
        title,
        max === undefined ? `from ${min}` : `${min} to ${max}`,
        higherIsBetter ? 'lower' : 'higher',
        reliableChange === undefined ? '' : String(reliableChange),
        safetyItem ? `\`${safetyItem.key}\`, 0 to ${safetyItem.max}` : '',
        from.map((each) => sources[each]).join('; '),
      ]),
  );
  const head = ['written', 'measure', 'total', 'worse is', 'reliable change', 'safety item', 'sources'];
  return [tableRow(head), tableRow(head.map(() => '---')), ...rows, ''].join('\n');
}
