import { isEditable } from './edits/editable.ts';
import { type DirectiveText, type RuleText, readYamlDirectives } from './note/directive-text.ts';
import { EntryLines } from './note/entry-lines.ts';
import { type Block, type Note, partAt } from './note/note.ts';
import type { Word } from './protocol/word.ts';
import type { LineTable, Range } from './text/line-table.ts';
import { nearMiss } from './text/near-miss.ts';
import { type Span, shifted } from './text/span.ts';

/** A rule that a directive names. */
export interface NamedRule {
  readonly id: Word;
  /** What is taken out of the directive to name it no longer: its id and what parts it from the others. */
  readonly span: Span;
  readonly range: Range;
}

/** A comment in a note that silences rules. Small data: it outlives the note's text. */
export interface Directive {
  readonly place: Range;
  /** The comment's offsets, for edits while the text is available. */
  readonly span: Span;
  /** False where the word is none of ours, and nothing is silenced. */
  readonly isKnown: boolean;
  /** The rules whose ids are known. */
  readonly rules: readonly NamedRule[];
  /** True where it names something that is no rule, or nothing at all. */
  readonly namesUnknown: boolean;
  /** The rule meant, where an id is a near miss. */
  readonly suggestion: NamedRule | undefined;
  readonly hasReason: boolean;
  /** False in the body of a signed note, where nothing may be changed. */
  readonly isEditable: boolean;
  /** The 0-based lines whose findings it silences, both included; `undefined` for the whole file. */
  readonly lines: { readonly first: number; readonly last: number } | undefined;
}

/**
 * The directives of a note, in the order of the text.
 * @param ruleIds every id there is, whether switched on or not.
 */
export function readDirectives(note: Note, ruleIds: readonly Word[]): Directive[] {
  const reader = new DirectiveReader(note, ruleIds);
  const found = reader.inFrontMatter();
  note.blocks.forEach((block, index) => {
    if (block.facts.directives.length > 0) found.push(...reader.inBlock(block, index));
  });
  return found;
}

/** As written in a front matter, which stays the same object while it is not edited. */
const inYaml = new WeakMap<Note['frontMatter'], readonly DirectiveText[]>();

class DirectiveReader {
  readonly #note: Note;
  readonly #ruleIds: readonly Word[];
  /** Up to here, blocks after the one that was asked for last hold directives alone. */
  #passed = 0;

  constructor(note: Note, ruleIds: readonly Word[]) {
    this.#note = note;
    this.#ruleIds = ruleIds;
  }

  inFrontMatter(): Directive[] {
    const { frontMatter, text, lines } = this.#note;
    const closing = frontMatter.kind === 'none' ? undefined : frontMatter.closing;
    if (!closing) return [];
    const source = text.slice(0, closing.start);
    const directives = inYaml.get(frontMatter) ?? readYamlDirectives(source);
    inYaml.set(frontMatter, directives);
    if (directives.length === 0) return [];
    const entries = new EntryLines(source);
    const saidUpTo = endOfWords(source);
    return directives.map((each) => {
      const line = lines.lineAt(each.span.start);
      const isAlone = /^[ \t]*$/.test(text.slice(lines.line(line).start, each.span.start));
      const first = each.scope === 'line' || !isAlone ? line : line + 1;
      const last = each.scope === 'block' ? entries.lastOfEntry(first) : first;
      const isLast = isAlone && each.scope === 'block' && each.span.end >= saidUpTo;
      const cover = isLast ? { first: 0, last: lines.lineAt(closing.start) } : { first, last };
      return this.#directive(each, 0, cover);
    });
  }

  /** The directives of the block at an index; blocks must be asked for in their order. */
  inBlock(block: Block, index: number): Directive[] {
    const { lines } = this.#note;
    const whole = linesOf(this.#coverOf(block, index), lines);
    return block.facts.directives.map((directive) => {
      const own = shifted(directive.span, block.start);
      switch (directive.scope) {
        case 'line':
          return this.#directive(directive, block.start, linesOf(own, lines));
        case 'next-line':
          return this.#directive(directive, block.start, this.#lineBehind(own));
        default:
          return this.#directive(directive, block.start, whole);
      }
    });
  }

  /**
   * What a directive covers: the block that follows it; where a heading or the end follows, the part of the note in which
   * it is, or all that is above the first heading; inside a block that holds anything else, that block.
   */
  #coverOf(block: Block, index: number): Span {
    const note = this.#note;
    if (!isComment(note, block)) return block;
    const next = this.#firstBehind(index);
    const part = partAt(note, block.start);
    if (next && !next.facts.heading) {
      const whole = next.paragraph ?? next;
      // Above a line in bold that begins a section, both that line and the section before may be meant.
      const isEnd = part !== undefined && part.span.end === next.start;
      return isEnd ? { start: part.span.start, end: whole.end } : whole;
    }
    return part?.span ?? { start: 0, end: note.parts[0]?.span.start ?? note.text.length };
  }

