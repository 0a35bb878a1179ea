import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { OutlineRequest, type OutlineResult } from '../../../server/src/wire/note.ts';
import { Latest } from '../latest.ts';
import { debounced } from '../pace.ts';
import type { ServerLink } from '../server-link.ts';
import { urisInTabs } from '../tabs.ts';
import { isWorkedOn } from '../worked-on.ts';
import { type Shown, stepFor } from './following.ts';
import { noteKeys } from './note-keys.ts';

/** A note in an editor, and how far it has come. */
export interface NoteInView {
  readonly document: TextDocument;
  readonly outline: OutlineResult;
  /** The version of the document that the server was asked about, or an earlier one than it answered for. */
  readonly version: number;
}

/** After the last edit, the views wait this long before they ask, and after the last note before they are empty, in ms. */
const IDLE = 200;

/**
 * The note that the views and commands speak of: the one in the active editor, or the last one that was there. Whether a
 * document is a note is for the server to say. It keeps the context keys that menus go by.
 */
export class ActiveNote implements Disposable {
  readonly #link: ServerLink;
  readonly #changed = new EventEmitter<NoteInView | undefined>();
  readonly #latest = new Latest<OutlineResult | null>();
  readonly #listeners: Disposable[];
  readonly #askSoon = debounced(IDLE, () => void this.#ask());
  readonly #blankSoon = debounced(IDLE, () => this.#show(undefined));
  readonly #known = new Set<string>();
  #document: TextDocument | undefined;
  #current: NoteInView | undefined;

  constructor(link: ServerLink) {
    this.#link = link;
    this.#listeners = [
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      window.tabGroups.onDidChangeTabs(() => this.#follow(window.activeTextEditor)),
      // A document whose language is changed is closed and opened, and its editor stays.
      workspace.onDidOpenTextDocument(() => this.#follow(window.activeTextEditor)),
      workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      link.onDidChangeState((state) => {
        if (state === 'running') void this.#ask();
      }),
    ];
    this.#follow(window.activeTextEditor);
  }

  /** The note, or `undefined` where there is none. */
  get current(): NoteInView | undefined {
    return this.#current;
  }

  /** Fires whenever the note or its outline has changed. */
  get onDidChange(): Event<NoteInView | undefined> {
    return this.#changed.event;
  }

  /** The note as it is at this moment, once the server has answered. */
  async latest(): Promise<NoteInView | undefined> {
    this.#link.start();
    await this.#ask();
    return this.#current?.document === this.#document ? this.#current : undefined;
  }

  /** The Markdown document that was in the active editor last, note or not. */
  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** True for a document that was a note when the server was last asked, or is one by its name. */
  isLikelyNote(document: TextDocument): boolean {
    return this.#known.has(document.uri.toString()) || document.uri.path.endsWith('.ipt.md');
  }

  /** Something has changed that the outline of a document may depend on: asks again once things are quiet. */
  touched(uri: Uri): void {
    if (this.#document?.uri.toString() === uri.toString()) this.#askSoon();
  }

  dispose(): void {
    this.#askSoon.cancel();
    this.#blankSoon.cancel();
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }

  #follow(editor: TextEditor | undefined): void {
    const step = stepFor(editor && shownIn(editor), isInEditor(this.#document));
    const document = step === 'follow' ? editor?.document : step === 'keep' ? this.#document : undefined;
    if (document === this.#document) return;
    this.#document = document;
    // From one document to the next, VS Code shows none for a moment.
    if (!document) this.#blankSoon();
    else {
      this.#blankSoon.cancel();
      void this.#ask();
    }
  }

  #closed(document: TextDocument): void {
    this.#known.delete(document.uri.toString());
    if (document !== this.#document) return;
    this.#document = undefined;
    this.#show(undefined);
  }

  async #ask(): Promise<void> {
    const document = this.#document;
    // Without a server there is no note yet: the first message to it starts it.
    if (!document || this.#link.state === 'idle') return;
    const { version } = document;
    await this.#latest.ask(
      () => this.#link.ask(OutlineRequest, { uri: document.uri.toString() }),
      (outline) => {
        if (document === this.#document) this.#show(outline ? { document, outline, version } : undefined);
      },
      (error) => this.#link.failed(OutlineRequest, error),
    );
  }

  #show(note: NoteInView | undefined): void {
    if (note) this.#known.add(note.document.uri.toString());
    else if (this.#document) this.#known.delete(this.#document.uri.toString());
    // A tree that is filled again for nothing may take the focus from the editor.
    const isSeen = isSame(note, this.#current);
    this.#current = note;
    if (isSeen) return;
    for (const [key, value] of Object.entries(noteKeys(note?.outline)))
      void commands.executeCommand('setContext', key, value);
    this.#changed.fire(note);
  }
}

function shownIn({ document }: TextEditor): Shown {
  return {
    languageId: document.languageId,
    isWorkedOn: isWorkedOn(document.uri),
    firstLine: document.lineAt(0).text,
  };
}

/** True while a document is in an editor, or in a tab that another one hides. */
function isInEditor(document: TextDocument | undefined): boolean {
  if (!document) return false;
  const uri = document.uri.toString();
  return (
    window.visibleTextEditors.some((editor) => editor.document === document) ||
    urisInTabs().some((each) => each.toString() === uri)
  );
}

function isSame(a: NoteInView | undefined, b: NoteInView | undefined): boolean {
  return a?.document === b?.document && JSON.stringify(a?.outline) === JSON.stringify(b?.outline);
}
