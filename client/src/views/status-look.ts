import * as l10n from '@vscode/l10n';
import type { OutlineResult } from '../../../server/src/wire/note.ts';
import { noteStateOf, recordedOf } from '../note/note-state.ts';
import type { LinkState } from '../server-link.ts';

/** What a language status item shows, in the terms of VS Code. */
export interface StatusLook {
  readonly text: string;
  readonly detail: string;
  /** A notice is marked in the status bar, without being opened. */
  readonly weight: 'information' | 'notice' | 'error';
  readonly busy: boolean;
  readonly command: { readonly command: string; readonly title: string } | undefined;
}

/**
 * How far the note has come, that the server is starting, or that it is not available; `undefined` where there is nothing
 * to be said: the document is no note.
 * @param isLikelyNote what is known of the document before the server answers.
 */
export function statusLook(
  state: LinkState,
  isLikelyNote: boolean,
  outline: OutlineResult | undefined,
): StatusLook | undefined {
  const look = { detail: 'IPT Notes', weight: 'information' as const, busy: false, command: undefined };
  if (state === 'failed' && isLikelyNote) {
    const command = { command: 'iptNotes.showLog', title: l10n.t('Show Log') };
    return { ...look, text: l10n.t('The server is not running'), weight: 'error', command };
  }
  if (state === 'starting' && isLikelyNote) return { ...look, text: l10n.t('Starting'), busy: true };
  if (!outline) return undefined;
  return {
    ...look,
    text: recordedOf(outline),
    detail: noteStateOf(outline).join(' · '),
    command: { command: 'iptNotes.thisNote.focus', title: l10n.t('Show Outline') },
  };
}

/** The notice with which a signed note opens; `undefined` for any other document. */
export function signedLook(state: LinkState, outline: OutlineResult | undefined): StatusLook | undefined {
  if (state !== 'running' || outline?.isSigned !== true) return undefined;
  return {
    text: l10n.t('This note is signed'),
    detail: l10n.t('What is new goes into an addendum'),
    weight: 'notice',
    busy: false,
    command: { command: 'iptNotes.addAddendum', title: l10n.t('Add Addendum') },
  };
}
