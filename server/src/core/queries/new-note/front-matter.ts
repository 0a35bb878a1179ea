import { fieldLine, isAskedOfNew } from '../../edits/fields.ts';
import { singleOf } from '../../note/field-readers.ts';
import { choiceOf, valueNamedIn } from '../../note/field-words.ts';
import type { Fields } from '../../note/fields.ts';
import type { MeasureReading } from '../../note/measure-values.ts';
import { knownAreas } from '../../note/problem-area.ts';
import { remoteSettings } from '../../protocol/field-values.ts';
import type { FieldSpec } from '../../protocol/fields.ts';
import type { Protocol } from '../../protocol/protocol.ts';
import type { Word } from '../../protocol/word.ts';
import { type Day, formatDay } from '../../text/calendar.ts';
import type { Attendance, NextSession } from './next-session.ts';

/** What the front matter of a new note is made of. */
export interface FrontMatterFor {
  readonly kind: 'client' | 'group';
  readonly code: string;
  /** Without it, that of the note before. */
  readonly format: 'couples' | undefined;
  readonly attendance: Attendance;
  readonly next: NextSession;
  /** The front matter of the notes before, latest first. */
  readonly earlier: readonly Fields[];
  readonly day: Day;
}

/** Values of a word that the protocol knows, carried over as that word; asked for again where the note before has another. */
const carriedWords = ['kind', 'variant', 'setting'] as const;
/** What the note before has and this one may have otherwise: asked for again. */
const askedAgain = [
  'dispute_stage',
  'start',
  'end',
  'diagnosis',
  'cpt',
  'credentials',
  'participants',
  'risk_record',
] as const;
/** What a stub holds, where it is known. */
const stubFields: ReadonlySet<string> = new Set([
  ...['client', 'group', 'session', 'date', 'phase', 'planned_sessions', 'format', 'status', 'clinician'],
  ...['type', 'synthetic', 'episode'],
]);

/** The value of a field as YAML; `ask` for its prompt; nothing where the field is left out. */
type Value = string | 'ask' | undefined;
const ask = 'ask';

/**
 * The front matter of a new note, between its lines of dashes: codes, numbers and words of the protocol carried over, and
 * prompts for what is required of a note or was recorded last time. Nothing that was written in free words.
 */
export function frontMatterOf(input: FrontMatterFor, protocol: Protocol): string {
  const { attendance, kind } = input;
  const isStub = attendance !== 'held';
  const values = valuesOf(input);
  const lines = protocol.fields.flatMap((field): string[] => {
    if (isStub && !stubFields.has(field.name)) return [];
    // A number in one note would number the course from there on.
    if (field.name === 'session' && protocol.sessionsByDate) return [];
    const value = values[field.name];
    if (value === ask || (value === undefined && !isStub && isAskedOfNew(field, kind)))
      return [fieldLine(field)];
    if (value === undefined) return [];
    return [`${field.name}:${value.startsWith('\n') ? '' : ' '}${value}`];
  });
  return ['---', ...lines, '---'].join('\n');
}

function valuesOf(input: FrontMatterFor): Readonly<Record<string, Value>> {
  const { attendance, code, day, earlier, kind, next } = input;
  const [latest] = earlier;
  const carried: Record<string, Value> = {};
  for (const name of latest ? carriedWords : []) carried[name] = wordOf(latest, name) ?? askIf(latest, name);
  for (const name of latest ? askedAgain : []) carried[name] = askIf(latest, name);
  // Another course has an area of its own, which need not be a dispute.
  if (!next.goesOn) carried['dispute_stage'] = undefined;
  const format = formatOf(input);
  return {
    ...carried,
    [kind]: plain(code),
    session: String(next.number),
    date: formatDay(day),
    phase: next.phase,
    planned_sessions: next.planned === undefined ? undefined : String(next.planned),
    problem_area: next.goesOn ? areasOf(input) : undefined,
    secondary_area: next.goesOn
      ? listOf(knownAreas(latest?.secondaryAreas ?? []).map(({ id }) => id))
      : undefined,
    format,
    ...(format === 'couples' && { participants: ask }),
    status: attendance === 'held' ? 'draft' : attendance,
    clinician: plainOf(earlier.find(({ clinician }) => clinician)?.clinician?.value),
    supervisor: plainOf(latest?.supervisor?.value),
    co_facilitator: listOf(latest?.coFacilitators.map(({ value }) => plain(value)) ?? []),
    measures: measuresOf(earlier),
    members: kind === 'group' ? rowsOf(input) : undefined,
    client_location_confirmed:
      remoteSettings.some((each) => each === carried['setting']) || askIf(latest, 'client_location_confirmed')
        ? ask
        : undefined,
    type: latest && wordOf(latest, 'type'),
    synthetic: latest && isTrue(latest, 'synthetic') ? 'true' : undefined,
    episode: next.episode > 1 ? String(next.episode) : undefined,
    ...configuredWords(latest),
  };
}

