import type { Settings } from '../config/settings.ts';
import { fieldKeyOf, phaseOfValue } from '../note/field-words.ts';
import { allReadings } from '../note/fields.ts';
import type { Lexicon } from '../note/lexicon.ts';
import { type Block, type Note, tagsIn } from '../note/note.ts';
import type { YamlEntry, YamlValue } from '../note/yaml-value.ts';
import type { FieldSpec } from '../protocol/fields.ts';
import { ruleOf } from '../rules/index.ts';
import { type Span, shifted } from '../text/span.ts';
import {
  type TeachingText,
  textOfArea,
  textOfField,
  textOfMeasure,
  textOfPhase,
  textOfRule,
  textOfSection,
  textOfTag,
} from './teaching.ts';

/** What must be said of a place in a note. */
export interface Hover {
  /** The heading, tag, key or value that it is about. */
  readonly span: Span;
  readonly text: TeachingText;
}

/**
 * What the protocol has to say about the thing at `offset`: a section's heading, a field, a value, a measure, a tag, or
 * the rule that a directive names.
 * @param settings what is in force for the note: whether sections are followed by what to write in them, and the options
 *   of rules.
 */
export function hoverAt(
  note: Note,
  offset: number,
  { teaches, rules }: Pick<Settings, 'teaches' | 'rules'>,
): Hover | undefined {
  const { frontMatter } = note;
  if (frontMatter.kind === 'read' && offset < frontMatter.closing.start) {
    return hoverOnMeasure(note, offset) ?? hoverOnField(note, frontMatter.map.entries, offset);
  }
  const heading = [...note.parts, ...note.nested].find(({ heading: { place } }) => holds(place, offset));
  if (heading?.spec) return { span: heading.heading.place, text: textOfSection(heading.spec, teaches) };
  const block = note.blocks.find((each) => holds(each, offset));
  return block && (hoverOnTag(note, block, offset) ?? hoverOnDirective(block, offset, rules));
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function hoverOnTag({ lexicon }: Note, block: Block, offset: number): Hover | undefined {
  const placed = tagsIn([block]).find(({ span }) => holds(span, offset));
  const text = placed && textOfTagName(placed.name, lexicon);
  return placed && text && { span: placed.span, text };
}

function textOfTagName(name: string, lexicon: Lexicon): TeachingText | undefined {
  const known = lexicon.tagNames.tag(name);
  const area = known && lexicon.tagNames.areaOf(known);
  if (area) return textOfArea(area);
  const tag = lexicon.protocol.tags.find(({ id }) => id === known?.id);
  return tag && textOfTag(tag);
}

function hoverOnDirective(block: Block, offset: number, settings: Settings['rules']): Hover | undefined {
  for (const directive of block.facts.directives) {
    const span = shifted(directive.span, block.start);
    if (!holds(span, offset)) continue;
    const pointed = directive.rules.find((each) => holds(shifted(each.span, block.start), offset));
    const [first] = directive.rules;
    const rule = ruleOf((pointed ?? first)?.written ?? '');
    if (rule) return { span, text: textOfRule(rule, settings.get(rule.id)?.options) };
  }
  return undefined;
}

function hoverOnField(note: Note, entries: readonly YamlEntry[], offset: number): Hover | undefined {
  for (const entry of entries) {
    const { key, value } = entry;
    const field = fieldOf(note, entry);
    if (holds(key, offset)) return field && { span: key, text: textOfField(field) };
    if (field) {
      const found = hoverInValue(field, value, offset, note.lexicon);
      if (found) return found;
    }
  }
  return undefined;
}

/** The field that an entry gives, or whose other name its key always is. */
function fieldOf({ fields, lexicon }: Note, { key, name }: YamlEntry): FieldSpec | undefined {
  for (const entry of fields.entries.values()) {
    if (entry.key === key) return 'field' in entry ? entry.field : undefined;
  }
  const known = fieldKeyOf(lexicon, name);
  return known?.by === 'where-it-fits' ? undefined : known?.field;
}

function hoverInValue(
  field: FieldSpec,
  value: YamlValue,
  offset: number,
  lexicon: Lexicon,
): Hover | undefined {
  if (value.kind === 'scalar') {
    if (!holds(value.span, offset)) return undefined;
    return { span: value.span, text: textOfValue(field, String(value.value), lexicon) };
  }
  if (value.kind === 'list') {
    for (const item of value.items) {
      const found = hoverInValue(field, item, offset, lexicon);
      if (found) return found;
    }
    return undefined;
  }
  return hoverOnArea(value.entries, offset, lexicon);
}

function textOfValue(field: FieldSpec, value: string, lexicon: Lexicon): TeachingText {
  const phase = field.type === 'phase' ? phaseOfValue(lexicon, value) : undefined;
  if (phase) return textOfPhase(phase);
  const area = field.type === 'areas' ? lexicon.tagNames.areaOfValue(value) : undefined;
  if (area && area !== 'undecided') return textOfArea(area);
  const isTag = field.type === 'tags' || field.type === 'stage';
  const tag = isTag ? textOfTagName(value.replace(/^#/, '').toLowerCase(), lexicon) : undefined;
  return tag ?? textOfField(field);
}

/** In a member's row. */
function hoverOnArea(entries: readonly YamlEntry[], offset: number, lexicon: Lexicon): Hover | undefined {
  for (const { name, value } of entries) {
    const area = name === 'problem_area' && value.kind === 'scalar' && holds(value.span, offset);
    const known = area ? lexicon.tagNames.areaOfValue(String(value.value)) : undefined;
    if (known && known !== 'undecided') return { span: value.span, text: textOfArea(known) };
  }
  return undefined;
}

/** Wherever in the front matter it is. */
function hoverOnMeasure({ fields }: Note, offset: number): Hover | undefined {
  for (const { values } of allReadings(fields)) {
    for (const { key, name, span } of values) {
      const at = [name, span].find((each) => holds(each, offset));
      if (at) return { span: at, text: textOfMeasure(key) };
    }
  }
  return undefined;
}
