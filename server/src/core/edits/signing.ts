import { NoteBinder } from '../note/bind.ts';
import { digestOf } from '../note/digest.ts';
import { isBroken } from '../note/front-matter.ts';
import type { Note } from '../note/note.ts';
import { type Word, word } from '../protocol/word.ts';
import { say, sayCount, sayDay } from '../say.ts';
import type { Day } from '../text/calendar.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { addAddendum } from './addendum.ts';
import { recordField } from './fields.ts';

/** How far a note has come on its way into the record. A stub is a session that was not held. */
export type Standing = 'draft' | 'complete' | 'signed' | 'cosigned';

/** What takes a note one step further, or adds to a signed one. */
export type SigningStep = 'complete' | 'sign' | 'cosign' | 'addendum';

/** The edits of a step, or why it cannot be taken, in words for the person who asked. */
export type Signing = { readonly edits: readonly Edit[] } | { readonly refusal: Word };

/** How far a note has come. */
export function noteStateOf({ fields, isDraft, isSigned }: Note): Standing {
  if (fields.cosigned && fields.signed) return 'cosigned';
  if (isSigned) return 'signed';
  return isDraft ? 'draft' : 'complete';
}

/**
 * Takes one step. The text that was signed is never edited: `cosign` adds a field, and `addendum` a section, and neither
 * is part of what the digest vouches for.
 * @param today the day of the signature or the addendum.
 */
export function takeStep(note: Note, step: SigningStep, today: Day): Signing {
  return refusalOf(note, step) ?? editsOf(note, step, today) ?? { refusal: unwritable };
}

const unwritable = word('The front matter has no place for this. Write it as “key: value” lines first.');

const noPlace = word('An addendum has no place at the end: a comment or code is not closed there.');

function refusalOf(note: Note, step: SigningStep): Signing | undefined {
  const { frontMatter, fields, isSigned, lexicon } = note;
  if (frontMatter.kind === 'none' || isBroken(frontMatter)) {
    return { refusal: word('The front matter is missing or cannot be read. Correct it first.') };
  }
  if (step === 'addendum') {
    if (!isSigned) return { refusal: word('This note is not signed. Change its text instead.') };
    return lexicon.protocol.sections.some(({ dated }) => dated)
      ? undefined
      : { refusal: word('The protocol has no addendum.') };
  }
  if (step !== 'cosign') return isSigned ? { refusal: word('This note is signed already.') } : undefined;
  if (!fields.signed) return { refusal: word('This note is not signed yet.') };
  if (fields.cosigned) return { refusal: word('This note is co-signed already.') };
  return fields.digest && fields.digest.value !== digestOf(note)
    ? { refusal: word('This note was changed after it was signed. It cannot be co-signed as it is.') }
    : undefined;
}

function editsOf(note: Note, step: SigningStep, today: Day): Signing | undefined {
  if (step === 'addendum') {
    const edit = addAddendum(note, today);
    return edit ? { edits: [edit] } : { refusal: noPlace };
  }
  if (step === 'cosign') return all([recordField(note, word('cosigned'), sayDay(today))]);
  const completed = note.isDraft ? [completion(note)] : [];
  return step === 'complete' ? all(completed) : sign(note, completed, today);
}

function all(edits: readonly (Edit | undefined)[]): Signing | undefined {
  const found = edits.filter((edit) => edit !== undefined);
  return found.length === edits.length ? { edits: found } : undefined;
}

/**
 * A draft as it will be once it is complete: it is checked so before it is signed, since a draft may leave open what is an
 * error in a complete note, and nobody changes the text of a signed one.
 * @returns the same note where it is no draft, or its status has no place that can be changed.
 */
export function onceComplete(note: Note): Note {
  const edit = note.isDraft ? completion(note) : undefined;
  const text = edit && applyEdits(note.text, [edit]);
  return text === undefined ? note : new NoteBinder(note.lexicon).read(text, note.pathFields);
}

/**
 * Why a draft cannot be signed yet.
 * @param errors how many it has once it is complete.
 */
export function refusalOfDraft(errors: number): { readonly refusal: Word } {
  return {
    refusal: say`Left before this draft can be signed: ${sayCount(errors, word('error'))}, once it is complete. Mark it as complete to see where.`,
  };
}

/** Puts `complete` in the place of the draft’s status. */
function completion({ fields }: Note): Edit | undefined {
  const entry = fields.entries.get('status');
  return entry?.value.kind === 'scalar' ? { span: entry.value.span, newText: 'complete' } : undefined;
}

/** The day of the signature, and the digest of the note as it then is. */
function sign(note: Note, completed: readonly (Edit | undefined)[], today: Day): Signing | undefined {
  const signed = recordField(note, word('signed'), sayDay(today));
  const place = recordField(note, word('digest'), word('sha256-'));
  const before = all([...completed, signed]);
  if (!signed || !place || !before || !('edits' in before)) return undefined;
  const text = applyEdits(note.text, before.edits);
  if (text === undefined) return undefined;
  const digest = digestOf(new NoteBinder(note.lexicon).read(text, note.pathFields));
  const written: Edit = { span: place.span, newText: place.newText.replace('sha256-', digest) };
  // Both at the end of the front matter are one insertion.
  const isOnePlace = signed.span.start === written.span.start;
  const lines: readonly Edit[] = isOnePlace
    ? [{ span: signed.span, newText: signed.newText + written.newText }]
    : [signed, written];
  return { edits: [...before.edits.filter((edit) => edit !== signed), ...lines] };
}
