import type { Word } from '../protocol/word.ts';
import type { Span } from '../text/span.ts';
import { fits, isEmptyValue } from './field-checks.ts';
import { type KeyReading, readKeys } from './field-keys.ts';
import { readScalar } from './field-readers.ts';
import { fieldKeyOf } from './field-words.ts';
import { type Fields, readFields } from './fields.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { FieldKey, Lexicon } from './lexicon.ts';
import { type KeyLine, type LooseFrontMatter, looseFrontMatter } from './loose-front-matter.ts';
import { withOutside } from './outside-fields.ts';
import { noPathFields, type PathFields } from './path-fields.ts';
import { scalarOf, type UnreadPlace, unreadPlaceIn } from './unread-place.ts';
import type { YamlMap } from './yaml-value.ts';

/** What decides which sections are required of a note. */
export interface Held {
  readonly status: string | undefined;
  readonly session: number | undefined;
}

/** The front matter of a note, as it is written and as the protocol reads it. */
export interface Top {
  readonly frontMatter: FrontMatter;
  /** Without values where the front matter is missing or cannot be read. */
  readonly fields: Fields;
  /** The closing `---`, or line 1: where what is absent from the whole note is reported. */
  readonly anchor: Span;
  /** Read line by line where the front matter cannot be read otherwise. */
  readonly held: Held;
  /** The place of the note, as far as single lines tell; `undefined` where the front matter is read. */
  readonly unread: UnreadPlace | undefined;
  /**
   * True wherever `signed` says anything, even what cannot be read: a note that may be signed is not edited. In a front
   * matter that cannot be read the key alone decides.
   */
  readonly isSigned: boolean;
}

const noKeys: KeyReading = { given: new Map(), others: [], prompted: [], repetition: undefined };

/**
 * Reads the front matter of a note from its whole text, with the fields that the configuration lets labelled lines and the
 * path give.
 */
export function readTop(text: string, lexicon: Lexicon, pathFields: PathFields = noPathFields): Top {
  const found = readFrontMatter(text);
  const keys = found.kind === 'read' ? readKeys(found.map, lexicon) : noKeys;
  const frontMatter = judged(found, keys, text, lexicon);
  const closing = frontMatter.kind === 'none' ? undefined : frontMatter.closing;
  const anchor = closing ?? firstLine(text);
  const isAbsent = frontMatter.kind === 'none' && frontMatter.misplaced === undefined;
  // Of a front matter that cannot be read no one knows what it would have said instead.
  const isRead = frontMatter.kind === 'read' || isAbsent;
  const written = isRead
    ? withOutside(isAbsent ? noKeys : keys, { text, from: closing?.end ?? 0, anchor, pathFields }, lexicon)
    : noKeys;
  const fields = readFields(written, text, lexicon);
  const lines = looseOf(frontMatter)?.keys ?? [];
  return {
    frontMatter,
    fields,
    anchor,
    held: isRead ? { status: fields.status?.value, session: fields.session?.value } : heldIn(lines, lexicon),
    unread: isRead ? undefined : unreadPlaceIn(lines, pathFields, lexicon),
    isSigned: isRead ? isSigned(fields) : namesSigned(frontMatter, lines, text, lexicon),
  };
}

/** The front matter, invalid if it repeats itself, and none if what is in its place holds no key that is known. */
function judged(written: FrontMatter, keys: KeyReading, text: string, lexicon: Lexicon): FrontMatter {
  if (written.kind === 'none') {
    const { misplaced } = written;
    return misplaced && isMeant(misplaced, lexicon) ? written : { kind: 'none', misplaced: undefined };
  }
  if (written.kind === 'invalid' || !keys.repetition) return written;
  const { at, field } = keys.repetition;
  const { closing } = written;
  const reason = field ? 'another-value' : 'repeated-key';
  return { kind: 'invalid', reason, at, field, closing, loose: looseFrontMatter(text) };
}

function firstLine(text: string): Span {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: end === -1 ? text.length : end };
}

function looseOf(frontMatter: FrontMatter): LooseFrontMatter | undefined {
  if (frontMatter.kind === 'read') return undefined;
  return frontMatter.kind === 'none' ? frontMatter.misplaced : frontMatter.loose;
}

/** Whether lines of keys are meant for front matter: with text before them only where they mark a note. */
function isMeant({ keys, hasText }: LooseFrontMatter, lexicon: Lexicon): boolean {
  if (hasText) return marksNote(keys, lexicon);
  return keys.some(({ name }) => {
    const key = fieldKeyOf(lexicon, name);
    return key !== undefined && key.by !== 'where-it-fits';
  });
}

function heldIn(lines: readonly KeyLine[], lexicon: Lexicon): Held {
  const statuses = meaningsOf(lines, 'status', lexicon);
  const stub = statuses.find((each) => each === 'cancelled' || each === 'no-show');
  const [session] = meaningsOf(lines, 'session', lexicon);
  return {
    status: stub === undefined ? statuses[0]?.toString() : String(stub),
    session: typeof session === 'number' ? session : undefined,
  };
}

function meaningsOf(lines: readonly KeyLine[], name: string, lexicon: Lexicon) {
  return lines.flatMap((line) => {
    const key = fieldKeyOf(lexicon, line.name);
    return key?.field.name === name ? (readScalar(key.field, scalarOf(line), lexicon) ?? []) : [];
  });
}

function isSigned({ entries }: Fields): boolean {
  const entry = entries.get('signed');
  return entry !== undefined && !isEmptyValue(entry.value);
}

const signedKey = /^["']?signed["']?[ \t]*:/im;

function namesSigned(
  frontMatter: FrontMatter,
  lines: readonly KeyLine[],
  text: string,
  lexicon: Lexicon,
): boolean {
  if (lines.some(({ name }) => fieldKeyOf(lexicon, name)?.field.name === 'signed')) return true;
  if (frontMatter.kind !== 'invalid') return false;
  return signedKey.test(text.slice(0, frontMatter.closing?.start ?? text.length));
}

/**
 * True where the front matter makes a Markdown text a note: `type: ipt-session`, or `session` with `client` or `group`.
 * Where it is no YAML or not in its place, its lines decide.
 * @param text the whole text or a beginning of it that holds the front matter.
 */
export function isNoteByFrontMatter(text: string, lexicon: Lexicon): boolean {
  const written = readFrontMatter(text);
  if (written.kind === 'read') return marksNoteAsMap(written.map, lexicon);
  return marksNote(looseOf(written)?.keys ?? [], lexicon);
}

function marksNoteAsMap(map: YamlMap, lexicon: Lexicon): boolean {
  const { given } = readKeys(map, lexicon);
  const type = given.get('type')?.value;
  return (type?.kind === 'scalar' && isNoteType(String(type.value))) || areMarks((name) => given.has(name));
}

function marksNote(lines: readonly KeyLine[], lexicon: Lexicon): boolean {
  const given = new Set<Word>();
  for (const line of lines) {
    const key = fieldKeyOf(lexicon, line.name);
    if (!key || !stands(key, line, lexicon)) continue;
    if (key.field.name === 'type' && isNoteType(line.value)) return true;
    given.add(key.field.name);
  }
  return areMarks((name) => [...given].some((each) => each === name));
}

function stands({ by, field }: FieldKey, line: KeyLine, lexicon: Lexicon): boolean {
  return by !== 'where-it-fits' || fits(field, scalarOf(line), lexicon);
}

function isNoteType(value: string): boolean {
  return value.trim().toLowerCase() === 'ipt-session';
}

function areMarks(has: (name: string) => boolean): boolean {
  return has('session') && (has('client') || has('group'));
}
