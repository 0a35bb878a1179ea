import type { OutlineResult } from '../../../server/src/wire.ts';
import { recordedOf, standingOf } from '../note/standing.ts';
import type { LinkState } from '../server-link.ts';

/** What the language status item shows, in the terms of VS Code. */
export interface StatusLook {
  readonly text: string;
  readonly detail: string;
  readonly isError: boolean;
  readonly busy: boolean;
  readonly command: { readonly command: string; readonly title: string } | undefined;
}

/**
 * How far the note has come, that the server is starting, or that it could not be had; `undefined` where there is nothing
 * to be said: the document is no note.
 * @param isLikelyNote what is known of the document before the server answers.
 */
export function statusLook(
  state: LinkState,
  isLikelyNote: boolean,
  outline: OutlineResult | undefined,
): StatusLook | undefined {
  const look = { detail: 'IPT Notes', isError: false, busy: false, command: undefined };
  if (state === 'failed' && isLikelyNote) {
    const command = { command: 'iptNotes.showLog', title: 'Show Log' };
    return { ...look, text: 'The server is not running', isError: true, command };
  }
  if (state === 'starting' && isLikelyNote) return { ...look, text: 'Starting', busy: true };
  if (!outline) return undefined;
  return {
    ...look,
    text: recordedOf(outline),
    detail: standingOf(outline).join(' · '),
    command: { command: 'iptNotes.thisNote.focus', title: 'Show Outline' },
  };
}
