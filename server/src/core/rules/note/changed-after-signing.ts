import { digestOf } from '../../note/digest.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('changed-after-signing'),
  meta: {
    category: 'wording',
    severity: 'error',
    title: word('Changed after signing'),
    summary: word('The field `digest` no longer matches the text that was signed.'),
    why: word('A signed note stays as it was; what is added later goes into a dated addendum.'),
    notes: [
      word(
        'The digest is computed over the note with LF line ends, in NFC, without spaces at line ends, without the lines of `digest` and `cosigned`, without addendum sections, and with one final LF.',
      ),
      word('Without a valid `signed`, the finding is on the digest itself.'),
    ],
    messages: { changed: () => say`The note was changed after it was signed; write an addendum instead.` },
  },
  options: {},
  check({ note, report }) {
    const { digest, signed } = note.fields;
    if (!digest || digest.value === digestOf(note)) return;
    report({ at: (signed ?? digest).span, subject: word('signed'), message: 'changed', data: [] });
  },
});
