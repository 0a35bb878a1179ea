/** What the active editor shows, as far as it matters to the views. */
export interface Shown {
  readonly languageId: string;
  /** True for documents that someone works on: false for the other side of a comparison, a page that is made up. */
  readonly isWorkedOn: boolean;
  readonly firstLine: string;
}

/** `follow`: the views turn to the document; `keep`: they stay with their note; `blank`: there is none any more. */
export type Step = 'follow' | 'keep' | 'blank';

/** The first line of a report of the command line in Markdown. */
const reportTitle = /^# IPT Notes(?:: \d+ files? could not be checked)?\s*$/;

/**
 * Where the views turn when another editor becomes active. Rule pages, settings, reports, panels and previews are looked
 * at beside a note: the views keep their note. They leave it for another Markdown document, or once its last editor is
 * closed.
 * @param shown `undefined` where no text editor is active: a preview, the settings, an empty window.
 * @param isNoteOpen whether the note of the views is still in an editor.
 */
export function stepFor(shown: Shown | undefined, isNoteOpen: boolean): Step {
  if (shown && isForViews(shown)) return 'follow';
  return isNoteOpen ? 'keep' : 'blank';
}

function isForViews({ languageId, isWorkedOn, firstLine }: Shown): boolean {
  return languageId === 'markdown' && isWorkedOn && !reportTitle.test(firstLine);
}
