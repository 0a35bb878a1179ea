import { digestOf } from '../note/digest.ts';
import type { Note } from '../note/note.ts';
import { type Word, word } from '../protocol/word.ts';

/** Who signs a note with a key: its author, or the supervisor who co-signs it. */
export type Signer = 'clinician' | 'supervisor';

/** What a signature by a key vouches for. */
export interface Statement {
  /** One line of ASCII without its line end: the code, the session and the digest, with one space between. */
  readonly line: string;
  /** The code of the signer, by which the key is looked up. */
  readonly principal: Word;
}

/**
 * The line that is signed with a key: `SYN-101 8 sha256-…`. The code is that of the client or group, as written; a double
 * session is `4,5`; the digest is that of the text as it is now, and covers everything else that is in the note.
 * @returns or why there is none, in words for the person who asked.
 */
export function statementOf(note: Note, signer: Signer): Statement | { readonly refusal: Word } {
  const { code, sessions, digest, [signer]: principal } = note.fields;
  if (!code || sessions.length === 0)
    return { refusal: word('The front matter names no client or group, or no session.') };
  if (!principal) return { refusal: refusals[signer] };
  if (!digest) return { refusal: word('It was signed without a digest, so a key has nothing to sign.') };
  const own = digestOf(note);
  if (digest.value !== own) return { refusal: word('This note was changed after it was signed.') };
  const line = `${code.value} ${sessions.map(({ value }) => value).join(',')} ${own}`;
  return isPlain(line) && isPlain(principal.value)
    ? { line, principal: principal.value }
    : { refusal: word('A code with other than plain ASCII characters cannot be signed with a key.') };
}

const refusals: Readonly<Record<Signer, Word>> = {
  clinician: word('The front matter names no clinician, by whose code the signature is verified.'),
  supervisor: word('The front matter names no supervisor, by whose code the signature is verified.'),
};

function isPlain(text: string): boolean {
  return /^[\x20-\x7E]+$/.test(text);
}
