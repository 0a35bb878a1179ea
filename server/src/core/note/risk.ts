import type { Word } from '../protocol/word.ts';
import type { MeasureReading, MeasureValue } from './measure-values.ts';
import type { MemberRow } from './member-rows.ts';
import { type Block, contentOfSection, type Note, proseOfBlocks, type Section, sectionsOf } from './note.ts';
import { countWords } from './prose.ts';

/** A safety item above 0, of the client or of a present member. */
export interface SafetyConcern {
  readonly value: MeasureValue;
  readonly member: MemberRow | undefined;
}

/** The safety items above 0, in the order of the text; those of absent members are left out. */
export function safetyConcerns({ fields }: Note): SafetyConcern[] {
  const own = positive(fields.measures).map((value) => ({ value, member: undefined }));
  const members = fields.members
    .filter((member) => member.present)
    .flatMap((member) => positive(member.measures).map((value) => ({ value, member })));
  return [...own, ...members];
}

function positive({ values }: MeasureReading): MeasureValue[] {
  return values.filter(({ key, total }) => key.isSafetyItem && total !== undefined && total > 0);
}

/** The risk sections that hold content, headings of any level. */
export function recordedRisk(note: Note): Section[] {
  return sectionsOf(note, 'risk').filter((section) => contentOfSection(note, section) === 'content');
}

/** The blocks of some sections, each once: a nested section shares its blocks with the one around it. */
export function blocksOf(sections: readonly Section[]): Block[] {
  return [...new Set(sections.flatMap(({ blocks }) => blocks))];
}

/** How many words some sections hold. */
export function wordsIn(note: Note, sections: readonly Section[]): number {
  return countWords(proseOfBlocks(note, blocksOf(sections)));
}

/** True where a code is named in some sections. */
export function mentions(sections: readonly Section[], code: Word): boolean {
  return blocksOf(sections).some(({ facts }) => facts.codes.some((mention) => mention.code === code));
}

/** True where the front matter says that the risk record is kept elsewhere. */
export function isFiledElsewhere({ fields }: Note): boolean {
  return fields.riskRecord === 'filed elsewhere';
}
