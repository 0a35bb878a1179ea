import * as l10n from '@vscode/l10n';
import {
  commands,
  type Disposable,
  Range,
  Selection,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { register } from '../commands/register.ts';
import { rangeOf } from '../range.ts';
import { stopUndo } from '../undo-stop.ts';
import type { ActiveNote } from './active-note.ts';
import { isSameNote, KnownPrompts } from './known-prompts.ts';
import { isInPrompt, type Place, promptFrom, stepByKey } from './prompt-steps.ts';
import { insertedPrompts, type Prompt, promptsOf } from './prompts.ts';

/** True while the cursor is in a prompt, or right after what was just typed over one: then Tab goes to the next one. */
const IN_PROMPT = 'iptNotes.inPrompt';

/** What the keys and the palette step by; a key that finds no prompt does what it usually does. */
const steps = [
  ['iptNotes.nextPrompt', () => l10n.t('Next Prompt'), 1, 'tab'],
  ['iptNotes.previousPrompt', () => l10n.t('Previous Prompt'), -1, 'outdent'],
] as const;

/** The prompts of the active note: dimmed, stepped through, and selected once they are inserted. */
export class Prompts implements Disposable {
  readonly #note: ActiveNote;
  readonly #italic = window.createTextEditorDecorationType({ fontStyle: 'italic' });
  readonly #dimmed = window.createTextEditorDecorationType({
    color: new ThemeColor('descriptionForeground'),
  });
  readonly #parts: Disposable[];
  #isInPrompt = false;
  /** A document whose prompt was selected before the server has said where its prompts are. */
  #awaited: TextDocument | undefined;
  /** True until that document is the active one: what the editor before it reports meanwhile does not count. */
  #isShowing = false;
  /** The latest edit, of which *Select the prompt* looks for the prompt that it inserted. */
  #latest: TextDocumentChangeEvent | undefined;
  readonly #known = new KnownPrompts();
  /** The document whose prompts are known. */
  #knownIn: TextDocument | undefined;
  /** True from an edit until its selection is reported: until then, an editor has the one before. */
  #isSelectionOld = false;

  constructor(note: ActiveNote) {
    this.#note = note;
    this.#parts = [
      this.#italic,
      this.#dimmed,
      note.onDidChange(() => this.#show()),
      window.onDidChangeVisibleTextEditors(() => this.#show()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#selected(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => void this.#follow(editor)),
      workspace.onDidChangeTextDocument((event) => {
        if (event.contentChanges.length > 0) this.#changed(event);
      }),
      ...steps.map(([id, title, by, usual]) =>
        register(id, title(), (cause?: 'key') => this.#step(by, cause === 'key' ? usual : undefined)),
      ),
      register('iptNotes.selectPrompt', l10n.t('Select the Prompt'), () => this.selectInserted()),
    ];
  }

  /**
   * Shows a document with its first prompt selected and in view, or its beginning where it has none. The active editor
   * doesn’t take the focus again: that would close a list which has been opened meanwhile.
   */
  async showFirst(document: TextDocument, prompt: { start: number; end: number } | undefined): Promise<void> {
    const at = document.positionAt(prompt?.start ?? 0);
    const selection = new Selection(at, prompt ? document.positionAt(prompt.end) : at);
    this.#awaited = prompt && document;
    const isSet = this.#setKey(prompt !== undefined);
    const editor = window.activeTextEditor;
    if (editor?.document !== document) {
      // Tab also moves on from a first prompt that someone types over at once.
      this.#knownIn = document;
      this.#known.guesses(promptsOf(document.getText()));
      this.#isShowing = true;
      try {
        await isSet;
        await window.showTextDocument(document, { selection });
      } finally {
        this.#isShowing = false;
      }
      return;
    }
    // At once: a key that is pressed meanwhile would write where the insertion left the cursor, and a selection that comes
    // after it would be of another text.
    go(editor, selection);
    await isSet;
  }

  dispose(): void {
    for (const part of this.#parts) part.dispose();
  }

  #changed(event: TextDocumentChangeEvent): void {
    this.#latest = event;
    if (event.document !== this.#knownIn || event.document.languageId !== 'markdown') return;
    if (event.document.isUntitled && event.document.getText() === '') this.#known.emptied();
    else this.#known.changed(event.contentChanges);
    this.#isSelectionOld = true;
  }

  /**
   * What is known is of the document before; of it, a key would take a selected prompt for none, and replace it. A note that
   * is saved for the first time becomes another document with the same text: anyone who types on does not wait for the server,
   * and the key stays as it is until then, since the new editor begins without a selection.
   */
  #goesOnIn(document: TextDocument): void {
    if (this.#knownIn && isSameNote(this.#knownIn.uri, document.uri)) {
      this.#awaited = document;
      this.#known.goesOn();
    } else this.#known.forget();
    this.#knownIn = document;
    this.#isSelectionOld = false;
  }

  /** By the event alone: after an edit, an editor has its old selection until it comes. */
  #selected(editor: TextEditor): void {
    if (editor === window.activeTextEditor) {
      this.#isSelectionOld = false;
      this.#known.selected(spanIn(editor.document, editor.selection));
    }
    // In the middle of typing, what is known of the prompts is of the text before.
    if (this.#note.current?.version === editor.document.version) this.#dim(editor);
    void this.#follow(editor);
  }

  #show(): void {
    for (const editor of window.visibleTextEditors) {
      const prompts = this.#in(editor)?.map(rangeOf);
      if (prompts) editor.setDecorations(this.#italic, prompts);
      this.#dim(editor);
    }
    void this.#follow(window.activeTextEditor);
  }

  /** A selected prompt is not dimmed: its colour would win over that of selected text, which is white on white in high contrast. */
  #dim(editor: TextEditor): void {
    const prompts = this.#in(editor)?.map(rangeOf);
    const isSelected = (prompt: Range) =>
      editor.selections.some((each) => !each.isEmpty && each.intersection(prompt)?.isEmpty === false);
    if (prompts)
      editor.setDecorations(
        this.#dimmed,
        prompts.filter((prompt) => !isSelected(prompt)),
      );
  }

  /** The prompts of the active note, for an editor that shows it. */
  #in(editor: TextEditor): readonly Place[] | undefined {
    const { current } = this.#note;
    return editor.document === current?.document ? current.outline.prompts : undefined;
  }

  /**
   * Sets the key. It is taken back only where there is no prompt for certain: without it, Tab replaces a selected prompt, and
   * one that is set too long only has Tab look again. Where no editor is active it stays as it is: a new note has none for a
   * moment while it becomes a file.
   */
  async #follow(editor: TextEditor | undefined): Promise<void> {
    if (!editor || editor !== window.activeTextEditor || this.#isShowing) return;
    if (editor.document !== this.#knownIn) this.#goesOnIn(editor.document);
    if (this.#known.isEmptied) return;
    const prompts = this.#in(editor);
    if (prompts || editor.document !== this.#awaited) this.#awaited = undefined;
    if (prompts && this.#note.current?.version === editor.document.version)
      this.#known.knows(prompts.map((prompt) => spanIn(editor.document, rangeOf(prompt))));
    if (this.#isBehindTyped(editor)) return this.#setKey(true);
    const known = this.#placesIn(editor.document);
    const places = known ?? prompts;
    const isIn = places ? isInPrompt(places, editor.selection, known !== undefined) : false;
    if (isIn || (isIn === false && !this.#isSelectionOld && !this.#awaited)) await this.#setKey(isIn);
  }

  /** All prompts of the active note as it is now, where they are known without the server. */
  #placesIn(document: TextDocument): readonly Place[] | undefined {
    return this.#known.all?.map((prompt) => rangeIn(document, prompt));
  }

  /** True where the cursor is right after what was typed over a prompt, and another prompt follows. */
  #isBehindTyped({ document, selection }: TextEditor): boolean {
    return this.#known.from(spanIn(document, selection), 1) !== undefined;
  }

  async #setKey(isInPrompt: boolean): Promise<void> {
    if (isInPrompt === this.#isInPrompt) return;
    this.#isInPrompt = isInPrompt;
    await commands.executeCommand('setContext', IN_PROMPT, isInPrompt);
  }

  /** @param usual what the key does elsewhere; `undefined` for the palette, from which the next prompt is looked for. */
  async #step(by: 1 | -1, usual: string | undefined): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor) {
      if (usual !== undefined) await commands.executeCommand(usual);
      return;
    }
    const next = usual !== undefined && this.#known.from(spanIn(editor.document, editor.selection), by);
    if (next) return this.#select(editor, rangeIn(editor.document, next));
    const { version } = editor.document;
    // The context key lags, so what is there now decides: at once where it is known, since typing does not wait.
    const prompts = this.#placesIn(editor.document) ?? (await this.#latestIn(editor.document));
    if (editor.document.version !== version) return;
    if (usual === undefined) {
      const prompt = promptFrom(prompts, editor.selection, by);
      if (prompt) await this.#select(editor, rangeOf(prompt));
      else void window.showInformationMessage(l10n.t('No prompt is left in this note.'));
      return;
    }
    const to = stepByKey(prompts, editor.selection, by);
    if (to === 'usual') await commands.executeCommand(usual);
    else if ('select' in to) await this.#select(editor, rangeOf(to.select));
    else {
      go(editor, rangeOf({ start: to.leave, end: to.leave }));
      await this.#setKey(false);
    }
  }

  async #latestIn(document: TextDocument): Promise<readonly Place[]> {
    const seen = await this.#note.latest();
    return seen?.document === document ? seen.outline.prompts : [];
  }

  /** Selects the first prompt of what was inserted last, as a quick fix of ours has just done. */
  async selectInserted(): Promise<void> {
    const editor = window.activeTextEditor;
    const latest = this.#latest;
    if (!editor || !latest || latest.document !== editor.document) return;
    const [prompt] = insertedPrompts(latest.contentChanges);
    if (!prompt) return;
    const { document } = editor;
    await this.#select(editor, rangeIn(document, prompt));
  }

  /** The key is set first: anyone who presses Tab on a selected prompt must not replace it. */
  async #select(editor: TextEditor, range: Range): Promise<void> {
    await this.#setKey(true);
    go(editor, range);
  }
}

function spanIn(document: TextDocument, { start, end }: Range): Prompt {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

function rangeIn(document: TextDocument, { start, end }: Prompt): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

function go(editor: TextEditor, range: Range): void {
  stopUndo();
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range);
}
