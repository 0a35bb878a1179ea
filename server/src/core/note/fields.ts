import { remoteSettings, stubStatuses } from '../protocol/field-values.ts';
import type { PhaseId } from '../protocol/phases.ts';
import type { Word } from '../protocol/word.ts';
import type { Day } from '../text/calendar.ts';
import type { Span } from '../text/span.ts';
import { type AreaValue, readAreas } from './area-values.ts';
import { checkField, type FieldProblem, isEmptyValue } from './field-checks.ts';
import type { FieldEntry, KeyReading } from './field-keys.ts';
import type { PromptedValue } from './field-prompts.ts';
import { inProtocolWords, type Meaning, readScalar, singleOf } from './field-readers.ts';
import { readFieldTags } from './field-tags.ts';
import { phaseOfValue, valueNamedIn } from './field-words.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Tag } from './inline-tags.ts';
import { codeWord, type Lexicon } from './lexicon.ts';
import type { Located } from './located.ts';
import { MeasureReader, type MeasureReading, noMeasures } from './measure-values.ts';
import { type MemberRow, noMembers, readMembers } from './member-rows.ts';
import { endAfter } from './session-end.ts';
import { readSessions } from './sessions.ts';
import { type StrayKey, strayKeys } from './stray-keys.ts';
import { textsInLink } from './wiki-link.ts';
import type { YamlEntry, YamlValue } from './yaml-value.ts';

/** The code that names the course, and which of the two keys gave it. */
export interface CourseCode extends Located<Word> {
  readonly kind: 'client' | 'group';
}

/** The front matter as the protocol reads it. What `invalid-field` reports is left out. */
export interface Fields {
  /** What they were read by. */
  readonly lexicon: Lexicon;
  /**
   * Entries by the field that they give, in lower case, whatever name it goes by; other entries by their own key. Prompts
   * that wait to be filled in are taken out.
   */
  readonly entries: ReadonlyMap<string, YamlEntry | FieldEntry>;
  /** The values in which a placeholder was left, in the order of the text. */
  readonly prompted: readonly PromptedValue[];
  readonly problems: readonly FieldProblem[];
  readonly strays: readonly StrayKey[];
  /** The key given second where both `client` and `group` are. */
  readonly secondCode: Span | undefined;
  readonly code: CourseCode | undefined;
  readonly isGroup: boolean;
  /** The number of the session; of a double session the first one. */
  readonly session: Located<number> | undefined;
  /** All its numbers, in ascending order: several for a double session, none where it is not known. */
  readonly sessions: readonly Located<number>[];
  readonly date: Located<Day> | undefined;
  readonly phase: Located<PhaseId> | undefined;
  readonly planned: Located<number> | undefined;
  readonly areas: readonly AreaValue[];
  readonly secondaryAreas: readonly AreaValue[];
  readonly stage: Located<string> | undefined;
  readonly format: string;
  readonly status: Located<string> | undefined;
  /** Minutes since midnight; the end of a session over midnight since the one before. */
  readonly start: Located<number> | undefined;
  readonly end: Located<number> | undefined;
  readonly clinician: Located<Word> | undefined;
  readonly supervisor: Located<Word> | undefined;
  readonly coFacilitators: readonly Located<Word>[];
  readonly signed: Located<Day> | undefined;
  readonly cosigned: Located<Day> | undefined;
  readonly lateEntry: Located<Day> | undefined;
  readonly measures: MeasureReading;
  readonly members: readonly MemberRow[];
  /** The measures of present members in rows without a readable id. */
  readonly nameless: readonly MeasureReading[];
  readonly episode: number;
  /** The known setting that the value names; `undefined` for any other text. */
  readonly setting: Located<Word> | undefined;
  /** True for a session by video or telephone. */
  readonly isRemote: boolean;
  readonly locationConfirmed: boolean;
  readonly riskRecord: string | undefined;
  readonly focusChange: boolean;
  readonly digest: Located<string> | undefined;
  readonly tags: readonly Tag[];
  readonly cpt: readonly Located<string>[];
  readonly diagnoses: readonly Located<string>[];
}

/**
 * Reads what the entries of the front matter say; without any, fields without values.
 * @param whole the whole note.
 */
