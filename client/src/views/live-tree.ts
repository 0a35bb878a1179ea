import { type Disposable, EventEmitter, type TreeView, window } from 'vscode';
import { CourseRequest } from '../../../server/src/wire/courses.ts';
import type { Request } from '../../../server/src/wire/message.ts';
import { Latest } from '../latest.ts';
import type { ServerLink } from '../server-link.ts';
import { sessionRows } from './course-rows.ts';
import type { Row, TreeContent } from './row.ts';
import { treeItem } from './tree-item.ts';
import { WhileSeen } from './while-seen.ts';

/** What a tree asks the server, and what it makes of the answer. */
export interface LiveTreeOptions<Params, Answer> {
  readonly view: string;
  readonly request: Request<Params, Answer>;
  /** What to ask now; `undefined` while there is nothing to ask. */
  params(): Params | undefined;
  /** What to show for the last answer; `undefined` where nothing was asked. */
  show(answer: Answer | undefined): TreeContent;
}

/** A tree of rows that the server knows. It asks while it is seen, and keeps what it shows until there is an answer. */
export class LiveTree<Params, Answer> implements Disposable {
  readonly #link: ServerLink;
  readonly #options: LiveTreeOptions<Params, Answer>;
  readonly #changed = new EventEmitter<undefined>();
  readonly #view: TreeView<Row>;
  readonly #latest = new Latest<Answer | undefined>();
  readonly #fresh = new WhileSeen(() => void this.#ask());
  readonly #listeners: Disposable[];
  #rows: readonly Row[] = [];
  #answer: Answer | undefined;
  /**
   * The row that was brought into view last: once, since anyone who scrolls the tree or goes to another view would be brought
   * back at the next edit.
   */
  #revealed: string | undefined;

  constructor(link: ServerLink, options: LiveTreeOptions<Params, Answer>) {
    this.#link = link;
    this.#options = options;
    this.#view = window.createTreeView(options.view, {
      showCollapseAll: true,
      treeDataProvider: {
        onDidChangeTreeData: this.#changed.event,
        getChildren: async (row) => [...(await this.#childrenOf(row))],
        getTreeItem: treeItem,
        // Asked before a row is brought into view; that is done with rows at the top only.
        getParent: () => undefined,
      },
    });
    this.#listeners = [
      this.#view.onDidChangeVisibility(({ visible }) => this.#fresh.seen(visible)),
      link.onDidChangeState((state) => {
        if (state === 'running') this.outdated();
      }),
    ];
    this.#fresh.seen(this.#view.visible);
  }

  /** The last answer. */
  get answer(): Answer | undefined {
    return this.#answer;
  }

  /** What is shown may no longer be so. */
  outdated(): void {
    this.#fresh.outdated();
  }

  /** Shows the last answer again. */
  redraw(): void {
    const { rows, message, description } = this.#options.show(this.#answer);
    this.#rows = rows;
    this.#view.message = message;
    this.#view.description = description ?? '';
    this.#changed.fire(undefined);
    void this.#reveal();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  async #ask(): Promise<void> {
    const { request } = this.#options;
    const params = this.#options.params();
    await this.#latest.ask(
      () => (params === undefined ? undefined : this.#link.ask(request, params)),
      (answer) => {
        this.#answer = answer;
        this.redraw();
      },
      (error) => this.#link.failed(request, error),
    );
  }

  async #reveal(): Promise<void> {
    const current = this.#rows.find(({ isCurrent }) => isCurrent);
    if (!current || current.id === this.#revealed || !this.#view.visible) return;
    this.#revealed = current.id;
    try {
      await this.#view.reveal(current, { select: true, focus: false });
    } catch (error) {
      // The tree has been hidden or filled again meanwhile.
      this.#link.failed(this.#options.request, error);
    }
  }

  async #childrenOf(row: Row | undefined): Promise<readonly Row[]> {
    if (!row) return this.#rows;
    if (row.courseOf === undefined) return row.children;
    try {
      const course = await this.#link.ask(CourseRequest, { uri: row.courseOf });
      return course && course !== 'unread' ? sessionRows(course) : [];
    } catch (error) {
      this.#link.failed(CourseRequest, error);
      return [];
    }
  }
}
