import type { MeasureSpec } from '../protocol/measures.ts';
import type { Word } from '../protocol/word.ts';
import type { Span } from '../text/span.ts';
import { type AreaValue, readAreas } from './area-values.ts';
import { codeWord, type Lexicon } from './lexicon.ts';
import type { Located } from './located.ts';
import { MeasureReader, type MeasureReading } from './measure-values.ts';
import type { YamlMap, YamlValue } from './yaml-value.ts';

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
  /** The measures of present members in rows without a readable id. */
  readonly nameless: readonly MeasureReading[];
  readonly problems: readonly MemberProblem[];
}

/** What of a row cannot be read. */
export interface MemberProblem {
  readonly span: Span;
  /** What stands where the row says whether the member was there, and is neither true nor false. */
  readonly presence: string | undefined;
}

/** No members. */
export const noMembers: MemberReading = { rows: [], nameless: [], problems: [] };

/** The keys of a row that are no measures, without the signs that a key may hold. */
const rowKeys = ['id', 'present', 'problemarea'] as const;
type RowKey = (typeof rowKeys)[number];

/**
 * Reads the value of `members:`, a list of maps with an `id` each.
 * @param around the measures given for the whole group.
 */
export function readMembers(
  value: YamlValue,
  lexicon: Lexicon,
  around: readonly MeasureSpec[] = [],
): MemberReading {
  if (value.kind !== 'list') return { ...noMembers, problems: [{ span: value.span, presence: undefined }] };
  const rows: MemberRow[] = [];
  const nameless: MeasureReading[] = [];
  const problems: MemberProblem[] = [];
  for (const item of value.items) {
    if (item.kind !== 'map') {
      problems.push({ span: item.span, presence: undefined });
      continue;
    }
    const { id, ...row } = readRow(item, lexicon, around, problems);
    if (id) rows.push({ ...row, id });
    else if (row.present) nameless.push(row.measures);
  }
  return { rows, nameless, problems };
}

function readRow(row: YamlMap, lexicon: Lexicon, around: readonly MeasureSpec[], problems: MemberProblem[]) {
  const keyOf = (name: string) => rowKeys.find((key) => key === name.replace(/[ _-]/g, ''));
  const valueUnder = (key: RowKey) => row.entries.find(({ name }) => keyOf(name) === key)?.value;
  const present = valueUnder('present');
  const presence = present?.kind === 'scalar' ? String(present.value ?? '').trim() : undefined;
  if (present && !/^(?:true|false|)$/i.test(presence ?? '-')) problems.push({ span: present.span, presence });
  const written = valueUnder('id');
  const id = written && idIn(written, lexicon);
  if (!id && !(written?.kind === 'scalar' && written.isPrompt))
    problems.push({ span: written?.span ?? row.span, presence: undefined });
  const area = valueUnder('problemarea');
  const measures = row.entries.filter(({ name }) => keyOf(name) === undefined);
  return {
    span: row.span,
    id: id && { value: id, span: written.span },
    present: !/^(?:no|false)$/i.test(presence ?? ''),
    areas: area ? readAreas(area, lexicon) : [],
    measures: new MeasureReader(lexicon.measures).readEntries(measures, true).done(around),
  };
}

/** The id of a member, in any case. */
function idIn(value: YamlValue, { codes }: Lexicon): Word | undefined {
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return undefined;
  const written = value.value.trim();
  return codeWord(written, codes.member) ?? codeWord(written.toUpperCase(), codes.member);
}
