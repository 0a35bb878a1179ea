import { isEditable } from './edits/editable.ts';
import type { BlockFacts } from './note/block-facts.ts';
import { type Block, type Note, partAt } from './note/note.ts';
import type { Word } from './protocol/word.ts';
import type { LineTable, Range } from './text/line-table.ts';
import { nearMiss } from './text/near-miss.ts';
import { type Span, shifted } from './text/span.ts';

/** A comment in a note that silences a rule. Small data: it outlives the note's text. */
export interface Directive {
  readonly place: Range;
  /** The comment's offsets, for edits while the text is at hand. */
  readonly span: Span;
  /** The rule, where its id is known. */
  readonly rule: Word | undefined;
  /** The rule meant, where the id is a near miss. */
  readonly suggestion: Word | undefined;
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
  const { lines } = note;
  const found: Directive[] = [];
  note.blocks.forEach((block, index) => {
    for (const directive of block.facts.directives) {
      const span = shifted(directive.span, block.start);
      const rule = ruleIds.find((id) => id === directive.written);
      const near = rule
        ? undefined
        : nearMiss(
            directive.written,
            ruleIds.map((id) => [id, id] as const),
          );
      found.push({
        place: lines.rangeOf(span),
        span,
        rule,
        suggestion: near?.meaning,
        hasReason: directive.hasReason,
        isEditable: isEditable(note),
        lines: directive.wholeFile ? undefined : linesOf(coverOf(note, block, index), lines),
      });
    }
  });
  return found;
}

/**
 * What a directive covers: the block that follows it; where a heading or the end follows, the part of the note in which
 * it stands, or all that is above the first heading; inside a block that holds anything else, that block.
 */
function coverOf(note: Note, block: Block, index: number): Span {
  if (!isComment(block.facts)) return block;
  const next = note.blocks.slice(index + 1).find(({ facts }) => !isComment(facts));
  const part = partAt(note, block.start);
  if (next && !next.facts.heading) {
    const whole = next.paragraph ?? next;
    // Above a line in bold that begins a section, both that line and the section before may be meant.
    const isEnd = part !== undefined && part.span.end === next.start;
    return isEnd ? { start: part.span.start, end: whole.end } : whole;
  }
  return part?.span ?? { start: 0, end: note.parts[0]?.span.start ?? note.text.length };
}

function isComment({ heading, content, directives }: BlockFacts): boolean {
  return heading === undefined && content === 'nothing' && directives.length > 0;
}

function linesOf({ start, end }: Span, lines: LineTable): { first: number; last: number } {
  return { first: lines.lineAt(start), last: lines.lineAt(Math.max(start, end - 1)) };
}

/** True where the directive silences a finding of this rule at this place. Without a reason it silences nothing. */
export function silences(directive: Directive, rule: string, place: Range): boolean {
  if (!directive.hasReason || directive.rule !== rule) return false;
  const { lines } = directive;
  return !lines || (lines.first <= place.start.line && place.start.line <= lines.last);
}
