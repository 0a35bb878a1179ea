import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIG_FILE, MISNAMED_CONFIG_FILE } from '../core/index.ts';
import { isMarkdownName } from '../host/host.ts';
import { pathOfUri } from '../host/uris.ts';

/** A document that the client has open, and where in it someone is at work. */
export class OpenDocument {
  readonly uri: string;
  readonly isMarkdown: boolean;
  readonly isConfiguration: boolean;
  readonly #document: TextDocument;
  #path: string | undefined;
  #cursor: Position | undefined;
  #edits = 0;
  #wasThere = false;
  #isLost = false;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.uri = uri;
    this.#path = pathOfUri(uri);
    this.isConfiguration = [CONFIG_FILE, MISNAMED_CONFIG_FILE].some((name) =>
      this.path?.endsWith(`/${name}`),
    );
    this.isMarkdown = languageId === 'markdown' || (this.path !== undefined && isMarkdownName(this.path));
    this.#document = TextDocument.create(uri, languageId, version, text);
  }

  /** `undefined` for a document without any place, such as a new one. */
  get path(): string | undefined {
    return this.#path;
  }

  get version(): number {
    return this.#document.version;
  }

  /** The text as the client has it. */
  get text(): string {
    return this.#document.getText();
  }

  /** Where the cursor is: as the client says, else the place of the last edit; `undefined` where neither is known. */
  get cursor(): Position | undefined {
    return this.#cursor;
  }

  /** True from an edit until the document is saved. */
  get isEdited(): boolean {
    return this.#edits > 0;
  }

  /** True after the first edit since the document was opened or saved, which may be that it has followed its file. */
  get isFirstEdited(): boolean {
    return this.#edits === 1;
  }

  /** False where its file is gone and nothing was typed since it was saved: then it is shown, and is no note any more. */
  get isKept(): boolean {
    return this.isEdited || !this.#isLost;
  }

  /** Someone has looked whether its file is there. One that never was is yet to be written. */
  seen(isThere: boolean): void {
    this.#wasThere ||= isThere;
    this.#isLost = this.#wasThere && !isThere;
  }

  /** Its file is known by another spelling than the client's. */
  spellAs(path: string): void {
    this.#path = path;
  }

  /** Applies what the client has changed. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): this {
    TextDocument.update(this.#document, [...changes], version);
    this.#edits++;
    for (const change of changes) this.#cursor = 'range' in change ? endOf(change) : undefined;
    return this;
  }

  /** The client says where the cursor is. */
  moveTo(position: Position): void {
    this.#cursor = position;
  }

  /** The client has saved the document. */
  saved(): void {
    this.#edits = 0;
    this.seen(true);
  }
}

/** Where an inserted text ends. */
function endOf({
  range,
  text,
}: {
  readonly range: { readonly start: Position };
  readonly text: string;
}): Position {
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.at(-1)?.length ?? 0;
  return {
    line: range.start.line + lines.length - 1,
    character: lines.length === 1 ? range.start.character + last : last,
  };
}
