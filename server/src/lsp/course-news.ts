import type { Connection, TextDocuments } from 'vscode-languageserver';
import { CoursesChangedNotification } from '../wire/courses.ts';
import type { CourseStore } from './course-store.ts';
import type { Names } from './names.ts';
import type { OpenDocument } from './open-document.ts';
import type { Runner } from './runner.ts';

/** How long nothing has to change before the client is told, in milliseconds: lists need not follow each key. */
const PAUSE = 300;

/** What news are made from. */
export interface NewsSources {
  readonly connection: Connection;
  readonly courses: CourseStore;
  readonly documents: TextDocuments<OpenDocument>;
  readonly names: Names;
  readonly runner: Runner;
}

/** Tells the client that what it has asked for about the notes may have changed: once, until it asks again. */
export class CourseNews {
  /** True once something was asked for that may change. */
  isWanted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ connection, courses, documents, names, runner }: NewsSources) {
    const changed = () => {
      if (!this.isWanted) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.isWanted = false;
        void runner.attempt('courses', () =>
          connection.sendNotification(CoursesChangedNotification.method, {}),
        );
      }, PAUSE);
    };
    courses.onDidChange(changed);
    documents.onDidChangeContent(changed);
    names.onDidChange(changed);
  }
}
