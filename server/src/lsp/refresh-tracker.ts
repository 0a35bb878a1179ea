import type { OpenDocument } from './open-document.ts';
import type { Server } from './server.ts';

/** How long nothing has to happen before answers are looked at again, in milliseconds: no one reads them while typing. */
const PAUSE = 200;

/** Something that the client shows of a note and asks for again only when it is told to. */
export interface Shown<Answer> {
  readonly task: string;
  /** What is answered for a document as everything is now. */
  readonly answer: (document: OpenDocument) => Answer;
  readonly canRefresh: () => boolean;
  /** Tells the client to ask again. */
  readonly refresh: () => Promise<void>;
}

type TrackedServer = Pick<Server, 'documents' | 'courses' | 'runner'>;

/**
 * Keeps, for each open document, what was answered. Where that has become another although the document is the same, a
 * neighbour in its course has changed, and the client is told to ask again.
 */
export class RefreshTracker<Answer> {
  readonly #server: TrackedServer;
  readonly #shown: Shown<Answer>;
  readonly #answered = new WeakMap<OpenDocument, { readonly version: number; readonly answer: string }>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(server: TrackedServer, shown: Shown<Answer>) {
    this.#server = server;
    this.#shown = shown;
    const look = () => this.#lookSoon();
    server.documents.onDidChangeContent(look);
    server.courses.onDidChange(look);
  }

  /** Answers for a document, and remembers it. */
  answer(document: OpenDocument): Answer {
    const answer = this.#shown.answer(document);
    this.#answered.set(document, { version: document.version, answer: JSON.stringify(answer) });
    return answer;
  }

  #lookSoon(): void {
    if (!this.#shown.canRefresh()) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { documents, runner } = this.#server;
      void runner.attempt(this.#shown.task, async () => {
        const stale = documents.all().filter((document) => this.#isStale(document));
        for (const document of stale) this.#answered.delete(document);
        if (stale.length > 0) await this.#shown.refresh();
      });
    }, PAUSE);
  }

  /** False for a document that has changed: the client asks again by itself. */
  #isStale(document: OpenDocument): boolean {
    const before = this.#answered.get(document);
    if (!before || before.version !== document.version) return false;
    return JSON.stringify(this.#shown.answer(document)) !== before.answer;
  }
}
