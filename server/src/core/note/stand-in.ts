import type { SectionSpec } from '../protocol/sections.ts';
import type { Word } from '../protocol/word.ts';
import type { Span } from '../text/span.ts';
import type { Slip } from './misspelled-title.ts';

/** A required section that nothing begins, and the heading that was meant for it, if one was. */
export interface AbsentSection {
  readonly spec: SectionSpec;
  readonly standIn: StandIn | undefined;
}

/** A heading with nearly the words of a section's title. It stands for nothing but the question whether it was meant. */
export interface StandIn {
  /** The title or alias that the heading was meant to be. */
  readonly title: Word;
  /** The heading; fixes replace this span only. */
  readonly place: Span;
  /** The words in which it differs from the title, with their places in the note. */
  readonly slips: readonly Slip[];
}
