import { lineEnd, nextLine } from '../markdown/lines.ts';
import { isWrittenAsName } from '../privacy/written-as-name.ts';
import { formatDay } from '../text/calendar.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { spanOf } from '../text/span.ts';
import { readDate, readOtherDate } from '../text/written-dates.ts';
import { fits, isEmptyValue } from './field-checks.ts';
import type { FieldEntry } from './field-keys.ts';
import { fieldKeyOf } from './field-words.ts';
import type { Lexicon } from './lexicon.ts';
import { isPrompt } from './placeholders.ts';
import { readTitle } from './section-titles.ts';
import type { YamlScalar } from './yaml-value.ts';

/** This many lines that are not blank are looked at. */
const MOST_LINES = 20;

/** What a signature consists of, and what makes a file a note, counts in the front matter alone. */
const frontMatterOnly: ReadonlySet<string> = new Set([
  'type',
  'signed',
  'cosigned',
  'late_entry',
  'digest',
  'tags',
  'measures',
  'members',
]);

/** `Label: value`, the label in bold or not, after a list marker, a quote’s mark or a table’s bar. */
const labelled = letterPattern(
  String.raw`^([ \t>|*+-]*?)((?:\*\*|__)?)([\p{L}][\p{L}\p{M}\p{N} _./-]{0,40}?)[ \t]*(?:(?::[ \t]*\2)|(?:\2[ \t]*:))[ \t]*(.*)$`,
);

/** What ends one labelled value and begins another on the same line. */
const between = /[|·•;\t]|[ \t]{2,}(?=\S)|[ \t]+(?=\*\*[^*]{1,40}:)/g;

/** A label on a line, with where it and its value are. */
export interface LabelledLine {
  readonly label: string;
  /** Offset of the label. */
  readonly start: number;
  readonly value: string;
  readonly valueStart: number;
}

/**
 * The labelled lines at the top of a note, down to its first heading below the title or the first label of a section.
 * @param from the offset after the front matter.
 */
function* labelledLines(
  text: string,
  from: number,
  { titles }: Lexicon,
): Generator<LabelledLine, void, undefined> {
  let count = 0;
  for (let at = from; at < text.length && count < MOST_LINES; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (/^ {0,3}(?:#{2,}[ \t]|```|~~~|<!--)/.test(line)) return;
    if (line.trim() !== '') count++;
    for (const { start, piece } of piecesOf(line, at)) {
      const match = labelled(piece).exec(piece);
      if (!match) continue;
      const [, before = '', marks = '', label = '', value = ''] = match;
      if (readTitle(label, titles).names.length > 0 && marks !== '') return;
      yield {
        label: label.trim(),
        start: start + before.length + marks.length,
        value: value.replace(/(?:\\|\*\*|__|\|)?\s*$/, '').trimEnd(),
        valueStart: start + piece.length - value.length,
      };
    }
    at = nextLine(text, end);
  }
}

function piecesOf(line: string, at: number): { readonly start: number; readonly piece: string }[] {
  const pieces: { start: number; piece: string }[] = [];
  let start = 0;
  for (const match of line.matchAll(between)) {
    pieces.push({ start: at + start, piece: line.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  pieces.push({ start: at + start, piece: line.slice(start) });
  return pieces;
}

/** Reads labelled lines as fields: `Date: 4 March 2026`. One counts only where its label names a field that takes the value. */
export function readLabelledFields(text: string, from: number, lexicon: Lexicon): FieldEntry[] {
  return entriesOf(text, from, lexicon).filter(({ field, value }) => fits(field, value, lexicon));
}

/** A day in figures, whatever their order. */
const figures = /^\d{1,4}([-/. ])\d{1,2}\1\d{2,4}$/;

/**
 * Labelled lines with a value that a person sees there, and that does not count: a day in figures that may be read in two ways
 * or does not exist (`Date: 03/04/2026`), and a name in place of a code (`Client: Martha`). They must not be called missing.
 * (Words after a label may be prose, and are skipped.)
 */
export function readDoubtfulValues(text: string, from: number, lexicon: Lexicon): FieldEntry[] {
  return entriesOf(text, from, lexicon).filter(({ field, value }) => {
    const written = String(value.value);
    const isMeant =
      (field.name === 'date' && figures.test(written)) ||
      (field.type === 'client-code' && isWrittenAsName(written));
    return isMeant && !fits(field, value, lexicon);
  });
}

function entriesOf(
  text: string,
  from: number,
  lexicon: Lexicon,
): (FieldEntry & { readonly value: YamlScalar })[] {
  const found: (FieldEntry & { readonly value: YamlScalar })[] = [];
  for (const { label, start, value, valueStart } of labelledLines(text, from, lexicon)) {
    const { field } = fieldKeyOf(lexicon, label) ?? {};
    if (!field || frontMatterOnly.has(field.name) || isPrompt(value)) continue;
    const scalar: YamlScalar = {
      kind: 'scalar',
      span: spanOf(valueStart, value.length),
      value: valueIn(value, field.type),
    };
    if (isEmptyValue(scalar)) continue;
    found.push({ name: field.name, key: spanOf(start, label.length), value: scalar, field, by: 'label' });
  }
  return found;
}

/** A value as front matter would have it: a date in ISO’s writing, of `4 of 16` the number of the session. */
function valueIn(written: string, type: string): string {
  if (type === 'date' && readDate(written) === undefined) {
    const day = readOtherDate(written);
    if (day !== undefined) return formatDay(day);
  }
  if (type === 'sessions') return /^#?(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?$/i.exec(written)?.[1] ?? written;
  return written;
}