/** What a practice asks of every note under a few words of its own is carried over like the words of the protocol. */
function configuredWords(latest: Fields | undefined): Record<string, Value> {
  const asked = (latest?.lexicon.protocol.fields ?? []).filter(
    ({ demand, type, values }) =>
      (demand === 'required' || demand === 'expected') && type === 'choice' && values.length > 0,
  );
  return Object.fromEntries(asked.map(({ name }) => [name, latest && wordOf(latest, name)]));
}

/** Individual is not written where the note before does not. */
function formatOf({ earlier: [latest], format, kind }: FrontMatterFor): Value {
  return kind === 'group' ? 'group' : (format ?? wordOf(latest, 'format'));
}

/** The areas that were decided on last; while none must be, that none is. */
function areasOf({ earlier, next }: FrontMatterFor): Value {
  const areas = earlier.map((fields) => knownAreas(fields.areas)).find((each) => each.length > 0);
  if (areas) return listOf(areas.map(({ id }) => id));
  const isUndecided = earlier[0]?.areas.some(({ area }) => area === 'undecided');
  return isUndecided && next.phase === 'initial' ? 'undecided' : undefined;
}

/** The measures that were given last, each with a prompt; one prompt for all where they were declined. */
function measuresOf(earlier: readonly Fields[]): Value {
  const last = earlier.find(({ measures }) => measures.values.length > 0);
  if (!last) return askIf(earlier[0], 'measures');
  return measurePrompts(last.measures)
    .map((each) => `\n  ${each}`)
    .join('');
}

function measurePrompts({ values }: MeasureReading): string[] {
  const keys = new Map(values.map(({ key }) => [key.id, key]));
  return Array.from(
    keys.values(),
    ({ id, isSafetyItem }) => `${id}: "[record the ${isSafetyItem ? 'answer' : 'total'}]"`,
  );
}

/** The members by id and problem area, with their measures to be asked for; who was there is for the note to say. */
function rowsOf({ earlier, next }: FrontMatterFor): Value {
  const [latest] = earlier;
  if (!latest || latest.members.length === 0) return undefined;
  const ids = new Map(latest.members.map((row) => [row.id.value, row]));
  const rows = Array.from(ids, ([id, row]) => {
    const known = listOf(knownAreas(row.areas).map((each) => each.id));
    const area = known !== undefined && !next.goesOn ? '"[choose a problem area]"' : known;
    const measured = earlier
      .flatMap(({ members }) => members.filter((each) => each.id.value === id))
      .find(({ measures }) => measures.values.length > 0);
    const parts = [
      `id: ${plain(id)}`,
      'present: "[record true or false]"',
      ...(area === undefined ? [] : [`problem_area: ${area}`]),
      ...(measured ? measurePrompts(measured.measures) : []),
    ];
    return `\n  - {${parts.join(', ')}}`;
  });
  return rows.join('');
}

/** The word of the protocol or the configuration that a field names. */
function wordOf(fields: Fields | undefined, name: string): Word | undefined {
  const entry = fields?.entries.get(name);
  if (!fields || !entry || !('field' in entry)) return undefined;
  const value = singleOf(entry.value);
  if (value.kind !== 'scalar' || value.value === null) return undefined;
  const read = entry.field.type === 'choice' ? choiceOf : valueNamedIn;
  return read(fields.lexicon, entry.field, String(value.value));
}

function isTrue({ entries }: Fields, name: FieldSpec['name'] | string): boolean {
  const value = entries.get(name)?.value;
  return value?.kind === 'scalar' && value.value === true;
}

function askIf(fields: Fields | undefined, name: string): Value {
  return fields?.entries.has(name) ? ask : undefined;
}

function listOf(texts: readonly string[]): Value {
  if (texts.length > 1) return `[${texts.join(', ')}]`;
  return texts[0];
}

function plainOf(code: string | undefined): string | undefined {
  return code === undefined ? undefined : plain(code);
}

/** A code in quotes where YAML would read something else than a text. */
function plain(code: string): string {
  return /^[A-Za-z][\w-]*$/.test(code) ? code : JSON.stringify(code);
}
