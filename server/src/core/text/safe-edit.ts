import type { Edit } from './edit.ts';
import { isTypingSlip } from './slip.ts';
import type { Span } from './span.ts';

declare const safe: unique symbol;

/**
 * An edit that keeps every word that someone wrote. Only the functions of this file make one, and each looks at what
 * it replaces, so that no rule can offer an unsafe change as a safe fix.
 */
export type SafeEdit<Text extends string = string> = Edit<Text> & { readonly [safe]: true };

/** Makes a safe edit, or none where the change would not be safe, or no change. */
export type MakeSafeEdit = <Text extends string>(
  text: string,
  span: Span,
  newText: Text,
) => SafeEdit<Text> | undefined;

/** A maker of safe edits that gives `undefined` for what `keeps` does not allow, and where nothing would change. */
function maker(keeps: (before: string, after: string) => boolean): MakeSafeEdit {
  return <Text extends string>(text: string, span: Span, newText: Text) => {
    const before = text.slice(span.start, span.end);
    if (before === newText || !keeps(before, newText)) return undefined;
    return { span, newText } as SafeEdit<Text>;
  };
}

/**
 * Changes upper and lower case, hyphens, underscores and spaces. What is between two digits stays: without it they would be
 * another number.
 */
export const changeForm: MakeSafeEdit = maker((before, after) => formless(before) === formless(after));

/**
 * Changes letters inside words each of which is a slip of what it becomes: as many words after as before, and between
 * them the same except for hyphens, underscores and spaces.
 */
export const correctWords: MakeSafeEdit = maker((before, after) => {
  const [from, to] = [piecesOf(before), piecesOf(after)];
  return (
    from.length === to.length &&
    from.every((piece, index) => {
      const other = to[index] ?? '';
      // Words are at odd places, what is between them at even ones.
      if (index % 2 === 0) return piece === other || (isSeparator.test(piece) && isSeparator.test(other));
      return piece.toLowerCase() === other.toLowerCase() || isTypingSlip(piece, other);
    })
  );
});

/** Changes the marks of a heading: its number signs, its underline, the marks of bold text, a backslash after them. */
export const changeMarks: MakeSafeEdit = maker((before, after) => marks.test(before) && marks.test(after));

/** Writes a date that begins with its year, and yes and no (in quotes or not), in the form in which they are read. */
export const convert: MakeSafeEdit = maker(
  (before, after) => isoOf(before) === after || booleans.get(unquoted(before).toLowerCase()) === after,
);

/** Takes spaces, line ends and byte order marks away. */
export const removeBlanks: MakeSafeEdit = maker((before, after) => after === '' && blanks.test(before));

const marks = /^[#=*_ \t\\-]*$/;
const blanks = /^[\s\ufeff]+$/;
const yearFirst = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
const compact = /^(\d{4})()(\d{2})(\d{2})$/;
const isSeparator = /^[-_ \t]+$/;
const booleans: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'],
  ['no', 'false'],
]);

function unquoted(text: string): string {
  return text.replace(/^(['"])(.*)\1$/s, '$2');
}

function formless(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=\d)[-_ \t]+(?=\d)/g, '\n')
    .replace(/[-_ \t]+/g, '');
}

function piecesOf(text: string): string[] {
  return text.split(/([\p{L}\p{M}\p{N}]+)/u);
}

function isoOf(text: string): string | undefined {
  const [, year, , month = '', day = ''] = yearFirst.exec(text) ?? compact.exec(text) ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
