import { isEmptyValue } from '../../note/field-checks.ts';
import type { Note } from '../../note/note.ts';
import type { FieldSpec } from '../../protocol/fields.ts';
import { partOf, type Word, word } from '../../protocol/word.ts';
import { inCaseOf, joinWords } from '../../say.ts';
import { type Span, shifted } from '../../text/span.ts';
import type { Leaving } from './leaving.ts';

/** What is for this tool alone, and says nothing to a reader of the record. */
const own: ReadonlySet<string> = new Set(['digest', 'type', 'tags', 'synthetic']);
const labels: Readonly<Record<string, Word>> = {
  cpt: word('CPT code'),
  co_facilitator: word('Co-facilitator'),
};

/** Turns the front matter into lines of a label and a value: no fences, quotes, brackets and comments. */
export function leaveFrontMatterOut(note: Note, leaving: Leaving): void {
  const { frontMatter, fields, lines, text } = note;
  if (frontMatter.kind !== 'read') return;
  const { map, closing, content } = frontMatter;
  leaving.out({ start: 0, end: content.start });
  leaving.out(closing);
  const read = new Map([...fields.entries.values()].map((entry) => [entry.key.start, entry]));
  const starts = map.entries.map(({ key }) => lines.line(lines.lineAt(key.start)).start);
  for (const [index, { key }] of map.entries.entries()) {
    const region = { start: starts[index] ?? 0, end: starts[index + 1] ?? closing.start };
    const entry = read.get(key.start);
    const field = entry && 'field' in entry ? entry.field : undefined;
    // A field whose prompt waits is an entry without a value.
    const isEmpty = entry !== undefined && isEmptyValue(entry.value);
    if (isEmpty || (field && own.has(field.name))) leaving.out(region);
    else {
      if (field) leaving.instead(key, labelOf(field));
      leaveSigns({ start: key.end, end: region.end }, text, leaving);
    }
  }
}

function labelOf({ name }: FieldSpec): Word {
  const known = labels[name];
  if (known) return known;
  const parts = [...name.matchAll(/[^_]+/g)].map(({ 0: part, index }) =>
    partOf(name, index, index + part.length),
  );
  return inCaseOf(joinWords(parts, ' '), 'Ab');
}

const lineOf = /[^\r\n]+/g;
/** A value in its line: after a colon, the dash of a list, or both. */
const begin = /^[ \t]*(?::[ \t]+|-[ \t]+)?(?:[\w.-]+:[ \t]+)?/;
/** A prompt, in the quotes that YAML needs around one. */
const waiting = /:[ \t]*["']\[[^\]\r\n]*\]["'][ \t]*$/;

/** Leaves out quotes, brackets and braces, comments, and lines whose value is a prompt. */
function leaveSigns({ start, end }: Span, text: string, leaving: Leaving): void {
  for (const { 0: line, index } of text.slice(start, end).matchAll(lineOf)) {
    const at = start + index;
    if (waiting.test(line)) leaving.out({ start: at, end: at + line.length }, 'text');
    else leaveSignsOfLine(line, at, leaving);
    for (const { 0: link, index: from } of line.matchAll(/\[\[|\]\]/g))
      leaving.out({ start: at + from, end: at + from + link.length });
  }
}

/** @param at where the line, or what is left of it after a key, begins in the note. */
function leaveSignsOfLine(line: string, at: number, leaving: Leaving): void {
  const value = begin.exec(line)?.[0].length ?? 0;
  const isFlow = /[[{]/.test(line.charAt(value));
  let quote = '';
  for (let position = value; position < line.length; position++) {
    const sign = line.charAt(position);
    const before = line.charAt(position - 1);
    if (quote === '' && sign === '#' && /[ \t]/.test(before)) {
      leaving.out({ start: at + position, end: at + line.length }, 'text');
      return;
    }
    const mayOpen = position === value || (isFlow && /[[{,:\s]/.test(before));
    const opens = quote === '' && mayOpen && /["']/.test(sign);
    const closes = sign === quote;
    const isBracket = isFlow && quote === '' && /[[\]{}]/.test(sign);
    if (opens || closes) leaving.out({ start: at + position, end: at + position + 1 });
    else if (isBracket) leaving.out(shifted(withBlanks(line, position), at));
    if (opens || closes) quote = opens ? sign : '';
  }
}

/** A bracket with the spaces on its inner side. */
function withBlanks(line: string, position: number): Span {
  if (/[[{]/.test(line.charAt(position))) {
    const after = /^[ \t]*/.exec(line.slice(position + 1))?.[0].length ?? 0;
    return { start: position, end: position + 1 + after };
  }
  const before = /[ \t]*$/.exec(line.slice(0, position))?.[0].length ?? 0;
  return { start: position - before, end: position + 1 };
}
