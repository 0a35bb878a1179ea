import { letterPattern } from '../text/letter-pattern.ts';
import type { Identifier, IdentifierKind } from './identifier.ts';
import { families } from './patterns/index.ts';
import { type Pattern, REACH } from './patterns/pattern.ts';
import type { PublicTest } from './public-contacts.ts';

/** Every identifier holds a digit or an at sign, is a URL… */
const sign = /[0-9@/]/;
/** … or is an age in words or an address that is spelled out. */
const spelledOut = /inet|undred|[([{] ?at ?[)\]}]| dot /i;

/** Every note has dates. One with no other digits near is no identifier by its own, so gates are tried without them. */
const isoDate =
  /(?<!\d[\s>()./+\u2010-\u2013-]{0,8})(?:19|20)\d\d-\d\d-\d\d(?![\s>()./+\u2010-\u2013-]{0,8}\d)/g;

/** All gates at once, by their flags: few paragraphs pass any. */
const anyGate = ['', 'i'].map((flags) => {
  const alike = families.flatMap(({ gate }) => (gate.flags === flags ? [gate.source] : []));
  return new RegExp(Array.from(new Set(alike)).join('|'), flags);
});

/** A code that fits its pattern may still be one of these in disguise. */
const neverExempt: ReadonlySet<IdentifierKind> = new Set(['ni-number', 'nhs-number', 'ssn', 'record-number']);

const blanks = /\s{1,120}/g;
const oddBlank = /[^\S ]| {2}/;

const tokenBefore = letterPattern(String.raw`[\p{L}\p{N}_-]{0,64}$`);
const tokenAfter = letterPattern(String.raw`^[\p{L}\p{N}_-]{0,64}`);

/**
 * Every identifier in a text, ascending, none over another: where two claim the same place, the kind that comes first
 * in the order of the families has it. Takes time in proportion to the text.
 * @param text source as written: a paragraph, a comment, a fence, a line of the front matter; offsets refer to it.
 * @param exempt says which words are codes of the note itself. They are still tested for numbers of persons.
 * @param isPublic says which numbers and pages are those of helplines and similar; they are left out.
 */
export function findIdentifiers(
  text: string,
  exempt?: (token: string) => boolean,
  isPublic?: PublicTest,
): Identifier[] {
  if (!sign.test(text) && !spelledOut.test(text)) return [];
  const dateless = text.replaceAll(isoDate, 'date');
  if (!anyGate.some((gate) => gate.test(dateless))) return [];
  let found: Identifier[] = [];
  for (const { gate, patterns } of families) {
    if (!gate.test(dateless)) continue;
    for (const pattern of patterns) found = withMatches(found, text, pattern, exempt);
  }
  // Only now: what a public number takes up is no other identifier either.
  return isPublic ? found.filter(({ kind, start, end }) => !isPublic(kind, text.slice(start, end))) : found;
}

/** Adds what a pattern finds outside the identifiers found so far; both ascend, so one walk along both is enough. */
function withMatches(
  found: Identifier[],
  text: string,
  pattern: Pattern,
  exempt: ((token: string) => boolean) | undefined,
): Identifier[] {
  const shape = pattern.shape(text);
  const merged: Identifier[] = [];
  let passed = 0;
  shape.lastIndex = 0;
  for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
    const identifier = identifierAt(text, match, pattern);
    if (identifier === undefined || isExempt(text, identifier, exempt)) {
      shape.lastIndex = match.index + 1;
      continue;
    }
    for (let next = found[passed]; next !== undefined && next.end <= identifier.start; next = found[passed]) {
      merged.push(next);
      passed++;
    }
    const next = found[passed];
    if (next !== undefined && next.start < identifier.end) {
      shape.lastIndex = Math.max(match.index + 1, next.end);
    } else if (identifier.start >= (merged.at(-1)?.end ?? 0)) {
      merged.push(identifier);
    }
  }
  return merged.length === passed ? found : [...merged, ...found.slice(passed)];
}

function identifierAt(text: string, match: RegExpExecArray, pattern: Pattern): Identifier | undefined {
  const { before, notBefore, holds, kind } = pattern;
  const start = match.index - (match.groups?.['head']?.length ?? 0);
  if (before !== undefined || notBefore !== undefined) {
    const lead = leadOf(text, start);
    if (before?.(lead).test(lead) === false || notBefore?.(lead).test(lead) === true) return undefined;
  }
  const length = holds === undefined ? true : holds(match[0]);
  if (length === false || length === 0) return undefined;
  return { kind, start, end: match.index + (length === true ? match[0].length : length) };
}

/** What comes before an offset, in lower case, its whitespace as single spaces. */
function leadOf(text: string, start: number): string {
  const lead = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  return oddBlank.test(lead) ? lead.replace(blanks, ' ') : lead;
}

function isExempt(
  text: string,
  { kind, start, end }: Identifier,
  exempt: ((token: string) => boolean) | undefined,
): boolean {
  if (exempt === undefined || neverExempt.has(kind)) return false;
  if (exempt(text.slice(start, end))) return true;
  const lead = text.slice(Math.max(0, start - 64), start);
  const first = tokenBefore(lead).exec(lead)?.[0] ?? '';
  const tail = text.slice(end, end + 64);
  const last = tokenAfter(tail).exec(tail)?.[0] ?? '';
  return exempt(first + text.slice(start, end) + last);
}
