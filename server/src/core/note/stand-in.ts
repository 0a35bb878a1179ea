import type { SectionSpec } from '../protocol/sections.ts';
import type { Word } from '../protocol/word.ts';
import type { Span } from '../text/span.ts';
import type { Slip } from './misspelled-title.ts';

/** A required section without a level-2 heading, and the heading that was meant for it, if one was. */
export interface AbsentSection {
  readonly spec: SectionSpec;
  readonly standIn: StandIn | undefined;
}

/** A heading that stands for a section: right words at another level, or nearly the right words at level 2. */
export interface StandIn {
  readonly kind: 'level' | 'spelling';
  /** The title or alias that the heading is or was meant to be. */
  readonly title: Word;
  /** The heading; fixes replace this span only. */
  readonly place: Span;
  readonly depth: number;
  /** The words in which it differs from the title, with their places in the note. */
  readonly slips: readonly Slip[];
}
