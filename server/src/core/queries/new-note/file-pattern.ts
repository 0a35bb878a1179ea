import { isMaintenance, type NoteFacts } from '../../course/facts.ts';
import { type Day, formatDay } from '../../text/calendar.ts';

/** What the file of a note is named by. */
export interface NoteName {
  readonly code: string;
  readonly session: number;
  readonly day: Day;
  readonly isMaintenance: boolean;
  readonly episode: number;
}

type Part = string | ((name: NoteName) => string);

/** How notes are named: a path with places for what differs from note to note. */
export interface FilePattern {
  /** Equal for notes that are named alike. */
  readonly key: string;
  /** Where the code is written. */
  readonly codeIn: 'folder' | 'name' | undefined;
  /** True where a folder that is named by the code is named by nothing else. */
  readonly isPlainFolder: boolean;
  /** True where the name of the file tells the sessions apart. */
  readonly isNumbered: boolean;
  /** True where the name holds no word that may be of one session alone. */
  readonly isPlain: boolean;
  fill(name: NoteName): string;
}

/** A stretch of a path that stands for something. */
interface Token {
  readonly sign: string;
  readonly part: (name: NoteName) => string;
}
type Piece = string | Token;

/** Words that say nothing of one session. */
const usual =
  /^(?:s|m|e|g|c|session|sessions|sess|note|notes|ipt|progress|maintenance|group|client|no|nr|number|week|wk)$/i;

/** The pattern of a note’s path, as far as its code, its number and its date are written in it. */
export function patternOf(path: string, facts: NoteFacts): FilePattern | undefined {
  const { code, date, lastSession, session } = facts;
  if (!code || (session !== undefined && session.value !== lastSession)) return undefined;
  const iso = date && formatDay(date.value);
  const segments = path.split('/');
  const file = segments.pop() ?? '';
  const at = /(?:\.ipt)?\.(?:md|markdown)$/i.exec(file)?.index ?? file.length;
  const folders = segments.map((each, index) => folderPieces(each, segments[index - 1], code.value, iso));
  const dated = iso === undefined ? [file.slice(0, at)] : datePieces(file.slice(0, at), iso);
  const coded = dated.flatMap((piece) => codePieces(piece, code.value));
  const named = session ? withNumber(coded, session.value, isMaintenance(facts)) : coded;
  const all = [...folders.flatMap((pieces) => [...pieces, '/']), ...named, file.slice(at)];
  return {
    key: all.map((piece) => (typeof piece === 'string' ? piece : piece.sign)).join(''),
    codeIn: has(folders.flat(), '{code}') ? 'folder' : has(named, '{code}') ? 'name' : undefined,
    isNumbered: has(named, '{session}') || has(named, '{date}'),
    isPlainFolder: folders.every((pieces) => !has(pieces, '{code}') || isPlain(pieces)),
    isPlain: isPlain(named),
    fill: (name) =>
      fill(
        all.map((piece) => (typeof piece === 'string' ? piece : piece.part)),
        name,
      ),
  };
}

function has(pieces: readonly Piece[], sign: string): boolean {
  return pieces.some((piece) => typeof piece !== 'string' && piece.sign === sign);
}

function isPlain(pieces: readonly Piece[]): boolean {
  const words = pieces.flatMap((piece) => (typeof piece === 'string' ? (piece.match(/\p{L}+/gu) ?? []) : []));
  return words.every((each) => usual.test(each));
}

function fill(parts: readonly Part[], name: NoteName): string {
  return parts.map((part) => (typeof part === 'string' ? part : part(name))).join('');
}

/** A folder may be named by the code, and by the year or month of its notes. */
function folderPieces(
  folder: string,
  above: string | undefined,
  code: string,
  iso: string | undefined,
): readonly Piece[] {
  const [year, month] = iso?.split('-') ?? [];
  const dayOf = (from: number, to: number): Token => ({
    sign: `{date ${from}}`,
    part: ({ day }) => formatDay(day).slice(from, to),
  });
  if (year !== undefined && folder === year) return [dayOf(0, 4)];
  if (year !== undefined && folder === `${year}-${month}`) return [dayOf(0, 7)];
  if (month !== undefined && folder === month && above === year) return [dayOf(5, 7)];
  return codePieces(folder, code);
}

