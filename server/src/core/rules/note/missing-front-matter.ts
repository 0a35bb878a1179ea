import type { Offer } from '../../edits/change-to.ts';
import { insertFrontMatter } from '../../edits/fields.ts';
import { placeFrontMatter } from '../../edits/place-front-matter.ts';
import { isPlacedOutside } from '../../note/fields.ts';
import type { LooseFrontMatter, Misplacement } from '../../note/loose-front-matter.ts';
import type { Note } from '../../note/note.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { removeBlanks } from '../../text/safe-edit.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('missing-front-matter'),
  meta: {
    category: 'front-matter',
    severity: 'error',
    runsOnStubs: true,
    fix: 'safe',
    title: word('Missing front matter'),
    summary: word('The note has no lines of `key: value` between `---` lines at its very start.'),
    why: word('Code, number, date and phase say whose note this is and where in the course it belongs.'),
    notes: [
      word(
        'Blank lines, spaces, byte order marks, a comment or a line of text before the first line of dashes, and lines of other than three dashes: the same finding, on that line, and the message says so.',
      ),
      word(
        'The safe fix removes blank lines, spaces and byte order marks alone. Moving a comment below and writing three dashes are offered as quick fixes.',
      ),
      word(
        'A `---` in line 1 followed by a key, without a closing `---`, was begun and is reported as invalid.',
      ),
      word(
        'Silent where `protocol.fromPath` or `protocol.labelledLines` gives the code: what else is absent is then named field by field.',
      ),
      word(
        'Read of such lines are the status, by which a session that was not held stays one, the session number 0, and whether the note is signed.',
      ),
    ],
    messages: {
      absent: () =>
        say`This note has no front matter: the lines between --- at the top that say whose note it is.`,
      blanks: () =>
        say`The front matter is not read: --- must be the first line, and blank lines, spaces or an invisible mark are above it.`,
      comment: () =>
        say`The front matter is not read: --- must be the first line, and a comment is above it.`,
      text: () => say`The front matter is not read: --- must be the first line, and text is above it.`,
      dashes: () =>
        say`The front matter is not read: it must begin and end with a line of three dashes, ---.`,
    },
  },
  options: {},
  check({ note, report }) {
    if (note.frontMatter.kind !== 'none' || isPlacedOutside(note)) return;
    const { misplaced } = note.frontMatter;
    const common = { subject: word('front-matter'), data: [] } as const;
    if (misplaced) {
      report({
        ...common,
        at: misplaced.opening,
        message: causeOf(misplaced),
        ...changesOf(misplaced, note),
      });
      return;
    }
    const fields = note.lexicon.protocol.fields.filter(
      ({ name, demand }) => demand === 'required' && name !== 'group',
    );
    report({
      ...common,
      at: note.anchor,
      message: 'absent',
      suggestions: [{ title: say`Insert the required fields`, edits: [insertFrontMatter(note, fields)] }],
    });
  },
});

function causeOf({
  comments,
  hasText,
  hasOtherDashes,
}: Misplacement): 'blanks' | 'comment' | 'text' | 'dashes' {
  if (hasText) return 'text';
  if (comments.length > 0) return 'comment';
  return hasOtherDashes ? 'dashes' : 'blanks';
}

const titles: Readonly<Record<ReturnType<typeof causeOf>, Word>> = {
  blanks: word('Remove what is above it'),
  comment: word('Move the comment below the front matter'),
  dashes: word('Write three dashes, ---'),
  text: word('Move the text below the front matter'),
};

function changesOf(misplaced: LooseFrontMatter, { text }: Note): Offer {
  const edits = placeFrontMatter(text, misplaced);
  if (edits.length === 0) return {};
  const cause = causeOf(misplaced);
  const title = titles[cause];
  const safe = edits.flatMap(({ span }) => removeBlanks(text, span, word('')) ?? []);
  return cause === 'blanks' ? { fix: { title, edits: safe } } : { suggestions: [{ title, edits }] };
}
