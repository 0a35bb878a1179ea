import { isSameTitle } from '../note/section-titles.ts';
import { type FieldAliases, noAliases } from '../protocol/field-aliases.ts';
import type { FieldSpec, FieldType } from '../protocol/fields.ts';
import type { MeasureSpec } from '../protocol/measures.ts';
import type { ProblemAreaSpec } from '../protocol/problem-areas.ts';
import type { Protocol } from '../protocol/protocol.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import type { TagSpec } from '../protocol/tags.ts';
import { word } from '../protocol/word.ts';
import type { WordList } from '../protocol/word-lists.ts';
import { looseForm } from '../text/loose-form.ts';
import type { AreaEntry, FieldEntry, MeasureEntry, ProtocolEntry, SectionEntry } from './config-file.ts';
import { configured } from './word.ts';

/** The protocol with the additions and changes of one configuration. */
export function extendProtocol(protocol: Protocol, entry: ProtocolEntry): Protocol {
  return {
    ...protocol,
    order: entry.order ?? protocol.order,
    headings: entry.headings ?? protocol.headings,
    labelledLines: entry.labelledLines ?? protocol.labelledLines,
    sessionsByDate: entry.session === undefined ? protocol.sessionsByDate : entry.session === 'by-date',
    sections: withSections(protocol.sections, entry.sections ?? {}),
    fields: Object.entries(entry.fields ?? {}).reduce(
      withField,
      protocol.fields.map((field) => withNumbering(field, entry.session)),
    ),
    problemAreas: Object.entries(entry.problemAreas ?? {}).reduce(withArea, protocol.problemAreas),
    tags: (entry.tags ?? []).reduce(withTag, protocol.tags),
    measures: Object.entries(entry.measures ?? {}).reduce(withMeasure, protocol.measures),
    wordLists: protocol.wordLists.map((list) => withWords(list, entry.words?.[list.id])),
    codes: { ...protocol.codes, ...entry.codes },
    allowed: [...protocol.allowed, ...(entry.privacy?.allow ?? [])],
  };
}

const ownTeaching = {
  what: 'Added by the configuration of this folder.',
  looksFor: 'What the service has agreed on.',
  sources: [],
} as const;

type SectionEntries = Readonly<Record<string, SectionEntry>>;

function withSections(sections: readonly SectionSpec[], entries: SectionEntries): readonly SectionSpec[] {
  return Object.entries(entries).reduce((sum, entry) => withSection(sum, entry, entries), sections);
}

function withSection(
  sections: readonly SectionSpec[],
  [id, { title, aliases, required, repeatable, after }]: [string, SectionEntry],
  entries: SectionEntries,
): readonly SectionSpec[] {
  const known = sections.find((section) => section.id === id);
  const base: SectionSpec = known ?? {
    id: configured(id),
    title: configured(title ?? id),
    short: configured(title ?? id),
    aliases: [],
    required: false,
    repeatable: false,
    anyLevel: false,
    dated: false,
    prompts: [word('[describe what belongs here]')],
    teaching: ownTeaching,
  };
  const changed: SectionSpec = {
    ...base,
    ...(title !== undefined && { title: configured(title), short: configured(title) }),
    aliases: [...base.aliases, ...(aliases ?? []).map(configured)],
    required: required ?? base.required,
    repeatable: repeatable ?? base.repeatable,
  };
  const taken = [...(title === undefined ? [] : [title]), ...(aliases ?? [])];
  const all = sections.map((section) =>
    section === known ? changed : withoutAliases(section, taken, entries[section.id]?.aliases ?? []),
  );
  if (known && after === undefined) return all;
  const others = all.filter((section) => section !== changed);
  const place = others.findIndex((section) => section.id === after);
  return place === -1 ? [...others, changed] : others.toSpliced(place + 1, 0, changed);
}

/** What a configuration calls one section is no other name of another, unless it calls that one so as well. */
function withoutAliases(
  section: SectionSpec,
  taken: readonly string[],
  shared: readonly string[],
): SectionSpec {
  const isIn = (titles: readonly string[], alias: string) =>
    titles.some((title) => isSameTitle(title, alias));
  const aliases = section.aliases.filter((alias) => !isIn(taken, alias) || isIn(shared, alias));
  return aliases.length === section.aliases.length ? section : { ...section, aliases };
}

