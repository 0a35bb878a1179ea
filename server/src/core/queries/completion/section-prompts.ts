import type { Section } from '../../note/note.ts';
import { contentOfSection } from '../../note/section-content.ts';
import { spanOf } from '../../text/span.ts';
import { textOfSection } from '../teaching.ts';
import type { Completion, CompletionInput } from './item.ts';
import { sectionPieces } from './prompts.ts';

/** Completes the body of a section that holds nothing yet: its prompts, or that there was none this session. */
export function completeSectionBody(input: CompletionInput, section: Section): Completion[] {
  const { note, occasion, offset } = input;
  const { spec } = section;
  if (!spec || contentOfSection(note, section) !== 'nothing') return [];
  const span = spanOf(offset, 0);
  const prompts: Completion = {
    kind: 'prompt',
    label: `Prompts for “${spec.title}”`,
    text: textOfSection(spec, false),
    span,
    insert: sectionPieces(spec, note, occasion),
    // Anyone who types something else is not answered by this.
    filter: ' ',
    rank: 0,
  };
  const none: Completion = {
    kind: 'prompt',
    label: 'None this session: …',
    detail: 'with a reason, this is a complete entry',
    span,
    insert: ['None this session: ', { prompt: '[state the reason]' }],
    filter: ' ',
    rank: 1,
  };
  return [prompts, ...(spec.required ? [none] : [])];
}