  /** The first block after an index that holds more than directives. */
  #firstBehind(index: number): Block | undefined {
    const { blocks } = this.#note;
    let at = Math.max(index + 1, this.#passed);
    for (let next = blocks[at]; next && isNoText(this.#note, next); next = blocks[at]) at++;
    this.#passed = at;
    return blocks[at];
  }

  /** The first line after a directive that is not blank. */
  #lineBehind({ end }: Span): { first: number; last: number } {
    const { text, lines } = this.#note;
    const rest = text.slice(end);
    const next = /[\r\n]\s*(?=\S)/.exec(rest);
    const line = lines.lineAt(next ? end + next.index + next[0].length : end);
    return { first: line, last: line };
  }

  #directive(
    { span: written, scope, rules: texts, isMarked, hasReason }: DirectiveText,
    offset: number,
    cover: { first: number; last: number },
  ): Directive {
    const { lines } = this.#note;
    const span = shifted(written, offset);
    const rules: NamedRule[] = [];
    let suggestion: NamedRule | undefined;
    let namesUnknown = texts.length === 0;
    for (const [index, each] of texts.entries()) {
      const id = this.#ruleIds.find((known) => known === each.written);
      // Without a mark after the rules, the first word that is none begins the reason.
      if (!id && index > 0 && !isMarked) break;
      const place = shifted(id ? withSeparator(texts, index) : each.span, offset);
      const named = (rule: Word): NamedRule => ({ id: rule, span: place, range: lines.rangeOf(place) });
      if (id) {
        rules.push(named(id));
        continue;
      }
      namesUnknown = true;
      const near = nearMiss(
        each.written,
        this.#ruleIds.map((known) => [known, known] as const),
      );
      if (near) suggestion ??= named(near.meaning);
    }
    return {
      place: lines.rangeOf(span),
      span,
      isKnown: scope !== undefined,
      rules,
      namesUnknown,
      suggestion,
      hasReason,
      isEditable: isEditable(this.#note),
      lines: scope === 'file' ? undefined : cover,
    };
  }
}

/** After the last of a front matter that is more than whitespace and marks. */
function endOfWords(source: string): number {
  let end = source.length;
  while (end > 0 && /[\s#-]/.test(source.charAt(end - 1))) end--;
  return end;
}

/** A rule's id with what parts it from the next one, or of the last one from the one before. */
function withSeparator(texts: readonly RuleText[], index: number): Span {
  const [own, before, next] = [texts[index]?.span, texts[index - 1]?.span, texts[index + 1]?.span];
  const { start, end } = own ?? { start: 0, end: 0 };
  if (next) return { start, end: next.start };
  return before ? { start: before.end, end } : { start, end };
}

/** True for a block that holds comments and nothing else, directives or remarks. */
function isNoText(note: Note, block: Block): boolean {
  const isRemark = block.facts.content === 'nothing' && note.text.startsWith('<!--', block.start);
  return isRemark || isComment(note, block);
}

/** True for a block that holds directives and nothing else. */
function isComment({ text }: Note, { start, end, facts }: Block): boolean {
  if (facts.heading !== undefined || facts.directives.length === 0) return false;
  if (facts.content === 'nothing') return true;
  let at = 0;
  const between = facts.directives.map(({ span }) => {
    const before = text.slice(start + at, start + span.start);
    at = span.end;
    return before;
  });
  return ![...between, text.slice(start + at, end)].some((rest) => /\S/.test(rest));
}

function linesOf({ start, end }: Span, lines: LineTable): { first: number; last: number } {
  return { first: lines.lineAt(start), last: lines.lineAt(Math.max(start, end - 1)) };
}
