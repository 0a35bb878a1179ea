import { namesAnyArea } from '../../note/problem-area.ts';
import type { TagGroup } from '../../protocol/tags.ts';
import type { Span } from '../../text/span.ts';
import { textOfArea, textOfTag } from '../teaching.ts';
import type { Completion, CompletionInput } from './item.ts';
import { isUnfinished } from './unfinished.ts';

const details: Readonly<Record<TagGroup | 'area', string>> = {
  area: 'problem area',
  stage: 'stage of a dispute',
  task: 'task',
  technique: 'technique',
  other: 'tag',
  added: 'tag of your own',
};

/**
 * Completes a tag by the name that is being typed: problem areas first where the note names none yet. A whole tag, or a
 * word that may be one of the writer's own, is left as it is.
 * @param span the tag that the cursor is in, as far as it is written, with its `#`; of a nested one the last part.
 */
export function completeTags({ note }: CompletionInput, span: Span): Completion[] {
  const { problemAreas, tags } = note.lexicon.protocol;
  const typed = note.text.slice(span.start, span.end).replace(/^[#/]/, '');
  if (note.lexicon.tagNames.tag(typed)) return [];
  const fits = (name: string) => isUnfinished(typed, name, 1);
  const lacksArea = !namesAnyArea(note);
  const item = (
    name: string,
    detail: string,
    rank: number,
    text: Completion['text'] & object,
  ): Completion => {
    const mark = note.text.charAt(span.start);
    return {
      kind: 'tag',
      label: `#${name}`,
      detail,
      span,
      insert: [`${mark}${name}`],
      filter: `${mark}${name}`,
      rank,
      text,
    };
  };
  const areas = problemAreas.flatMap((area) =>
    [area.id, ...area.aliases]
      .slice(0, typed === '' ? 1 : undefined)
      .filter(fits)
      .slice(0, 1)
      .map((name) => item(name, details.area, lacksArea ? 10 : 12, textOfArea(area))),
  );
  const others = tags
    .filter(({ id }) => fits(id))
    .map((tag) => item(tag.id, details[tag.group], 11, textOfTag(tag)));
  return [...areas, ...others];
}
