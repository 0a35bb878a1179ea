import { contentOfSection, partAt } from '../../note/note.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { shifted } from '../../text/span.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('leftover-placeholder'),
  meta: {
    category: 'structure',
    severity: 'warning',
    relaxedInDrafts: true,
    title: word('Leftover placeholder'),
    summary: word(
      '`TODO`, `TBD`, `FIXME`, `XXX`, `???` or a bracketed prompt such as `[describe …]` was left in the text.',
    ),
    why: word(
      'Prompts hold a place for what a person has to write; left in, they look like a record and are none.',
    ),
    notes: [
      word(
        'The marks count in capitals, as whole words; prompts begin with describe, record, name, state, list, note, choose, say or give, in any case.',
      ),
      word('Code, comments, links, headings and front matter are not looked at.'),
    ],
    messages: { left: () => say`A placeholder was left here; write what it asks for or take it out.` },
  },
  options: {},
  check({ note, report }) {
    for (const block of note.blocks) {
      if (block.facts.placeholders.length === 0) continue;
      const part = partAt(note, block.start);
      const isEmpty =
        part?.spec && note.required.includes(part.spec) && contentOfSection(note, part) !== 'content';
      if (isEmpty) continue;
      const nested = note.nested.find(({ blocks }) => blocks.includes(block));
      const subject = part?.spec?.id ?? nested?.spec?.id ?? word('note');
      for (const placeholder of block.facts.placeholders) {
        report({ at: shifted(placeholder, block.start), subject, message: 'left', data: [] });
      }
    }
  },
});
