import { standIns, unanswered } from '../protocol/stand-ins.ts';

/**
 * Comments, code of templates, marks of callouts and labels without text after them: a quick test, then the pattern. Where
 * it ends with a mark, nothing is looked for after the last of these.
 */
const unsaid: readonly (readonly [test: RegExp, pattern: RegExp, mark?: string])[] = [
  [/&/, /&#?\w+;/g],
  [/%%/, /%%(?:(?!%%)[\s\S])*(?:%%|$)/g],
  [/\{\{/, /\{\{[\s\S]*?\}\}/g, '}}'],
  [/\{%/, /\{%[\s\S]*?%\}/g, '%}'],
  [/<%/, /<%[\s\S]*?%>/g, '%>'],
  [/\[!/, /(?<![^\s\u2029])\[!\w+\][+-]?/g],
  // Up to six words on a line of their own, and a colon.
  [
    /:[^\S\r\n\u2029]*(?:[\r\n\u2029]|$)/,
    /(?<![^\r\n\u2029])[^\S\r\n\u2029]*(?:[^\s:.!?\u2029]+[^\S\r\n\u2029]+){0,5}[^\s:.!?\u2029]+[^\S\r\n\u2029]*:[^\S\r\n\u2029]*(?=[\r\n\u2029]|$)/g,
  ],
];

/** A character without which there is nothing of it. */
const mayHold = /[&%{<[:]/;

/**
 * Masked prose without what a note holds but says nothing.
 * @returns a text of the same length, so that places agree.
 */
export function withoutUnsaid(prose: string): string {
  if (!mayHold.test(prose)) return prose;
  let said = prose;
  for (const [test, pattern, mark] of unsaid) {
    if (!test.test(said)) continue;
    const end = mark === undefined ? said.length : said.lastIndexOf(mark) + mark.length;
    said = said.slice(0, end).replace(pattern, (found) => ' '.repeat(found.length)) + said.slice(end);
  }
  return said;
}

const known: ReadonlySet<string> = new Set(standIns.map(bare));
const unansweredForms: ReadonlySet<string> = new Set(unanswered.map(bare));
const longest = Math.max(...standIns.map(({ length }) => length));

/** True where a text is a stand-in for what should be written: “same”, “n/a”, “see above”. */
export function isStandIn(text: string): boolean {
  return isOneOf(known, text);
}

/** True where a text neither says nor answers anything: it is a stand-in, but for “none”, “see above” and their like. */
export function isUnanswered(text: string): boolean {
  return isOneOf(unansweredForms, text);
}

function isOneOf(forms: ReadonlySet<string>, text: string): boolean {
  const { length } = text.trim();
  return length > 0 && length < longest + 20 && forms.has(bare(text));
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
