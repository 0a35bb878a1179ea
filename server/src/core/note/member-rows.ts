import type { MeasureSpec } from '../protocol/measures.ts';
import type { Word } from '../protocol/word.ts';
import { looseForm } from '../text/loose-form.ts';
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
  /** False only where the row says so; what is no word for an absence counts as present. */
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
  /** What is where the row says whether the member was there, and is neither true nor false. */
  readonly presence: string | undefined;
}

/** No members. */
export const noMembers: MemberReading = { rows: [], nameless: [], problems: [] };

/** The keys of a row that are no measures, in loose form, by what they give. */
const rowKeys: ReadonlyMap<string, 'id' | 'present' | 'area'> = new Map([
  ['id', 'id'],
  ['member', 'id'],
  ['present', 'present'],
  ['attended', 'present'],
  ['attendance', 'present'],
  ['problemarea', 'area'],
]);

/** What says of a member who was not there, in loose form. */
const absences: ReadonlySet<string> = new Set([
  ...['no', 'false', 'absent', 'away', 'apologies', 'dna', 'didnotattend', 'noshow', 'cancelled', 'canceled'],
]);

/**
 * Reads the value of `members:`, a list of maps with an `id` each.
 * @param around the measures given for the whole group.
 */
export function readMembers(
  value: YamlValue,
  lexicon: Lexicon,
  around: readonly MeasureSpec[] = [],
): MemberReading {
  if (value.kind !== 'list') {
    const problems = [{ span: value.span, presence: undefined }];
    return { rows: [], nameless: value.kind === 'map' ? namelessIn(value, lexicon, around) : [], problems };
  }
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

/** Of a map by members (`M2: { phq9_item9: 1 }`) no row is read, but what is measured is not lost. */
function namelessIn(
  { entries }: YamlMap,
  lexicon: Lexicon,
  around: readonly MeasureSpec[],
): MeasureReading[] {
  return entries.flatMap(({ value }) => {
    if (value.kind !== 'map') return [];
    const row = readRow(value, lexicon, around, []);
    return row.present ? [row.measures] : [];
  });
}

function readRow(row: YamlMap, lexicon: Lexicon, around: readonly MeasureSpec[], problems: MemberProblem[]) {
  const entryOf = (wanted: string) => row.entries.find(({ name }) => rowKeys.get(looseForm(name)) === wanted);
  const present = entryOf('present');
  const presence = present?.value.kind === 'scalar' ? String(present.value.value ?? '').trim() : undefined;
  // Under a name of their own, other words than true and false are welcome.
  if (present?.name === 'present' && !/^(?:true|false|)$/i.test(presence ?? '-'))
    problems.push({ span: present.value.span, presence });
  const written = entryOf('id')?.value;
  const id = written && idIn(written, lexicon);
  if (!id && !(written?.kind === 'scalar' && written.isPrompt))
    problems.push({ span: written?.span ?? row.span, presence: undefined });
  const area = entryOf('area')?.value;
  const measures = row.entries.filter(({ name }) => !rowKeys.has(looseForm(name)));
  return {
    span: row.span,
    id: id && { value: id, span: written.span },
    present: !absences.has(looseForm(presence ?? '')),
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
