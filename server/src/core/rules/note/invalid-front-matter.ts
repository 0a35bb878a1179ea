import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('invalid-front-matter'),
  meta: {
    category: 'front-matter',
    severity: 'error',
    runsOnStubs: true,
    title: word('Invalid front matter'),
    summary: word(
      'The front matter is not valid YAML, is not a map, repeats a key, or expands past the limits.',
    ),
    why: word(
      'What cannot be read cannot be checked: all other checks of fields are silent until it is corrected.',
    ),
    notes: [
      word('An empty front matter is an empty map.'),
      word('A front matter that is begun and not closed is reported on its opening line.'),
    ],
    messages: {
      syntax: () =>
        say`The front matter cannot be read from here on. Put a value in quotes if it holds a colon and a space, or begins with a sign such as @, % or *.`,
      'repeated-key': () => say`This key is given twice.`,
      'another-value': (field: Word) =>
        say`“${field}” is given twice, by two names and with two values: which one is right?`,
      'not-a-map': () => say`The front matter is not a list of “key: value” lines.`,
      limits: () => say`The front matter holds or expands to more than can be read.`,
      unclosed: () => say`The front matter is not closed: add a line “---” below its last key.`,
    },
  },
  options: {},
  check({ note: { frontMatter }, report }) {
    if (frontMatter.kind !== 'invalid') return;
    const { at, reason, field } = frontMatter;
    const common = { at, subject: word('front-matter') };
    if (reason === 'another-value') report({ ...common, message: reason, data: [field ?? word('field')] });
    else report({ ...common, message: reason, data: [] });
  },
});
