import type { FieldSpec } from '../../protocol/fields.ts';
import { declined } from '../../protocol/measures.ts';
import { disputeStages, undecided } from '../../protocol/problem-areas.ts';
import { formatDay } from '../../text/calendar.ts';
import type { FrontMatterPlace } from '../front-matter-place.ts';
import { type TeachingText, textOfArea, textOfField, textOfPhase, textOfTag } from '../teaching.ts';
import type { Completion, CompletionInput } from './item.ts';

/** A value that may be written. */
export interface OfferedValue {
  readonly name: string;
  readonly text?: TeachingText;
}

/** Completes values: of a field, of a measure, of a key in a member's row. */
export function completeValues(input: CompletionInput, place: FrontMatterPlace, key: string): Completion[] {
  const { typed, needsBlank } = place;
  return valuesAt(input, place, key).map(({ name, text }, rank) => ({
    kind: 'value',
    label: name,
    span: typed,
    insert: [needsBlank ? ` ${name}` : name],
    filter: name,
    rank,
    ...(text && { text }),
  }));
}

function valuesAt(input: CompletionInput, { parent }: FrontMatterPlace, key: string): OfferedValue[] {
  const { lexicon } = input.note;
  const isNested = parent === 'measures' || parent === 'members';
  if (isNested && lexicon.measures.isKey(key)) return [{ name: declined }];
  if (parent === 'members' && key === 'present') return [{ name: 'true' }, { name: 'false' }];
  if (isNested && key !== 'problem_area') return [];
  const field = lexicon.fields.get(key);
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
