import type { Lexicon } from '../../note/lexicon.ts';
import type { FieldSpec } from '../../protocol/fields.ts';
import { declined } from '../../protocol/measures.ts';
import { disputeStages, undecided } from '../../protocol/problem-areas.ts';
import { formatDay } from '../../text/calendar.ts';
import { looseForm } from '../../text/loose-form.ts';
import type { FrontMatterPlace } from '../front-matter-place.ts';
import { type TeachingText, textOfArea, textOfField, textOfPhase, textOfTag } from '../teaching.ts';
import type { Completion, CompletionInput } from './item.ts';
import { isUnfinished } from './unfinished.ts';

/** A value that may be written. */
export interface OfferedValue {
  readonly name: string;
  readonly text?: TeachingText;
}

/**
 * Completes the value that is being typed: of a field, of a measure, of a key in a member's row. What is a value already,
 * or none that begins so, is left as it is.
 */
export function completeValues(input: CompletionInput, place: FrontMatterPlace, key: string): Completion[] {
  const { typed, needsBlank } = place;
  const { lexicon, text: whole } = input.note;
  const field = lexicon.fieldKeys.get(looseForm(key))?.field;
  const written = whole.slice(typed.start, typed.end).trim();
  if (field && isValueOf(field, written, lexicon)) return [];
  // What is offered at a colon would be taken by Enter, which begins the lines below.
  if (field && input.trigger === ':' && areWrittenBelow.has(field.type)) return [];
  const begins = ({ name }: OfferedValue) =>
    field && mayBeWords.has(field.type) ? isUnfinished(written, name, 1) : isBeginning(written, name);
  return valuesAt(input, place, key, field)
    .filter(begins)
    .map(({ name, text }, rank) => ({
      kind: 'value',
      label: name,
      span: typed,
      insert: [needsBlank ? ` ${name}` : name],
      filter: name,
      rank,
      ...(text && { text }),
    }));
}

/** Types whose values are often written in lines below their key. */
const areWrittenBelow: ReadonlySet<FieldSpec['type']> = new Set(['measures', 'members', 'tags']);

/** Types whose values may be words of your own, or of which one word begins several. */
const mayBeWords: ReadonlySet<FieldSpec['type']> = new Set(['any', 'areas', 'string', 'tags']);

/** True for the beginning of a value, which lacks something. */
function isBeginning(written: string, value: string): boolean {
  const [begun, whole] = [looseForm(written), looseForm(value)];
  return whole.startsWith(begun) && whole !== begun;
}

/** True for a value that a field knows, in any way of writing it. */
function isValueOf(field: FieldSpec, written: string, lexicon: Lexicon): boolean {
  const form = looseForm(written);
  if (form === '') return false;
  if (field.type === 'phase') return lexicon.phases.has(form);
  if (field.type === 'areas') return lexicon.tagNames.areaOfValue(written) !== undefined;
  if (field.type === 'tags') return lexicon.tagNames.tag(written) !== undefined;
  return lexicon.fieldValues.get(field)?.has(form) === true;
}

function valuesAt(
  input: CompletionInput,
  { parent }: FrontMatterPlace,
  key: string,
  field: FieldSpec | undefined,
): OfferedValue[] {
  const { lexicon } = input.note;
  const isNested = parent === 'measures' || parent === 'members';
  if (isNested && lexicon.measures.isKey(key)) return [{ name: declined }];
  if (parent === 'members' && key === 'present') return [{ name: 'true' }, { name: 'false' }];
  if (isNested && key !== 'problem_area') return [];
  return field ? valuesOf(field, input) : [];
}

/** The values that the protocol knows for a field. For a date that is today. */
export function valuesOf(field: FieldSpec, { note, today }: CompletionInput): OfferedValue[] {
  const { protocol } = note.lexicon;
  switch (field.type) {
    case 'phase':
      return protocol.phases.map((phase) => ({ name: phase.id, text: textOfPhase(phase) }));
    case 'areas': {
      const areas = protocol.problemAreas.map((area) => ({ name: area.id, text: textOfArea(area) }));
      return field.name === 'problem_area' ? [...areas, { name: undecided }] : areas;
    }
    case 'stage':
      return disputeStages.map((name) => ({ name }));
    case 'tags':
      return protocol.tags.map((tag) => ({ name: tag.id, text: textOfTag(tag) }));
    case 'boolean':
      return [{ name: 'true' }, { name: 'false' }];
    case 'date':
      return [{ name: formatDay(today) }];
    case 'measures':
      return [{ name: declined }];
    default:
      return field.values.map(({ value }) => ({ name: value, text: textOfField(field) }));
  }
}
