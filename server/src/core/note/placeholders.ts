import { type LetterPattern, letterPattern } from '../text/letter-pattern.ts';
import { clearOf, type Span, spanOf } from '../text/span.ts';
import { BREAK } from './prose.ts';

/** Question marks after a word are a gap as well, but not those with which someone is quoted: “what???” he asked. */
const marks = letterPattern(
  String.raw`(?<![\p{L}\p{N}_])(?:TODO|TBD|TBC|FIXME|XXX)(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}?])\?{3}(?![\p{L}\p{N}?])|(?<=[\p{L}\p{N}])\?{3}(?![\p{L}\p{N}?"'’”»])`,
  'g',
);
/** Few paragraphs hold any. */
const anyMark = /TODO|TBD|TBC|FIXME|XXX|\?{3}/;
const smallMark = /todo|tbd|tbc|fixme|xxx/i;
/** A mark in any case that is all there is of a paragraph, list item or cell. */
const alone = letterPattern(String.raw`^[^\p{L}\p{N}]*(todo|tbd|tbc|fixme|xxx)[^\p{L}\p{N}]*$`, 'i');

/** A comment as Obsidian knows it. */
const comment = /%%[\s\S]*?(?:%%|$)/g;

/** What follows `[[` is a link to another file; what begins with `note:` is a writer's remark and no request. */
const prompts = letterPattern(
  String.raw`(?<!\[)\[(?:describe|record|name|state|list|note(?!:[ \t]*[^\]\s])|choose|say|give|insert|enter|write)(?![\p{L}\p{N}_-])[^[\]\u2029]{0,500}\]`,
  'gi',
);
/** A bracket that says what was left out on purpose, or comes with the note, asks for nothing. */
const leftOut = letterPattern(
  String.raw`(?<![\p{L}\p{N}_-])(?:redacted|withheld|anonymi[sz]ed|removed|omitted)(?![\p{L}\p{N}_-])|(?<![\p{L}\p{N}_-])(?:attached|enclosed)(?:[ \t]+(?:separately|below|above|here|elsewhere))?[^\p{L}\p{N}]*\]$|^\[names? (?:has been |have been |was |were |is |are )?changed`,
  'i',
);

/**
 * What a template left behind: `TODO`, `TBD`, `TBC`, `FIXME`, `XXX`, `???`, and bracketed prompts that begin with one of
 * the verbs with which our own begin.
 * @param text masked prose: code, comments of HTML and addresses of links are not in it.
 * @param inHeading a small `todo` may be the whole title of a heading.
 */
export function findPlaceholders(text: string, inHeading = false): Span[] {
  const prose = text.includes('%%') ? text.replace(comment, (each) => ' '.repeat(each.length)) : text;
  const bracketed = prose.includes('[') ? promptsIn(prose) : [];
  const marked = anyMark.test(prose) ? spansOf(prose, marks) : [];
  const small = !inHeading && smallMark.test(prose) ? marksAlone(prose) : [];
  if (marked.length === 0 && small.length === 0) return bracketed;
  const all = [...new Map([...small, ...marked].map((mark) => [mark.start, mark])).values()].sort(byStart);
  return [...bracketed, ...clearOf(all, bracketed)].sort(byStart);
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** True where a text is nothing but placeholders. */
export function isPrompt(text: string): boolean {
  const found = findPlaceholders(text);
  return found.length > 0 && !saysMore(text, found);
}

/** True where a text says something besides its placeholders. */
export function saysMore(text: string, placeholders: readonly Span[]): boolean {
  const rest = withoutPlaceholders(text, placeholders);
  return /[A-Za-z]/.test(rest) || letterOrDigit(rest).test(rest);
}

const letterOrDigit = letterPattern(String.raw`[\p{L}\p{N}]`);

/** The same text with spaces for its placeholders: same length, so that offsets agree. */
export function withoutPlaceholders(text: string, placeholders: readonly Span[]): string {
  let out = '';
  for (const { start, end } of placeholders) {
    out += text.slice(out.length, start) + ' '.repeat(end - start);
  }
  return out + text.slice(out.length);
}

function promptsIn(prose: string): Span[] {
  return spansOf(prose, prompts).filter(({ start, end }) => {
    const prompt = prose.slice(start, end);
    return !leftOut(prompt).test(prompt);
  });
}

function marksAlone(prose: string): Span[] {
  let at = 0;
  return prose.split(BREAK).flatMap((paragraph) => {
    const start = at;
    at += paragraph.length + 1;
    const mark = alone(paragraph).exec(paragraph)?.[1];
    return mark === undefined ? [] : [spanOf(start + paragraph.indexOf(mark), mark.length)];
  });
}

function spansOf(prose: string, pattern: LetterPattern): Span[] {
  return Array.from(prose.matchAll(pattern(prose)), (match) => spanOf(match.index, match[0].length));
}
