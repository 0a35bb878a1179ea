import { identifiersOf, isCode } from '../../note/identifiers.ts';
import type { IdentifierKind } from '../../privacy/identifier.ts';
import { kindsInPath } from '../../privacy/path-identifiers.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

/** Kinds as subjects, and in words. */
const kinds: Readonly<Record<IdentifierKind, readonly [Word, Word]>> = {
  email: [word('email'), word('an e-mail address')],
  phone: [word('phone'), word('a telephone number')],
  ssn: [word('ssn'), word('a US social security number')],
  'nhs-number': [word('nhs-number'), word('an NHS number')],
  'ni-number': [word('ni-number'), word('a National Insurance number')],
  postcode: [word('postcode'), word('a postcode')],
  address: [word('address'), word('a street address')],
  url: [word('url'), word('a web address')],
  ip: [word('ip'), word('an IP address')],
  card: [word('card'), word('a payment card number')],
  iban: [word('iban'), word('a bank account number')],
  'birth-date': [word('birth-date'), word('a date of birth')],
  'record-number': [word('record-number'), word('a record number')],
  age: [word('age'), word('an age over 89')],
  name: [word('name'), word('a name on your list')],
};

export default defineNoteRule({
  id: word('possible-identifier'),
  meta: {
    category: 'privacy',
    severity: 'warning',
    beforeCheckFrom: 'all',
    runsOnStubs: true,
    title: word('Possible identifier'),
    summary: word(
      'Something in the note may tell who a person is: an address, a number, a date of birth, a listed name.',
    ),
    why: word(
      'A note that carries an identifier is no longer about a code; session dates alone make it not de-identified.',
    ),
    notes: [
      word(
        'Looked for everywhere: front matter, headings, prose, comments and code. The message names the kind, never the text.',
      ),
      word(
        'Ids of members and of homework, and the note’s own client, group and clinician codes are exempt; they are still tested for numbers of persons.',
      ),
      word(
        'Where two kinds claim the same place, the first of iban, card, nhs-number, ssn, ni-number, email, url, ip, postcode, phone and the others has it. A label decides, though: what follows tel, phone, mobile, call, ring, text, móvil, mobiel, Handy and the like is a telephone, if it has seven digits or more and is no date or time. With fewer it is none: extensions, codes and text lines look the same.',
      ),
      word(
        'Numbers that states and insurances give to persons (BSN, PPS, SIN, NHI, KVNR, DNI, NIE, OHIP, Medicare, DVLA, passport and others) are told by their names, in the form in which they are written; so are number plates, and the numbers of court and police cases.',
      ),
      word(
        'Crisis lines and health services of the UK, Ireland, the US, Canada, Australia, New Zealand, the Netherlands, Germany and Spain are silent, their numbers in any writing, their pages and mail addresses too: a good safety plan names them. `protocol.privacy.allow` adds those of your own service.',
      ),
      word(
        'The names of folders and of the file are looked at too, below the root of the caseload: the topmost folder with an `.ipt-notes.jsonc`, else the root of the repository, else the folder that is open or that the command runs in. A listed name is found there in any case and with the family name first. Dates, codes, ids and numbers of sessions in them are none. The finding is on line 1.',
      ),
      word('A clean note is not a de-identified one.'),
    ],
    messages: {
      kind: (kind: Word) => say`This may be ${kind}.`,
      path: (kind: Word) =>
        say`The name of this file, or of a folder that it is in, may hold ${kind}. Rename it.`,
    },
  },
  options: {},
  check({ note, pathInCaseload, names, report }) {
    const { isPublic } = note.lexicon;
    const inPath =
      pathInCaseload === undefined
        ? []
        : kindsInPath(pathInCaseload, { isCode: (token) => isCode(token, note), isPublic, names });
    for (const kind of inPath) {
      const [subject, inWords] = kinds[kind];
      report({ at: note.lines.line(0), subject, message: 'path', data: [inWords] });
    }
    for (const { kind, start, end } of identifiersOf(note, names)) {
      const [subject, inWords] = kinds[kind];
      report({ at: { start, end }, subject, message: 'kind', data: [inWords] });
    }
  },
});
