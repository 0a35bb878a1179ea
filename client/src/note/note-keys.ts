import type { OutlineResult } from '../../../server/src/wire/note.ts';

/** The context keys that menus go by, for the note that the views show. */
export function noteKeys(outline: OutlineResult | undefined): Readonly<Record<string, boolean>> {
  const lacks = outline?.sections.some(({ state, isRequired }) => isRequired && state === 'missing');
  return {
    'iptNotes.isNote': outline !== undefined,
    'iptNotes.lacksSections': lacks === true && outline?.isSigned === false,
  };
}
