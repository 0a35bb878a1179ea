import type { PhaseId } from '../protocol/phases.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import { carriersOf, mayCarry } from './carriers.ts';
import { hintedSections } from './hinted-sections.ts';
import type { Lexicon } from './lexicon.ts';
import type { Block } from './note.ts';

/**
 * Which blocks begin which sections, remembered until a heading or label comes, goes or changes: few keys are typed in
 * one.
 */
export class SectionStarts {
  readonly #lexicon: Lexicon;
  #carriers: readonly Carrier[] = [];
  #phase: PhaseId | undefined;
  #begun: ReadonlyMap<number, readonly SectionSpec[]> = new Map();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /**
   * @param text the whole note.
   * @param phase of the note.
   * @returns the sections that each block begins, by its index, in the order of its title.
   */
  of(
    blocks: readonly Block[],
    text: string,
    phase: PhaseId | undefined,
  ): ReadonlyMap<number, readonly SectionSpec[]> {
    const carriers: Carrier[] = [];
    for (const [index, block] of blocks.entries())
      if (mayCarry(block)) carriers.push({ index, facts: block.facts });
    if (phase !== this.#phase || !areSame(carriers, this.#carriers))
      this.#begun = begunIn(blocks, text, this.#lexicon, phase);
    this.#carriers = carriers;
    this.#phase = phase;
    return this.#begun;
  }
}

function begunIn(
  blocks: readonly Block[],
  text: string,
  lexicon: Lexicon,
  phase: PhaseId | undefined,
): Map<number, SectionSpec[]> {
  const titled = carriersOf(blocks, lexicon.protocol);
  const hinted = hintedSections(titled, blocks, text, lexicon, phase);
  const begun = new Map<number, SectionSpec[]>();
  for (const [spec, carriers] of titled) {
    const hint = hinted.get(spec);
    const indices = hint === undefined ? carriers.map(({ index }) => index) : [hint];
    for (const index of indices) begun.set(index, [...(begun.get(index) ?? []), spec]);
  }
  return begun;
}

interface Carrier {
  readonly index: number;
  readonly facts: Block['facts'];
}

function areSame(some: readonly Carrier[], others: readonly Carrier[]): boolean {
  if (some.length !== others.length) return false;
  return some.every(({ index, facts }, at) => others[at]?.index === index && others[at]?.facts === facts);
}
