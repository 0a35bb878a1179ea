import type { SectionSpec } from '../protocol/sections.ts';
import { mayCarry, sectionsBegun } from './carriers.ts';
import type { Lexicon } from './lexicon.ts';
import { misspellingIn } from './misspelled-title.ts';
import type { Block } from './note.ts';
import { hintsOf } from './section-titles.ts';

/**
 * Which blocks begin which sections, remembered until a heading or label comes, goes or changes: few keys are typed in
 * one.
 */
export class SectionStarts {
  readonly #lexicon: Lexicon;
  #carriers: readonly Carrier[] = [];
  #begun: ReadonlyMap<number, readonly SectionSpec[]> = new Map();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /**
   * @param text the whole note.
   * @returns as `sectionsBegun`.
   */
  of(blocks: readonly Block[], text: string): ReadonlyMap<number, readonly SectionSpec[]> {
    const carriers: Carrier[] = [];
    for (const [index, block] of blocks.entries())
      if (mayCarry(block)) carriers.push({ index, facts: block.facts });
    if (!areSame(carriers, this.#carriers)) {
      const { protocol, titles } = this.#lexicon;
      this.#begun = sectionsBegun(blocks, protocol, {
        slipOf: ({ start, end, facts: { heading } }) =>
          heading?.title.names.length === 0
            ? misspellingIn(heading.title.words, text.slice(start, end), titles.required)?.spec
            : undefined,
        hintsOf: (block) => (block.facts.heading ? hintsOf(block.facts.heading.title, titles) : []),
      });
    }
    this.#carriers = carriers;
    return this.#begun;
  }
}

interface Carrier {
  readonly index: number;
  readonly facts: Block['facts'];
}

function areSame(some: readonly Carrier[], others: readonly Carrier[]): boolean {
  if (some.length !== others.length) return false;
  return some.every(({ index, facts }, at) => others[at]?.index === index && others[at]?.facts === facts);
}