function withField(
  fields: readonly FieldSpec[],
  [name, { type, values, aliases, required, expected, description }]: [string, FieldEntry],
): readonly FieldSpec[] {
  const known = fields.find((field) => field.name === name);
  const fieldType: FieldType | undefined = values ? 'choice' : type;
  const changed: FieldSpec = {
    name: known?.name ?? configured(name),
    type: fieldType ?? known?.type ?? 'any',
    demand: demandOf(required, expected) ?? known?.demand ?? 'optional',
    values: values?.map((each) => ({ value: configured(each), written: [] })) ?? known?.values ?? [],
    aliases: withAliases(known?.aliases ?? noAliases, aliases ?? []),
    prompt: known?.prompt ?? word('[record the value]'),
    what: description ?? known?.what ?? ownTeaching.what,
  };
  const others = fields.map((field) => (field === known ? changed : withoutNames(field, aliases ?? [])));
  return known ? others : [...others, changed];
}

/** Where sessions are numbered by date, no note is asked for its number. */
function withNumbering(field: FieldSpec, session: ProtocolEntry['session']): FieldSpec {
  if (field.name !== 'session' || session === undefined) return field;
  return { ...field, demand: session === 'by-date' ? 'optional' : 'required' };
}

function withAliases({ always, whereItFits }: FieldAliases, added: readonly string[]): FieldAliases {
  const forms = added.map(looseForm);
  return {
    always: [...always, ...added.map(configured)],
    whereItFits: whereItFits.filter((each) => !forms.includes(looseForm(each))),
  };
}

/** A name that a configuration gives to one field is no longer that of another. */
function withoutNames(field: FieldSpec, taken: readonly string[]): FieldSpec {
  if (taken.length === 0) return field;
  const forms = taken.map(looseForm);
  const isLeft = (name: string) => !forms.includes(looseForm(name));
  const { always, whereItFits } = field.aliases;
  return {
    ...field,
    aliases: { always: always.filter(isLeft), whereItFits: whereItFits.filter(isLeft) },
  };
}

function demandOf(
  required: boolean | undefined,
  expected: boolean | undefined,
): FieldSpec['demand'] | undefined {
  if (required) return 'required';
  if (expected) return 'expected';
  return required === false || expected === false ? 'optional' : undefined;
}

function withArea(
  areas: readonly ProblemAreaSpec[],
  [id, { title, aliases }]: [string, AreaEntry],
): readonly ProblemAreaSpec[] {
  const known = areas.find((area) => area.id === id);
  const changed: ProblemAreaSpec = {
    id: known?.id ?? configured(id),
    title: title === undefined ? (known?.title ?? configured(id)) : configured(title),
    aliases: [...(known?.aliases ?? []), ...(aliases ?? []).map(configured)],
    fieldAliases: known?.fieldAliases ?? [],
    teaching: known?.teaching ?? ownTeaching,
  };
  return known ? areas.map((area) => (area === known ? changed : area)) : [...areas, changed];
}

function withTag(tags: readonly TagSpec[], id: string): readonly TagSpec[] {
  if (tags.some((tag) => tag.id === id)) return tags;
  return [...tags, { id: configured(id), group: 'added', teaching: ownTeaching }];
}

function withWords(list: WordList, added: readonly string[] = []): WordList {
  return added.length === 0 ? list : { ...list, groups: [...list.groups, { say: added.join() }] };
}

function withMeasure(
  measures: readonly MeasureSpec[],
  [id, entry]: [string, MeasureEntry],
): readonly MeasureSpec[] {
  const known = measures.find((measure) => measure.id === id);
  const { fractionsTo: _, higherIsBetter: __, ...base } = known ?? newMeasure(id, entry.title);
  const { title, aliases, min, max = base.max, decimals, items, reliableChange, bands, safetyItem } = entry;
  const fractions = decimals === undefined ? known?.fractionsTo : decimals ? (max ?? Infinity) : undefined;
  const isBetter = entry.higherIsBetter ?? known?.higherIsBetter;
  const changed: MeasureSpec = {
    ...base,
    title: title === undefined ? base.title : configured(title),
    aliases: [...base.aliases, ...(aliases ?? []).map(configured)],
    min: min ?? base.min,
    ...(max !== undefined && { max }),
    bands: bands?.map(({ from, label }) => ({ from, label: configured(label) })) ?? base.bands,
    ...(fractions !== undefined && { fractionsTo: fractions }),
    ...(isBetter && { higherIsBetter: true }),
    ...(reliableChange !== undefined && { reliableChange }),
    ...(items !== undefined && { items }),
    ...(safetyItem && { safetyItem: { ...safetyItem, key: configured(`${id}_item${safetyItem.item}`) } }),
  };
  return known ? measures.map((measure) => (measure === known ? changed : measure)) : [...measures, changed];
}

function newMeasure(id: string, title: string | undefined): MeasureSpec {
  return { id: configured(id), title: configured(title ?? id), aliases: [], min: 0, bands: [], sources: [] };
}
