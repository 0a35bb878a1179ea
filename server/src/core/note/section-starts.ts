import type { Protocol } from '../protocol/protocol.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import { mayCarry, sectionsBegun } from './carriers.ts';
import type { Block } from './note.ts';

/**
 * Which blocks begin which sections, remembered until a heading or label comes, goes or changes: few keys are typed in
 * one.
 */
export class SectionStarts {
  readonly #protocol: Protocol;
  #carriers: readonly Carrier[] = [];
  #begun: ReadonlyMap<number, readonly SectionSpec[]> = new Map();

  constructor(protocol: Protocol) {
    this.#protocol = protocol;
  }

  /** @returns as `sectionsBegun`. */
  of(blocks: readonly Block[]): ReadonlyMap<number, readonly SectionSpec[]> {
    const carriers: Carrier[] = [];
    for (const [index, block] of blocks.entries())
      if (mayCarry(block)) carriers.push({ index, facts: block.facts });
    if (!areSame(carriers, this.#carriers)) this.#begun = sectionsBegun(blocks, this.#protocol);
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