/** The parts of an ISO date in their order or from day to year, with one sign between them or none. */
function datePieces(text: string, iso: string): Piece[] {
  const [year, month, day] = iso.split('-');
  const dates = new RegExp(
    `(?<!\\d)(?:${year}(?<sign>[-_. ]?)${month}\\k<sign>${day}|${day}(?<other>[-_. ]?)${month}\\k<other>${year})(?!\\d)`,
    'g',
  );
  return cut(text, dates, ([written, sign = '', other = '']) => ({
    sign: '{date}',
    part: (name) => {
      const parts = formatDay(name.day).split('-');
      return (written.startsWith(`${year}`) ? parts : parts.reverse()).join(sign || other);
    },
  }));
}

/** The code as it is or in small letters, with other signs in the place of its hyphens. */
function codePieces(piece: Piece, code: string): Piece[] {
  if (typeof piece !== 'string') return [piece];
  const source = code
    .split('-')
    .map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('([-_ ]?)');
  const codes = new RegExp(`(?<![\\p{L}\\p{N}])${source}(?!\\p{N})`, 'giu');
  return cut(piece, codes, ([written, sign = '-']) => ({
    sign: '{code}',
    part: (name) => {
      const own = fileCode(name.code).replaceAll('-', sign);
      return written === written.toLowerCase() ? own.toLowerCase() : own;
    },
  }));
}

/** A code as a part of a path: a configured one may hold other signs than letters, digits and hyphens. */
function fileCode(code: string): string {
  return code.replace(/[^\p{L}\p{N}._-]/gu, '-').replace(/^\.+/, '-');
}

/** The number of the session, once: after an `s` or a word for it where there is one, else where it is last. */
function withNumber(pieces: readonly Piece[], session: number, isMaintained: boolean): Piece[] {
  const numbers = /(?:(?<!\p{L})([sm]))?(?<!\d)(\d{1,4})(?!\d)/giu;
  const found = pieces.flatMap((piece, index) =>
    typeof piece !== 'string'
      ? []
      : Array.from(piece.matchAll(numbers))
          .filter(([, , digits]) => Number(digits) === session)
          .map((match) => ({ piece, index, match })),
  );
  const named = found.filter(
    ({ piece, match }) =>
      match[1] !== undefined ||
      /(?:(?<!\p{L})g|session|sess|no|nr|#)[-_. ]?$/iu.test(piece.slice(0, match.index)),
  );
  const chosen = named[0] ?? found.at(-1);
  if (!chosen) return [...pieces];
  const { piece, index, match } = chosen;
  const [written, letter = '', digits = ''] = match;
  const token: Token = {
    sign: '{session}',
    part: (name) =>
      (name.isMaintenance === isMaintained ? letter : otherLetter(letter, name.isMaintenance)) +
      String(name.session).padStart(digits.length, '0'),
  };
  const rest = [piece.slice(0, match.index), token, piece.slice(match.index + written.length)];
  return pieces.toSpliced(index, 1, ...rest.filter((each) => each !== ''));
}

/** Sessions of maintenance are numbered apart. */
function otherLetter(letter: string, isMaintained: boolean): string {
  const other = isMaintained ? 'm' : 's';
  return letter !== '' && letter === letter.toUpperCase() ? other.toUpperCase() : other;
}

function cut(text: string, pattern: RegExp, tokenOf: (match: RegExpExecArray) => Token): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    pieces.push(text.slice(at, match.index), tokenOf(match));
    at = match.index + match[0].length;
  }
  return [...pieces, text.slice(at)].filter((piece) => piece !== '');
}

/** What may be written in braces in a configured path, and what it means. */
const placeholders: Readonly<Record<string, (name: NoteName) => string>> = {
  code: ({ code }) => fileCode(code),
  session: ({ session }) => String(session).padStart(2, '0'),
  date: ({ day }) => formatDay(day),
  episode: ({ episode }) => String(episode),
};

/** A configured path with its places filled in. In maintenance `s{session}` is `m01`. */
export function fillTemplate(template: string, name: NoteName): string {
  return template.replace(/(?<![\p{L}\p{N}])s(?=\{session\})|\{(\w+)\}/giu, (written, key?: string) => {
    if (key === undefined) return name.isMaintenance ? otherLetter(written, true) : written;
    return placeholders[key]?.(name) ?? written;
  });
}
