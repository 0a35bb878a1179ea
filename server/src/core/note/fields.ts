import type { FieldSpec } from '../protocol/fields.ts';
import type { PhaseId } from '../protocol/phases.ts';
import type { Word } from '../protocol/word.ts';
import { type Day, parseDay, parseMinutes } from '../text/calendar.ts';
import { nearMiss } from '../text/near-miss.ts';
import type { Span } from '../text/span.ts';
import { type AreaValue, readAreas } from './area-values.ts';
import { checkField, type FieldProblem, isEmptyValue } from './field-checks.ts';
import { type PromptedValue, withoutPrompts } from './field-prompts.ts';
import { codeWord, type Lexicon } from './lexicon.ts';
import type { Located } from './located.ts';
import { MeasureReader, type MeasureReading, noMeasures } from './measure-values.ts';
import { type MemberRow, noMembers, readMembers } from './member-rows.ts';
import type { YamlEntry, YamlMap, YamlValue } from './yaml-value.ts';

/** A key that is a near miss of a known field that is absent. */
export interface StrayKey {
  readonly key: Span;
  readonly suggestion: Word;
  /** True where the value would be one of the field that is meant. */
  readonly fits: boolean;
}

/** The code that names the course, and which of the two keys gave it. */
export interface CourseCode extends Located<Word> {
  readonly kind: 'client' | 'group';
}

/** The front matter as the protocol reads it. What `invalid-field` reports is left out. */
export interface Fields {
  /** The first entry of each key, without the prompts that wait to be filled in. */
  readonly entries: ReadonlyMap<string, YamlEntry>;
  /** The values in which a placeholder was left, in the order of the text. */
  readonly prompted: readonly PromptedValue[];
  readonly problems: readonly FieldProblem[];
  readonly strays: readonly StrayKey[];
  /** The key given second where both `client` and `group` are. */
  readonly secondCode: Span | undefined;
  readonly code: CourseCode | undefined;
  readonly isGroup: boolean;
  readonly session: Located<number> | undefined;
  readonly date: Located<Day> | undefined;
  readonly phase: Located<PhaseId> | undefined;
  readonly planned: Located<number> | undefined;
  readonly areas: readonly AreaValue[];
  readonly secondaryAreas: readonly AreaValue[];
  readonly stage: Located<string> | undefined;
  readonly format: string;
  readonly status: Located<string> | undefined;
  /** Minutes since midnight. */
  readonly start: Located<number> | undefined;
  readonly end: Located<number> | undefined;
  readonly clinician: Located<Word> | undefined;
  readonly supervisor: Located<Word> | undefined;
  readonly coFacilitators: readonly Located<Word>[];
  readonly signed: Located<Day> | undefined;
  readonly cosigned: Located<Day> | undefined;
  readonly measures: MeasureReading;
  readonly members: readonly MemberRow[];
  /** The measures of present members in rows without a readable id. */
  readonly nameless: readonly MeasureReading[];
  readonly episode: number;
  readonly setting: Located<string> | undefined;
  readonly locationConfirmed: boolean;
  readonly riskRecord: string | undefined;
  readonly focusChange: boolean;
  readonly digest: Located<string> | undefined;
  readonly tags: readonly Located<string>[];
  readonly cpt: readonly Located<string>[];
  readonly diagnoses: readonly Located<string>[];
}

/** Reads the map of the front matter; an absent or unreadable front matter gives fields without entries. */
export function readFields(map: YamlMap | undefined, lexicon: Lexicon): Fields {
  const entries = new Map<string, YamlEntry>();
  const prompted: PromptedValue[] = [];
  for (const entry of map?.entries ?? []) {
    if (!entry.name || entries.has(entry.name)) continue;
    entries.set(entry.name, withoutPrompts(entry, lexicon.fields.get(entry.name), prompted));
  }

  const { valid, problems, strays } = judge(entries, lexicon);
  const scalar = <T>(name: string, read: (value: string) => T | undefined): Located<T> | undefined => {
    const value = valid.get(name);
    if (value?.kind !== 'scalar') return undefined;
    const result = read(String(value.value));
    return result === undefined ? undefined : { value: result, span: value.span };
  };
  const texts = (name: string): Located<string>[] => {
    const value = valid.get(name);
    const items = value?.kind === 'list' ? value.items : value ? [value] : [];
    return items.flatMap((item) =>
      item.kind === 'scalar' && item.value !== null ? [{ value: String(item.value), span: item.span }] : [],
    );
  };
  const areas = (name: string): AreaValue[] => {
    const value = valid.get(name);
    return value ? readAreas(value, lexicon) : [];
  };
  const clinicianCode = (text: string) => codeWord(text, lexicon.codes.clinician);
  const lower = (text: string) => text.toLowerCase();
  const others = [...entries.values()].filter(({ name }) => !lexicon.fields.has(name));
  const measures = measuresIn(valid.get('measures'), others, lexicon);
  const given = measures.values.map(({ key }) => key.measure);
  const rows = valid.get('members');
  const members = rows ? readMembers(rows, lexicon, given) : noMembers;
  const code = readCode(entries, valid, lexicon);
  const format = scalar('format', lower)?.value;

  return {
    entries,
    prompted,
    problems,
    strays,
    secondCode: secondOf(entries.get('client'), entries.get('group')),
    code,
    isGroup: format === 'group' || (entries.has('group') && code?.kind !== 'client'),
    session: scalar('session', Number),
    date: scalar('date', parseDay),
    phase: scalar('phase', (text) => lexicon.phases.get(text.toLowerCase())?.id),
    planned: scalar('planned_sessions', Number),
    areas: areas('problem_area'),
    secondaryAreas: areas('secondary_area'),
    stage: scalar('dispute_stage', (text) => text),
    format: format ?? 'individual',
    status: scalar('status', lower),
    start: scalar('start', parseMinutes),
    end: scalar('end', parseMinutes),
    clinician: scalar('clinician', clinicianCode),
    supervisor: scalar('supervisor', clinicianCode),
    coFacilitators: texts('co_facilitator').flatMap(({ value, span }) => {
      const read = clinicianCode(value);
      return read ? [{ value: read, span }] : [];
    }),
    signed: scalar('signed', parseDay),
    cosigned: scalar('cosigned', parseDay),
    measures,
    members: members.rows,
    nameless: members.nameless,
    episode: scalar('episode', Number)?.value ?? 1,
    setting: scalar('setting', lower),
    locationConfirmed: scalar('client_location_confirmed', (text) => text === 'true')?.value ?? false,
    riskRecord: scalar('risk_record', lower)?.value,
    focusChange: isGiven(valid.get('focus_change')),
    digest: scalar('digest', (text) => text),
    tags: texts('tags'),
    cpt: texts('cpt'),
    diagnoses: texts('diagnosis'),
  };
}

