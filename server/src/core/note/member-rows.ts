import type { MeasureSpec } from '../protocol/measures.ts';
import type { Word } from '../protocol/word.ts';
import type { Span } from '../text/span.ts';
import { type AreaValue, readAreas } from './area-values.ts';
import { codeWord, type Lexicon } from './lexicon.ts';
import type { Located } from './located.ts';
import { MeasureReader, type MeasureReading } from './measure-values.ts';
import type { YamlEntry, YamlMap, YamlScalar, YamlValue } from './yaml-value.ts';

/** A row of `members:`. */
export interface MemberRow {
  readonly span: Span;
  readonly id: Located<Word>;
  /** False only where the row says so; what is no yes or no counts as present. */
  readonly present: boolean;
  readonly areas: readonly AreaValue[];
  readonly measures: MeasureReading;
}

/** The rows that could be read, and the places of what could not. */
export interface MemberReading {
  readonly rows: readonly MemberRow[];
  readonly problems: readonly Span[];
}

const rowKeys: ReadonlySet<string> = new Set(['id', 'present', 'problem_area']);

/**
 * Reads the value of `members:`, a list of maps with an `id` each.
 * @param around the measures given for the whole group.
 */
export function readMembers(
  value: YamlValue,
  lexicon: Lexicon,
  around: readonly MeasureSpec[] = [],
): MemberReading {
  if (value.kind !== 'list') return { rows: [], problems: [value.span] };
  const rows: MemberRow[] = [];
  const problems: Span[] = [];
  for (const item of value.items) {
    const row = item.kind === 'map' ? readRow(item, lexicon, around, problems) : undefined;
    if (row) rows.push(row);
    if (item.kind !== 'map') problems.push(item.span);
  }
  return { rows, problems };
}

function readRow(
  row: YamlMap,
  lexicon: Lexicon,
  around: readonly MeasureSpec[],
  problems: Span[],
): MemberRow | undefined {
  const entry = (name: string): YamlEntry | undefined => row.entries.find((each) => each.name === name);
  const present = entry('present')?.value;
  const presence = present?.kind === 'scalar' ? present.value : undefined;
  if (present && presence !== null && typeof presence !== 'boolean') problems.push(present.span);
  const written = entry('id')?.value;
  const id =
    written?.kind === 'scalar' && typeof written.value === 'string'
      ? codeWord(written.value, lexicon.codes.member)
      : undefined;
  if (written?.kind === 'scalar' && written.isPrompt) return undefined;
  if (!written || !id) {
    problems.push(written?.span ?? row.span);
    return undefined;
  }
  const area = entry('problem_area')?.value;
  return {
    span: row.span,
    id: { value: id, span: written.span },
    present: !isNo(presence),
    areas: area ? readAreas(area, lexicon) : [],
    measures: new MeasureReader(lexicon.measures)
      .readEntries(
        row.entries.filter(({ name }) => !rowKeys.has(name)),
        true,
      )
      .done(around),
  };
}

function isNo(presence: YamlScalar['value'] | undefined): boolean {
  return presence === false || (typeof presence === 'string' && /^\s*(?:no|false)\s*$/i.test(presence));
}
