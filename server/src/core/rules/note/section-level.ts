import { changeLevel, wantedLevel } from '../../edits/heading-level.ts';
import { isTaken } from '../../note/carriers.ts';
import { type Section, sectionOf } from '../../note/note.ts';
import { withoutSections } from '../../note/other-form.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('section-level'),
  meta: {
    category: 'structure',
    severity: 'warning',
    fix: 'safe',
    title: word('Section at another level'),
    summary: word(
      'A required section is under a heading of level 1, 3 or deeper, or a line in bold, and nowhere at a level that the protocol accepts.',
    ),
    why: word(
      'The five parts are the level-2 headings of a note; at another level they fall out of its outline.',
    ),
    notes: [
      word(
        'Such a heading is read as the section all the same, and ends the section that it is in. Of several for one section only the first is reported.',
      ),
      word(
        'A line in bold is a paragraph, or a line of one, that begins with the title in bold, alone or followed by a colon or a dash. With text after it, it holds its paragraph and the list below, and ends nothing; then the change of the heading is a suggestion. It counts only where no heading has the title. Where two sections or more have such titles in bold, lines in bold that only hint at others in their place (“Main work”, “Between now and next week”) are read as these.',
      ),
      word(
        'At the left margin right below a list or a quotation, without a blank line between, such a line ends it, although Markdown takes it for a part of the item or quotation above. With text after it, it does so only in a note that has labels for other sections too: “**Plan**: leave in March” may be a line of that list.',
      ),
      word(
        'Where the section is at a level that the protocol accepts, and under the heading of an optional section such as risk, the same words are a sub-heading like any other.',
      ),
      word(
        'Below a section of level 1, headings of level 2 that are no titles belong to it, and move down with it when it is fixed. Where a section moves up, headings after it at its level that are none of the five move up as well: they would be part of it otherwise.',
      ),
      word(
        'A plain label (“Homework: ring her aunt”), or a title alone on a line, is read likewise, where a note is written with them: where they name three of its sections or more.',
      ),
      word(
        '`protocol.headings` in the configuration says which levels a practice accepts: `[2, 3, "bold"]`.',
      ),
    ],
    messages: {
      level: (title: Word, level: number) => say`“${title}” belongs at heading level ${level}.`,
      bold: (title: Word, level: number) =>
        say`“${title}” is in bold here; make it a heading of level ${level}.`,
      plain: (title: Word, level: number) =>
        say`“${title}” is a label in the text here; make it a heading of level ${level}.`,
      toBold: (title: Word) => say`“${title}” belongs on a line of its own in bold.`,
    },
  },
  options: {},
  check({ note, report }) {
    if (withoutSections(note)) return;
    const to = wantedLevel(note);
    const seen = new Set<Section>();
    for (const spec of note.required) {
      const section = sectionOf(note, spec.id);
      if (!section || spec.anyLevel || seen.has(section)) continue;
      const { level, place } = section.heading;
      if (isTaken(level, note.lexicon.protocol)) continue;
      seen.add(section);
      const common = { at: place, subject: spec.id } as const;
      if (to === undefined) {
        report({ ...common, message: 'toBold', data: [spec.title] });
        continue;
      }
      const offer = { ...common, data: [spec.title, to] as const, ...changeLevel(note, section, to) };
      if (level === 'bold') report({ ...offer, message: 'bold' });
      else if (level === 'plain') report({ ...offer, message: 'plain' });
      else report({ ...offer, message: 'level' });
    }
  },
});
