import type { Html, ListItem, Nodes, Paragraph, Parents, Table } from 'mdast';
import { firstToPass } from '../text/bisect.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { type Span, shifted, spanOf } from '../text/span.ts';
import { formNamesIn } from './form-names.ts';
import { labelHint, mayBePlain } from './label-tests.ts';
import type { Lexicon } from './lexicon.ts';
import {
  afterRiskLabel,
  isOnlyAnswer,
  isSentence,
  isShortRisk,
  plainRiskLabel,
  riskLabelsWithin,
} from './risk-labels.ts';
import { isTitle, isWholeTitle, readTitle, type Title } from './section-titles.ts';
import { holdsWords } from './title.ts';
import { writtenText } from './written-text.ts';

/**
 * Bold text, plain text with a colon after it, or a plain title alone on a line, at the start of a line of a paragraph. All spans count
 * from the start of the block.
 */
export interface Label {
  /** Bold text with its marks, plain text with its colon, or the title of a callout. */
  readonly span: Span;
  /** What comes after it, up to the next label or the end of what it is in. */
  readonly body: Span;
  /** True where the body holds words. */
  readonly hasText: boolean;
  readonly isBold: boolean;
  /** True where the label ends: at a colon, a dash, or the end of the line; one in bold also at its own full stop or question mark. */
  readonly isMarked: boolean;
  /** True in a paragraph of the note itself, not of an item, a callout or a table. */
  readonly isTop: boolean;
  readonly title: Title;
  /** Names of parts of other forms that it begins with. */
  readonly formNames: readonly string[];
}

/** Longer texts before a colon are sentences. */
const LONGEST_LABEL = 80;
const MOST_WORDS = 8;
/** More before bold text is a text of its own. */
const LONGEST_LEAD = 16;

const none: readonly never[] = [];
const markup = /<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g;

/**
 * The bold labels of a block, and its plain ones that speak of risk or name a section or a part of another form: at the start of a line of a paragraph, of an item, in
 * a callout, and in the first cell of a row. Quotations have none.
 * @param text the whole note, to which the positions in the tree refer.
 * @param offset where the block starts.
 */
export function readLabels(node: Nodes, text: string, offset: number, lexicon: Lexicon): readonly Label[] {
  if (!labelled.has(node.type)) return none;
  const source = text.slice(offset, endOf(node, offset));
  const reader = new LabelReader(text, offset, lexicon);
  if (labelHint.test(source)) reader.visit(node, node.type === 'paragraph');
  else if (node.type === 'paragraph') reader.visitLines(node, lexicon.titles.linesOf(source));
  return reader.found.length === 0 ? none : reader.found;
}

const labelled: ReadonlySet<string> = new Set([
  'paragraph',
  'list',
  'blockquote',
  'table',
  'html',
  'footnoteDefinition',
]);
const htmlLabel = /^(?:<(?:div|p|section)\b[^<>]*>\s*)*<(h[1-6]|b|strong)\b[^<>]*>([^<]{1,80})<\/\1>/i;
const callout = /^\[!([^\]\r\n]*)\][+-]?/;
/** A colon or dash after bold text, and a backslash that breaks the line. */
const afterBold = /^[ \t]*(?:(:|[–—-]+(?=\s))[ \t]*)?(?:\\(?:\r\n|\n|\r|$)[ \t]*)?/;
/** What is in brackets after a label, alone in its line: “**Review** (5 min)”. */
const inBrackets = /^[ \t]{0,4}\([^()\r\n]{1,40}\)[ \t]{0,4}(?=[\r\n]|$)/;
/** More than that pattern can take. */
const LONGEST_BRACKETS = 60;
/** What begins with a capital after a title in bold is no part of its sentence: “**Plan** She will ring”, but not “**Plan** was dull”. */
const sentence = /^[ \t]+\p{Lu}\p{Ll}/u;
const unspaced = /^(?:\*\*([^*\r\n]+:)\*\*|__([^_\r\n]+:)__)(?=[^\s*_])/;
/** With two colons it is a field of Dataview. */
const plainLabel = /^[^\S\r\n]*([^:\r\n.!?;]+)::?(?=\s|$)/;
const wordBefore = letterPattern(String.raw`[\p{L}\p{N}]`);

class LabelReader {
  readonly found: Label[] = [];
  readonly #text: string;
  readonly #offset: number;
  readonly #lexicon: Lexicon;

  constructor(text: string, offset: number, lexicon: Lexicon) {
    this.#text = text;
    this.#offset = offset;
    this.#lexicon = lexicon;
  }

