import { namesAnyArea } from '../../note/problem-area.ts';
import type { TagGroup } from '../../protocol/tags.ts';
import type { Span } from '../../text/span.ts';
import { textOfArea, textOfTag } from '../teaching.ts';
import type { Completion, CompletionInput } from './item.ts';

const details: Readonly<Record<TagGroup | 'area', string>> = {
  area: 'problem area',
  stage: 'stage of a dispute',
  task: 'task',
  technique: 'technique',
  other: 'tag',
  added: 'tag of your own',
};

/**
 * Completes a tag: problem areas first where the note names none yet.
 * @param span the tag as far as it is written, with its `#`.
 */
export function completeTags({ note }: CompletionInput, span: Span): Completion[] {
  const { problemAreas, tags } = note.lexicon.protocol;
  const lacksArea = !namesAnyArea(note);
  const areas = problemAreas.map((area) =>
    tagItem(area.id, details.area, span, lacksArea ? 10 : 12, textOfArea(area)),
  );
  return [...areas, ...tags.map((tag) => tagItem(tag.id, details[tag.group], span, 11, textOfTag(tag)))];
}

function tagItem(
  id: string,
  detail: string,
  span: Span,
  rank: number,
  text: Completion['text'] & object,
): Completion {
  return { kind: 'tag', label: `#${id}`, detail, span, insert: [`#${id}`], rank, text };
}