/** The measures of the note: under `measures:`, and wherever else in the front matter their names stand. */
function measuresIn(
  value: YamlValue | undefined,
  others: readonly YamlEntry[],
  { measures }: Lexicon,
): MeasureReading {
  if (!value && others.length === 0) return noMeasures;
  const reader = new MeasureReader(measures);
  if (value) reader.readMeasures(value);
  return reader.readEntries(others, false).done();
}

/** Sorts the entries into valid values, values to report, and keys that are near misses. */
function judge(entries: ReadonlyMap<string, YamlEntry>, lexicon: Lexicon) {
  const valid = new Map<string, YamlValue>();
  const problems: FieldProblem[] = [];
  const strays: StrayKey[] = [];
  for (const [name, { key, value }] of entries) {
    const spec = lexicon.fields.get(name);
    if (spec) {
      const found = checkField(spec, value, lexicon);
      problems.push(...found);
      const isReadable = found.length === 0 ? !isEmptyValue(value) : isPartlyReadable(spec, value);
      if (isReadable) valid.set(name, value);
      continue;
    }
    const absent = [...lexicon.fields].filter(([known]) => !entries.has(known));
    const near = nearMiss(
      name,
      absent.map(([known, field]) => [known, field] as const),
      lexicon.isAdded,
    );
    if (near) {
      const fits = checkField(near.meaning, value, lexicon).length === 0;
      strays.push({ key, suggestion: near.meaning.name, fits });
    }
  }
  return { valid, problems, strays };
}

/** A list of members with one bad row keeps its good rows. */
function isPartlyReadable(spec: FieldSpec, value: YamlValue): boolean {
  return spec.type === 'members' && value.kind === 'list';
}

function isGiven(value: YamlValue | undefined): boolean {
  return value !== undefined && !(value.kind === 'scalar' && value.value === false);
}

function secondOf(client: YamlEntry | undefined, group: YamlEntry | undefined): Span | undefined {
  if (!client || !group || isEmptyValue(client.value) || isEmptyValue(group.value)) return undefined;
  return client.key.start > group.key.start ? client.key : group.key;
}

/** The earlier of the two keys names the course. */
function readCode(
  entries: ReadonlyMap<string, YamlEntry>,
  valid: ReadonlyMap<string, YamlValue>,
  lexicon: Lexicon,
): CourseCode | undefined {
  const second = secondOf(entries.get('client'), entries.get('group'));
  for (const kind of ['client', 'group'] as const) {
    const value = valid.get(kind);
    if (value?.kind !== 'scalar' || entries.get(kind)?.key === second) continue;
    const word = codeWord(String(value.value), lexicon.codes.client);
    if (word) return { kind, value: word, span: value.span };
  }
  return undefined;
}

/** The measures of everybody: of the client or the whole group, of each member, and of rows that name nobody. */
export function allReadings({ measures, members, nameless }: Fields): readonly MeasureReading[] {
  return [measures, ...members.map((row) => row.measures), ...nameless];
}

/** True where a field holds nothing but prompts: it is absent, and `leftover-placeholder` speaks of it. */
export function isPrompted({ entries, prompted }: Fields, name: string): boolean {
  const entry = entries.get(name);
  if (!entry || !isEmptyValue(entry.value)) return false;
  return prompted.some(({ field }) => field?.name === name);
}

/**
 * True where a field is absent or empty, and neither a prompt nor a near miss of its key stands for it: what
 * `missing-field` and `expected-field` speak of.
 */
export function isMissing(fields: Fields, name: string): boolean {
  const entry = fields.entries.get(name);
  if ((entry && !isEmptyValue(entry.value)) || isPrompted(fields, name)) return false;
  return !fields.strays.some((stray) => stray.suggestion === name);
}

/** The written value of a field, for the conditions of a configuration; `undefined` for lists, maps and absent fields. */
export function fieldValue(fields: Fields, name: string): string | undefined {
  if (name === 'format') return fields.isGroup ? 'group' : fields.format;
  const value = fields.entries.get(name.toLowerCase())?.value;
  return value?.kind === 'scalar' && value.value !== null ? String(value.value) : undefined;
}
