import type { Word } from '../protocol/word.ts';
import type { Span } from '../text/span.ts';
import { type AreaValue, readAreas } from './area-values.ts';
import { codeWord, type Lexicon } from './lexicon.ts';
import type { Located } from './located.ts';
import { type MeasureReading, readMeasureEntries } from './measure-values.ts';
import type { YamlEntry, YamlMap, YamlValue } from './yaml-value.ts';

/** A row of `members:`. */
export interface MemberRow {
  readonly span: Span;
  readonly id: Located<Word>;
  /** False only where the row says so. */
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

/** Reads the value of `members:`, a list of maps with an `id` each. */
export function readMembers(value: YamlValue, lexicon: Lexicon): MemberReading {
  if (value.kind !== 'list') return { rows: [], problems: [value.span] };
  const rows: MemberRow[] = [];
  const problems: Span[] = [];
  for (const item of value.items) {
    const row = item.kind === 'map' ? readRow(item, lexicon, problems) : undefined;
    if (row) rows.push(row);
    if (item.kind !== 'map') problems.push(item.span);
  }
  return { rows, problems };
}

function readRow(row: YamlMap, lexicon: Lexicon, problems: Span[]): MemberRow | undefined {
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
    present: presence !== false,
    areas: area ? readAreas(area, lexicon) : [],
    measures: readMeasureEntries(row.entries, lexicon, (name) => rowKeys.has(name)),
  };
}
