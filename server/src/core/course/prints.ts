import type { Word } from '../protocol/word.ts';
import type { Range } from '../text/line-table.ts';
import type { NoteFacts } from './facts.ts';
import { isSame } from './same-facts.ts';
import type { Stems } from './stems.ts';

/** What `copied-forward` compares of a section. */
export interface SectionPrint {
  readonly id: Word;
  readonly heading: Range;
  /** Salted hashes of its distinct three-word shingles, ascending. */
  readonly shingles: ArrayLike<number>;
}

/**
 * What is compared word by word with another note of the course. Anyone who has the salt can confirm a guess at the words:
 * so prints are kept apart from facts, stay in the memory of this process, and are never written or sent anywhere.
 */
export interface Prints {
  /**
   * The known sections, the first of each kind; those with too few words are left out. Only those of the last held session
   * are compared with them.
   */
  readonly sections: readonly SectionPrint[];
  /** The homework that is set, in the order of the text. */
  readonly homework: readonly HomeworkPrint[];
  /** The words of the review. */
  readonly review: Stems;
  /** The words of the review and the exploration together. */
  readonly told: Stems;
}

/** An item of homework, by its words. */
export interface HomeworkPrint {
  /** `undefined` for an item without an id. */
  readonly id: Word | undefined;
  readonly place: Range;
  readonly stems: Stems;
}

/** Finds the prints of a note, which may have to be read again for them. */
export type PrintsOf = (facts: NoteFacts) => Prints;

/** The prints of a note that cannot be read: nothing is the same as anything in it. */
const noStems: Stems = { telling: [], light: [], kinds: 0, answers: 0 };
export const noPrints: Prints = { sections: [], homework: [], review: noStems, told: noStems };

/** True where two readings of a note agree in everything that is compared. */
export function agreeInPrints(a: Prints, b: Prints): boolean {
  if (a === b) return true;
  return (
    isSame(a.homework, b.homework) &&
    isSame(a.review, b.review) &&
    isSame(a.told, b.told) &&
    a.sections.length === b.sections.length &&
    a.sections.every((print, index) => {
      const other = b.sections[index];
      return (
        print.id === other?.id &&
        isSame(print.heading, other.heading) &&
        holdTheSame(print.shingles, other.shingles)
      );
    })
  );
}

function holdTheSame(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
