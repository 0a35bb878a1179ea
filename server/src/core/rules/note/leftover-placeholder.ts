import { partAt } from '../../note/note.ts';
import { findPlaceholders } from '../../note/placeholders.ts';
import { contentOfAll } from '../../note/section-content.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { contains, type Span, shifted } from '../../text/span.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('leftover-placeholder'),
  meta: {
    category: 'structure',
    severity: 'warning',
    relaxedInDrafts: true,
    title: word('Leftover placeholder'),
    summary: word(
      '`TODO`, `TBD`, `TBC`, `FIXME`, `XXX`, `???` or a bracketed prompt such as `[describe …]` was left in the text or the front matter.',
    ),
    why: word(
      'Prompts hold a place for what a person has to write; left in, they look like a record and are none.',
    ),
    notes: [
      word(
        'The marks count in capitals, as whole words; in any case where they are all there is of a paragraph, a list item, a table cell or a value of the front matter.',
      ),
      word(
        'Prompts begin with describe, record, name, state, list, note, choose, say, give, insert, enter or write, in any case. “[name redacted]”, “[letter attached]” and the like are none, nor is a remark that begins with `[note:`. In the front matter a list is no prompt; in quotes, the same words are.',
      ),
      word('Code, comments and links are not looked at.'),
      word(
        'A prompt is no answer: a field that holds one is missing, a section or an item that holds nothing else is empty, and this finding speaks for it; of the prompts in an empty section `empty-section` speaks. Only safety comes first: a risk section of prompts does not silence `safety-item-without-risk`.',
      ),
      word('A reason that is still a prompt is for `directive` to report.'),
    ],
    messages: { left: () => say`A placeholder was left here; write what it asks for, or remove it.` },
  },
  options: {},
  check({ note, report }) {
    for (const { field, span } of note.fields.prompted) {
      for (const at of placeholdersInValue(note.text.slice(span.start, span.end), span)) {
        report({ at, subject: field?.name ?? word('note'), message: 'left', data: [] });
      }
    }
    for (const block of note.blocks) {
      if (block.facts.placeholders.length === 0) continue;
      const part = partAt(note, block.start);
      const holders = [...(part && part.specs.length > 0 ? [part] : []), ...note.nested].filter(({ span }) =>
        contains(span, block),
      );
      const isEmpty = holders.some(({ specs }) =>
        specs.some((spec) => note.required.includes(spec) && contentOfAll(note, spec.id) !== 'content'),
      );
      if (isEmpty && !block.facts.heading) continue;
      const subject = part?.spec?.id ?? holders.at(-1)?.spec?.id ?? word('note');
      for (const placeholder of block.facts.placeholders) {
        report({ at: shifted(placeholder, block.start), subject, message: 'left', data: [] });
      }
    }
  },
});

/** The placeholders in the source of a value; the value itself where it is elsewhere, after an alias. */
function placeholdersInValue(source: string, place: Span): Span[] {
  const found = findPlaceholders(source);
  return found.length === 0 ? [place] : found.map((each) => shifted(each, place.start));
}
