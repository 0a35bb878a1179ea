import { riskWords } from '../protocol/risk-words.ts';
import { type Span, spanOf } from '../text/span.ts';
import type { Title } from './section-titles.ts';
import { comparable } from './title.ts';
import { riskAt } from './title-of-risk.ts';

/** Longer ones that end at another mark than a colon are sentences. */
const MOST_WORDS = 5;

const sentences: ReadonlySet<string> = new Set(riskWords.sentences);
const openers: ReadonlySet<string> = new Set(riskWords.openers.map(comparable));
const elsewhere: ReadonlySet<string> = new Set(riskWords.elsewhere);
const asked = new RegExp(
  `\\b(?:${riskWords.asked.was.join('|')}) (?:(?:again|also|then|directly) )?(?=(?:${riskWords.asked.done.join('|')})\\b)`,
  'gi',
);
const ownLife = /\b(?:her|his|their|my) (?=(?:own )?life\b)/gi;
/** Up to a dash, an equals sign, a question mark, a semicolon or full stops, with more after it on the line. */
const toMark =
  /^[^\S\r\n]*([^:\r\n.!?;–—=]{2,60}?)(?=[ \t]*[–—=][ \t]*\S|[ \t]*--?[ \t]+\S|[ \t]+--?\S|;\S|[?;.!]{1,3}[ \t]+\S)/;
/** Up to a comma after what was done, or after what a sentence on something begins with: “Risk reviewed, …”, “In terms of risk, …” */
const toComma = new RegExp(
  String.raw`^(?:[^:\r\n.!?;,–—]{2,40} (?:${riskWords.asked.done.join('|')})(?: (?:about|again|today|with \w+))?|(?:in terms of|with (?:regards?|respect) to|as (?:for|regards)|regarding|concerning) [^:\r\n.!?;,–—]{2,40})(?=,[ \t]+\S)`,
  'i',
);
const toSaid = new RegExp(
  `^((?:${riskWords.capitals.join('|')})(?:\\s?[/&]\\s?(?:${riskWords.capitals.join('|')}))?) (?=(?:${riskWords.afterCapitals.join('|')})\\b)`,
);

/** What belongs to someone, and what a sentence begins with. */
const notALabel = /['’]s\b|^\s*(?:an?|the)\s/i;

/** The mark after such a label, with the spaces around it. */
export const afterRiskLabel = /^[ \t]*(?:[–—=?;,.!:]{1,3}|--?)?[ \t]*/;

/** What may be a label without a colon that speaks of risk, at the beginning of a line. */
export function plainRiskLabel(line: string): string | undefined {
  return toSaid.exec(line)?.[1] ?? toComma.exec(line)?.[0] ?? toMark.exec(line)?.[0];
}

/** What is said of an answer where it is followed up. */
const followedUp =
  /\b(?:ask|passive|active|plan|intent|thought|idea|wish|risk|safe|sui[cz]|discuss|explor|review|fleeting|means|below|above)/i;

/** How many characters after an answer may follow it up: some sentences. */
const FOLLOW_UP = 600;

/** True where the label of an item is followed by its answer and by nothing on risk: “Item 9: 1. Worse after the row.” */
export function isOnlyAnswer(label: string, after: string): boolean {
  if (!/\b(?:item|question|q) ?(?:\d+|nine|ten)\W*$/i.test(label)) return false;
  return /^[ \t]*\d/.test(after) && !followedUp.test(after.slice(0, FOLLOW_UP));
}

/** Where a sentence, or what comes after a bar or a semicolon, begins with a short text and a colon. */
const withinLine = /(?<=[.;!?|)\]][ \t]{1,4}|[ \t][–—][ \t])([^:\r\n.!?;|–—"“”„]{2,40}):(?=\s)/g;

/**
 * The labels within the lines of a text that a reader finds what is recorded on risk by: “PHQ-9 12. SI: passive twice, no plan.”
 * @param read of a label.
 */
export function riskLabelsWithin<T extends Pick<Title, 'isRisk' | 'words'>>(
  text: string,
  read: (label: string) => T,
): { readonly span: Span; readonly title: T }[] {
  return Array.from(text.matchAll(withinLine)).flatMap(({ 0: { length }, 1: label = '', index }) => {
    const title = read(label);
    const isRisk = isShortRisk(title, label) && !isOnlyAnswer(label, text.slice(index + length));
    return isRisk ? { span: spanOf(index, length), title } : [];
  });
}

/** True for a label with a word that only sentences have, other than that something was asked. */
export function isSentence(label: string): boolean {
  return holdsAny(label.replace(asked, ' '), sentences);
}

/** True where a label that has no colon speaks of risk from its beginning, and of no one else. */
export function isShortRisk({ isRisk, words }: Pick<Title, 'isRisk' | 'words'>, label: string): boolean {
  if (!isRisk || words.length > MOST_WORDS || isSentence(label) || notALabel.test(label)) return false;
  if (holdsAny(label.replace(ownLife, ' '), elsewhere)) return false;
  return openers.has(words[0]?.text ?? '') || riskAt(words, 0, label);
}

function holdsAny(text: string, words: ReadonlySet<string>): boolean {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => words.has(word));
}