  /** @param lines of a paragraph of the note itself, from its start: the only ones that may hold a label. */
  visitLines(node: Paragraph, lines: readonly number[]): void {
    if (lines.length === 0) return;
    const start = startOf(node, 0);
    const begins = lines.map((line) => start + line);
    this.#addLabels(node, begins, endOf(node, 0), true);
  }

  visit(node: Nodes, isTop = false): void {
    switch (node.type) {
      case 'paragraph':
        this.#paragraph(node, endOf(node, 0), isTop);
        return;
      case 'listItem':
        this.#item(node);
        return;
      case 'blockquote':
        if (this.#isCallout(node)) this.#callout(node);
        return;
      case 'table':
        this.#rows(node);
        return;
      case 'html':
        this.#html(node);
        return;
      case 'list':
      case 'footnoteDefinition':
        for (const child of node.children) this.visit(child);
    }
  }

  /** What is below an item without a colon is held by it as well: “- Risk”. */
  #item(item: ListItem): void {
    const [first, ...others] = item.children;
    if (first?.type !== 'paragraph') {
      for (const child of item.children) this.visit(child);
      return;
    }
    const before = this.found.length;
    this.#paragraph(first, endOf(item, 0), false);
    if (this.found.length === before && others.length > 0) this.#wholeAsLabel(first, endOf(item, 0));
    for (const child of others) this.visit(child);
  }

  #wholeAsLabel(node: Paragraph, end: number): void {
    const span = { start: startOf(node, 0), end: endOf(node, 0) };
    if (span.end - span.start > LONGEST_LABEL) return;
    const title = readTitle(
      writtenText(node.children, this.#text, span.start, span.end),
      this.#lexicon.titles,
    );
    if (!title.isRisk || title.words.length > MOST_WORDS) return;
    const body = { start: span.end, end };
    this.#add({ span, body, isBold: false, isMarked: true, isTop: false, title, formNames: none });
  }

  #isCallout({ children: [first] }: Parents): boolean {
    return first?.type === 'paragraph' && callout.test(this.#text.slice(startOf(first, 0), endOf(first, 0)));
  }

