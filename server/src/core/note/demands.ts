import { stubStatuses } from '../protocol/field-values.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import type { Lexicon } from './lexicon.ts';
import type { Held } from './top.ts';

/** What its status and its number make of a note. */
export interface Demands {
  readonly isDraft: boolean;
  /** Cancelled or no-show. */
  readonly isStub: boolean;
  /** The sections asked of it, in protocol order: empty for a stub and for session 0. */
  readonly required: readonly SectionSpec[];
}

/** What is required of a note with such a status and number. */
export function demandsOf({ status, session }: Held, { protocol }: Lexicon): Demands {
  const isStub = stubStatuses.some((each) => each === status);
  const asksNothing = isStub || session === 0;
  return {
    isDraft: status === 'draft',
    isStub,
    required: asksNothing ? [] : protocol.sections.filter(({ required }) => required),
  };
}