export function readFields(keys: KeyReading, whole: string, lexicon: Lexicon): Fields {
  const { given, others, prompted } = keys;
  const { valid, problems } = judge(given, lexicon);
  const scalar = <T>(name: string, as: (meaning: Meaning) => T | undefined): Located<T> | undefined => {
    const field = given.get(name)?.field;
    const value = singleOf(valid.get(name) ?? nothing);
    const meaning = field && value.kind === 'scalar' ? readScalar(field, value, lexicon) : undefined;
    const result = meaning === undefined ? undefined : as(meaning);
    return result === undefined ? undefined : { value: result, span: value.span };
  };
  const texts = (name: string): Located<string>[] => {
    const value = valid.get(name) ?? nothing;
    const items = value.kind === 'list' ? value.items.map(singleOf) : [value];
    return items.flatMap((item) =>
      item.kind === 'scalar' && item.value !== null ? [{ value: String(item.value), span: item.span }] : [],
    );
  };
  const areas = (name: string): AreaValue[] => {
    const value = valid.get(name);
    return value ? readAreas(value, lexicon) : [];
  };
  const number = (meaning: Meaning) => (typeof meaning === 'number' ? meaning : undefined);
  const text = (meaning: Meaning) => String(meaning);
  const lower = (meaning: Meaning) => String(meaning).toLowerCase();
  const clinicianCode = (meaning: Meaning) => codeWord(String(meaning), lexicon.codes.clinician);
  const measures = measuresIn(valid.get('measures'), others, lexicon);
  const measured = measures.values.map(({ key }) => key.measure);
  const rows = valid.get('members');
  const members = rows ? readMembers(rows, lexicon, measured) : noMembers;
  const code = readCode(given, valid, lexicon);
  const format = scalar('format', lower)?.value;
  const sessions = sessionsIn(given, valid, lexicon);
  const [session] = sessions;
  const setting = settingIn(given, valid, lexicon);
  const start = scalar('start', number);
  const tags = given.get('tags');

  return {
    lexicon,
    prompted,
    entries: entriesOf(keys),
    problems,
    strays: strayKeys(keys, lexicon),
    secondCode: secondOf(given.get('client'), given.get('group')),
    code,
    isGroup: format === 'group' || (given.has('group') && code?.kind !== 'client'),
    session: session && { value: session.value, span: valid.get('session')?.span ?? session.span },
    sessions,
    date: scalar('date', number),
    phase: scalar('phase', (meaning): PhaseId | undefined => phaseOfValue(lexicon, String(meaning))?.id),
    planned: scalar('planned_sessions', number),
    areas: areas('problem_area'),
    secondaryAreas: areas('secondary_area'),
    stage: scalar('dispute_stage', text),
    format: format ?? 'individual',
    status: scalar('status', lower),
    start,
    end: endAfter(start, scalar('end', number), valid.get('end')),
    clinician: scalar('clinician', clinicianCode),
    supervisor: scalar('supervisor', clinicianCode),
    coFacilitators: texts('co_facilitator').flatMap(({ value, span }) => {
      const read = clinicianCode(value);
      return read ? [{ value: read, span }] : [];
    }),
    signed: scalar('signed', number),
    cosigned: scalar('cosigned', number),
    lateEntry: scalar('late_entry', number),
    measures,
    members: members.rows,
    nameless: members.nameless,
    episode: scalar('episode', number)?.value ?? 1,
    setting,
    isRemote: remoteSettings.some((each) => each === setting?.value),
    locationConfirmed: scalar('client_location_confirmed', (meaning) => meaning === true)?.value ?? false,
    riskRecord: scalar('risk_record', lower)?.value,
    focusChange: isGiven(valid.get('focus_change')),
    digest: scalar('digest', text),
    tags: tags ? readFieldTags(tags, whole, lexicon.tagNames) : [],
    cpt: texts('cpt'),
    diagnoses: texts('diagnosis'),
  };
}

function entriesOf({ given, others }: KeyReading): Map<string, YamlEntry | FieldEntry> {
  const entries = new Map<string, YamlEntry | FieldEntry>();
  for (const entry of others) entries.set(entry.name, entry);
  for (const [name, entry] of given) entries.set(name, entry);
  return entries;
}

const nothing: YamlValue = { kind: 'scalar', span: { start: 0, end: 0 }, value: null };

type Given = KeyReading['given'];
type Valid = ReadonlyMap<string, YamlValue>;

/** The measures of the note: under `measures:`, and wherever else in the front matter their names are. */
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

/** Sorts what is given into valid values and values to report. A yes or no that is reported counts all the same. */
function judge(given: Given, lexicon: Lexicon) {
  const valid = new Map<string, YamlValue>();
  const problems: FieldProblem[] = [];
  for (const [name, { field, value }] of given) {
    const found = checkField(field, value, lexicon);
    problems.push(...found);
    const [first] = found;
    if (first === undefined) {
      if (!isEmptyValue(value)) valid.set(name, value);
    } else if (field.type === 'members' && value.kind !== 'scalar') {
      // Members with one bad row keep the good ones, and what is measured.
      valid.set(name, value);
    } else if (field.type === 'boolean' && first.corrections.form) {
      valid.set(name, { kind: 'scalar', span: first.span, value: first.corrections.form });
    }
  }
  return { valid, problems };
}

function sessionsIn(given: Given, valid: Valid, lexicon: Lexicon): readonly Located<number>[] {
  const field = given.get('session')?.field;
  const value = valid.get('session');
  return (field && value && readSessions(field, value, lexicon)) ?? [];
}