  /** The title of a callout holds the whole of it; without a title, its kind stands for one. */
  #callout(quote: Parents): void {
    const [first, ...others] = quote.children;
    if (first?.type !== 'paragraph') return;
    const start = startOf(first, 0);
    const line = /^[^\r\n]*/.exec(this.#text.slice(start, endOf(first, 0)))?.[0] ?? '';
    const [mark = '', kind = ''] = callout.exec(line) ?? [];
    const written = line.slice(mark.length);
    const title = readTitle(holdsWords(written) ? written.padStart(line.length) : kind, this.#lexicon.titles);
    const body = { start: start + line.length, end: endOf(quote, 0) };
    if (title.isRisk)
      this.#add({
        span: { start, end: start + line.length },
        body,
        isBold: false,
        isMarked: true,
        isTop: false,
        title,
        formNames: none,
      });
    this.#paragraph(first, endOf(first, 0), false, start + line.length);
    for (const child of others) this.visit(child);
  }

  /** A heading or bold text with which a piece of HTML begins, as records are exported. */
  #html(node: Html): void {
    const [whole, , label = ''] = htmlLabel.exec(node.value) ?? [];
    const title = whole === undefined ? undefined : readTitle(label, this.#lexicon.titles);
    if (whole === undefined || !title?.isRisk || title.words.length > MOST_WORDS) return;
    const span = spanOf(startOf(node, 0), whole.length);
    const body = { start: span.end, end: endOf(node, 0) };
    this.#add({ span, body, isBold: false, isMarked: true, isTop: true, title, formNames: none });
  }

  #rows(table: Table): void {
    for (const row of table.children) {
      const [cell] = row.children;
      if (!cell) continue;
      const span = { start: startOf(cell, 0), end: endOf(cell, 0) };
      const title = readTitle(
        writtenText(cell.children, this.#text, span.start, span.end),
        this.#lexicon.titles,
      );
      if (!title.isRisk || title.words.length > MOST_WORDS) continue;
      this.#add({
        span,
        body: { start: span.end, end: endOf(row, 0) },
        isBold: false,
        isMarked: true,
        isTop: false,
        title,
        formNames: none,
      });
    }
  }

  /** @param end where what the last label of the paragraph holds ends; `from`: lines that begin before are left out. */
  #paragraph(node: Paragraph, end: number, isTop: boolean, from = 0): void {
    const paragraph = { start: startOf(node, 0), end: endOf(node, 0) };
    const lines = this.#linesOf(paragraph).filter((start) => start >= from);
    this.#addLabels(node, lines, end, isTop, this.#riskWithin(node, lines[0] ?? paragraph.end));
  }

  /** @param within labels after the beginning of a line: what other labels hold goes on over them. */
  #addLabels(
    node: Paragraph,
    lines: readonly number[],
    end: number,
    isTop: boolean,
    within: readonly Found[] = [],
  ): void {
    const nodeEnd = endOf(node, 0);
    const labels = lines.flatMap(
      (start) =>
        this.#boldLabel(node, start, nodeEnd) ??
        this.#unspacedLabel(start, nodeEnd) ??
        this.#plainLabel(node, start, nodeEnd, isTop) ??
        [],
    );
    const own = labels.map((label) => ({ ...label, isTop }));
    const others = within.map((label) => ({ ...label, isTop: false }));
    for (const label of [...own, ...others].sort((one, other) => one.span.start - other.span.start)) {
      const bodyEnd = own[firstToPass(own, ({ span }) => span.start > label.span.start)]?.span.start ?? end;
      this.#add({ ...label, body: { start: label.bodyStart, end: Math.max(label.bodyStart, bodyEnd) } });
    }
  }

  /** Labels that speak of risk after the beginning of a line. */
  #riskWithin(node: Paragraph, from: number): Found[] {
    const end = endOf(node, 0);
    if (!labelHint.test(this.#text.slice(from, end))) return [];
    const written = writtenText(node.children, this.#text, from, end);
    const labels = riskLabelsWithin(written, (label) => readTitle(label, this.#lexicon.titles));
    return labels.map(({ span, title }) => {
      const at = shifted(span, from);
      return { span: at, bodyStart: at.end, isBold: false, isMarked: true, title, formNames: none };
    });
  }

  /** Where the lines of a paragraph begin, after spaces and the marks of a quotation. */
  #linesOf({ start, end }: Span): number[] {
    const source = this.#text.slice(start, end);
    return Array.from(
      source.matchAll(/(?:^|\r\n|\n|\r)[ \t>]*(?=[^\s>])/g),
      (match) => start + match.index + match[0].length,
    );
  }

  #boldLabel({ children }: Paragraph, line: number, end: number): Found | undefined {
    let at = firstToPass<Nodes>(children, (child) => startOf(child, 0) >= line);
    let node: Nodes | undefined = children[at];
    while (node && !isBold(node) && startOf(node, 0) <= line + LONGEST_LEAD) node = children[++at];
    if (!node || !isBold(node)) return undefined;
    const span = { start: startOf(node, 0), end: endOf(node, 0) };
    const lead = this.#text.slice(line, span.start);
    if (lead.length > LONGEST_LEAD || /[\r\n]/.test(lead) || wordBefore(lead).test(lead)) return undefined;
    const written = writtenText([node], this.#text, span.start, span.end);
    const title = readTitle(written, this.#lexicon.titles);
    const rest = this.#text.slice(span.end, end);
    const [blanks = '', mark] = afterBold.exec(rest) ?? [];
    const [bracket = ''] = mark === undefined ? (inBrackets.exec(rest.slice(0, LONGEST_BRACKETS)) ?? []) : [];
    const isMarked =
      mark !== undefined ||
      bracket !== '' ||
      /[:?.–—]\s*$/.test(written) ||
      !this.#saysMore(rest) ||
      (isWholeTitle(title) && sentence.test(rest.slice(0, LONGEST_BRACKETS)));
    const formNames = formNamesIn(written);
    return {
      span,
      bodyStart: span.end + Math.max(blanks.length, bracket.length),
      isBold: true,
      isMarked,
      title,
      formNames,
    };
  }

  /** A label in bold without a space after it, which Markdown takes for text: “**Review:**Mood low”. */
  #unspacedLabel(line: number, end: number): Found | undefined {
    const source = this.#text.slice(line, Math.min(end, line + LONGEST_LABEL + 1));
    const [whole, inStars, inner = inStars ?? ''] = unspaced.exec(source) ?? [];
    if (whole === undefined) return undefined;
    const span = spanOf(line, whole.length);
    const title = readTitle(`  ${inner}`, this.#lexicon.titles);
    return { span, bodyStart: span.end, isBold: true, isMarked: true, title, formNames: formNamesIn(inner) };
  }

  /** True where words come after a label, on its line. */
  #saysMore(rest: string): boolean {
    const line = /^[^\r\n]*/.exec(rest)?.[0] ?? '';
    return /\S/.test(line) && holdsWords(line.replace(markup, ''));
  }

  /** A plain label is one that speaks of risk, or, in a paragraph of the note itself, names a section or a part of another form. */
  #plainLabel(node: Paragraph, line: number, end: number, isTop: boolean): Found | undefined {
    const source = this.#text.slice(line, Math.min(end, line + LONGEST_LABEL + 1));
    if (!(isTop && mayBePlain(source, line === startOf(node, line))) && !labelHint.test(source))
      return undefined;
    const written = writtenText(node.children, this.#text, line, line + source.length);
    const [whole, label = ''] = plainLabel.exec(written) ?? [];
    if (whole === undefined)
      return (
        this.#riskLabel(node, line, written) ?? (isTop ? this.#titleLine(node, line, written) : undefined)
      );
    if (isOnlyAnswer(label, this.#text.slice(line + whole.length, end))) return undefined;
    const title = readTitle(label, this.#lexicon.titles);
    const formNames = isTop ? formNamesIn(label) : none;
    if (!title.isRisk && formNames.length === 0 && !(isTop && isTitle(title))) return undefined;
    if (title.words.length > MOST_WORDS) return this.#riskLabel(node, line, written);
    // `I:` is a letter of other forms, and no word of a sentence.
    if (isSentence(label) && formNames.length === 0) return this.#riskLabel(node, line, written);
    const span = { start: line, end: line + whole.length };
    const blanks = /^[ \t]*/.exec(this.#text.slice(span.end, end))?.[0].length ?? 0;
    return { span, bodyStart: span.end + blanks, isBold: false, isMarked: true, title, formNames };
  }

  /** A plain label that speaks of risk and ends at another mark than a colon, or is set in italics. */
  #riskLabel({ children }: Paragraph, line: number, written: string): Found | undefined {
    if (!labelHint.test(written)) return undefined;
    const node: Nodes | undefined =
      children[firstToPass<Nodes>(children, (child) => startOf(child, 0) >= line)];
    const isItalic = node?.type === 'emphasis' && startOf(node, 0) === line;
    const label = isItalic ? written.slice(0, endOf(node, line) - line) : plainRiskLabel(written);
    if (label === undefined) return undefined;
    const title = readTitle(label, this.#lexicon.titles);
    if (!isShortRisk(title, label)) return undefined;
    const span = { start: line, end: line + label.length };
    const blanks = afterRiskLabel.exec(written.slice(label.length))?.[0].length ?? 0;
    return { span, bodyStart: span.end + blanks, isBold: false, isMarked: true, title, formNames: none };
  }

  /** A title and nothing else on a line, as notes in plain text have them; in small letters the first line of its paragraph. */
  #titleLine(node: Paragraph, line: number, written: string): Found | undefined {
    const label = /^[^\r\n]*/.exec(written)?.[0].trimEnd() ?? '';
    const isFirst = line === startOf(node, line);
    const isCapital = /[A-Z]{2}/.test(label) && !/\p{Ll}/u.test(label);
    if (label.length > LONGEST_LABEL || !(isFirst || /^[^\p{Ll}]/u.test(label))) return undefined;
    const title = readTitle(label, this.#lexicon.titles);
    if (!isWholeTitle(title) && !(isCapital && title.isRisk && title.words.length <= MOST_WORDS))
      return undefined;
    const span = { start: line, end: line + label.length };
    const after = /^[ \t]*(?:\r\n|\n|\r)?[ \t]*/.exec(this.#text.slice(span.end, endOf(node, span.end)));
    const bodyStart = span.end + (after?.[0].length ?? 0);
    return { span, bodyStart, isBold: false, isMarked: true, title, formNames: none };
  }

  #add({ span, body, title, ...label }: Omit<Label, 'hasText'>): void {
    const at = (place: Span): Span => ({ start: place.start - this.#offset, end: place.end - this.#offset });
    const own = at(span);
    const words = title.words.map((word) => ({
      ...word,
      span: { start: word.span.start + own.start, end: word.span.end + own.start },
    }));
    const held = this.#text.slice(body.start, body.end).replace(markup, '');
    this.found.push({
      ...label,
      span: own,
      body: at(body),
      hasText: holdsWords(held),
      title: { ...title, words },
    });
  }
}

type Found = Pick<Label, 'span' | 'isBold' | 'isMarked' | 'title' | 'formNames'> & {
  readonly bodyStart: number;
};

function isBold(node: Nodes): boolean {
  if (node.type === 'strong') return true;
  return node.type === 'emphasis' && node.children.length === 1 && node.children[0]?.type === 'strong';
}

function startOf({ position }: Nodes, otherwise: number): number {
  return position?.start.offset ?? otherwise;
}

function endOf({ position }: Nodes, otherwise: number): number {
  return position?.end.offset ?? otherwise;
}
