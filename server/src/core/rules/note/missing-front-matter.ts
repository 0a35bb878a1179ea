import { insertFrontMatter } from '../../edits/fields.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('missing-front-matter'),
  meta: {
    category: 'front-matter',
    severity: 'error',
    runsOnStubs: true,
    fix: 'suggestion',
    title: word('Missing front matter'),
    summary: word('The note has no YAML between `---` lines at its very start.'),
    why: word('Code, number, date and phase say whose note this is and where in the course it stands.'),
    notes: [
      word(
        'A `---` in line 1 followed by a key, without a closing `---`, was begun and is reported as invalid.',
      ),
    ],
    messages: { absent: () => say`The note has no front matter.` },
  },
  options: {},
  check({ note, report }) {
    if (note.frontMatter.kind !== 'none') return;
    const fields = note.lexicon.protocol.fields.filter(
      ({ name, demand }) => demand === 'required' && name !== 'group',
    );
    report({
      at: note.anchor,
      subject: word('front-matter'),
      message: 'absent',
      data: [],
      suggestions: [{ title: say`Insert the required fields`, edits: [insertFrontMatter(note, fields)] }],
    });
  },
});