function settingIn(given: Given, valid: Valid, lexicon: Lexicon): Located<Word> | undefined {
  const field = given.get('setting')?.field;
  const value = singleOf(valid.get('setting') ?? nothing);
  if (!field || value.kind !== 'scalar' || value.value === null) return undefined;
  const [known] = textsInLink(String(value.value)).flatMap(
    (text) => valueNamedIn(lexicon, field, text) ?? [],
  );
  return known && { value: known, span: value.span };
}

function isGiven(value: YamlValue | undefined): boolean {
  return value !== undefined && !(value.kind === 'scalar' && value.value === false);
}

/** The later key where both a client and a group are given. */
function secondOf(client: YamlEntry | undefined, group: YamlEntry | undefined): Span | undefined {
  if (!client || !group || isEmptyValue(client.value) || isEmptyValue(group.value)) return undefined;
  return client.key.start > group.key.start ? client.key : group.key;
}

/** The earlier of the two keys names the course. */
function readCode(given: Given, valid: Valid, lexicon: Lexicon): CourseCode | undefined {
  const second = secondOf(given.get('client'), given.get('group'));
  for (const kind of ['client', 'group'] as const) {
    const entry = given.get(kind);
    const value = singleOf(valid.get(kind) ?? nothing);
    if (!entry || value.kind !== 'scalar' || entry.key === second) continue;
    const word = codeWord(String(readScalar(entry.field, value, lexicon)), lexicon.codes.client);
    if (word) return { kind, value: word, span: value.span };
  }
  return undefined;
}

/** The measures of everyone: of the client or the whole group, of each member, and of rows that name no one. */
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
  const entry = fields.entries.get(name.toLowerCase());
  if ((entry && !isEmptyValue(entry.value)) || isPrompted(fields, name)) return false;
  return !fields.strays.some((stray) => stray.suggestion === name);
}

/**
 * True where the fields of a note are known: its front matter can be read, or there is none and its path or its labelled
 * lines say whose note it is. What they leave out is then named field by field.
 */
export function areFieldsRead({
  frontMatter,
  fields,
}: {
  frontMatter: FrontMatter;
  fields: Fields;
}): boolean {
  return frontMatter.kind === 'read' || isPlacedOutside({ frontMatter, fields });
}

/** True for a note without front matter whose code its path or its labelled lines give, be it right or wrong. */
export function isPlacedOutside({
  frontMatter,
  fields,
}: {
  frontMatter: FrontMatter;
  fields: Fields;
}): boolean {
  if (frontMatter.kind !== 'none') return false;
  return fields.code !== undefined || isLabelled(fields, 'client') || isLabelled(fields, 'group');
}

function isLabelled({ entries }: Fields, name: string): boolean {
  const entry = entries.get(name);
  return entry !== undefined && 'field' in entry && entry.by === 'label';
}

/** True where the path of the note gives a field: it has no place in the text. */
export function isFromPath({ entries }: Fields, name: string): boolean {
  const entry = entries.get(name.toLowerCase());
  return entry !== undefined && 'field' in entry && entry.by === 'path';
}

/** True for a note that is signed, with a supervisor whose signature is still to come. */
export function awaitsCosignature(fields: Fields): boolean {
  return fields.supervisor !== undefined && fields.signed !== undefined && isMissing(fields, 'cosigned');
}

/** True where the status is reported, and nearly one of a session that was not held. */
export function isNearlyStub({ problems }: Fields): boolean {
  return problems.some(({ field, corrections: { choices } }) => {
    const [near, ...others] = choices;
    return field.name === 'status' && others.length === 0 && stubStatuses.some((each) => each === near);
  });
}

/**
 * The value of a field as the protocol writes it, for the conditions of a configuration; `undefined` for lists, maps and
 * absent fields.
 */
export function fieldValue(fields: Fields, name: string): string | undefined {
  if (name === 'format') return fields.isGroup ? 'group' : fields.format;
  const entry = fields.entries.get(name.toLowerCase());
  if (!entry) return undefined;
  const value = singleOf(entry.value);
  if (value.kind !== 'scalar' || value.value === null) return undefined;
  return 'field' in entry ? inProtocolWords(entry.field, value, fields.lexicon) : String(value.value);
}

/** The values of a field as the protocol writes them: one, or those of a list; none for maps and absent fields. */
export function fieldValues(fields: Fields, name: string): readonly string[] {
  const single = fieldValue(fields, name);
  if (single !== undefined) return [single];
  const entry = fields.entries.get(name.toLowerCase());
  if (entry?.value.kind !== 'list') return [];
  return entry.value.items.map(singleOf).flatMap((item) => {
    if (item.kind !== 'scalar' || item.value === null) return [];
    return ['field' in entry ? inProtocolWords(entry.field, item, fields.lexicon) : String(item.value)];
  });
}
