import type { SectionSpec } from '../protocol/sections.ts';
import type { Word } from '../protocol/word.ts';
import type { TitleWord } from './title.ts';

/** One way of writing the title of a section. */
export interface SectionTitle {
  readonly spec: SectionSpec;
  readonly title: Word;
  /** Its words, as they are compared. */
  readonly words: readonly TitleWord[];
  /** True for none of the titles of the section, but one that is made of words of it. */
  readonly isMade?: true;
}
