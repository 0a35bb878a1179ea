import type { SectionSpec } from '../protocol/sections.ts';
import type { Fields } from './fields.ts';
import type { Lexicon } from './lexicon.ts';

/** What its status and its number make of a note. */
export interface Demands {
  readonly isDraft: boolean;
  /** Cancelled or no-show. */
  readonly isStub: boolean;
  /** The sections asked of it, in protocol order: none of a stub or of session 0. */
  readonly required: readonly SectionSpec[];
}

/** What is asked of a note with these fields. */
export function demandsOf({ status, session }: Fields, { protocol }: Lexicon): Demands {
  const isStub = status?.value === 'cancelled' || status?.value === 'no-show';
  const asksNothing = isStub || session?.value === 0;
  return {
    isDraft: status?.value === 'draft',
    isStub,
    required: asksNothing ? [] : protocol.sections.filter(({ required }) => required),
  };
}
