import type { CancellationToken } from 'vscode-languageserver';
import { applySuppressions, lintCourse, lintNote, type NoteFacts } from '../core/index.ts';
import { uriOfPath } from '../host/uris.ts';
import type { WireFindings } from '../wire/workspace.ts';
import { uriOfNote } from './course-notes.ts';
import type { Server } from './server.ts';
import { inSlices } from './slices.ts';
import { failureDiagnostic, findingDiagnostic } from './to-diagnostic.ts';

/** What the findings of a note depend on. */
interface State {
  /** The facts of the note: another object for each time that it was read, as it is under another configuration. */
  readonly facts: NoteFacts;
  /** Those of the note before it, with which it is compared word by word. */
  readonly before: NoteFacts | undefined;
  /** Its course, the day and the names to flag. */
  readonly stamp: string;
}

/**
 * The notes of the last check of the workspace, each in the state in which it was checked last. Open ones are among them:
 * editors keep documents open that they do not show any more.
 */
export class CheckedNotes {
  readonly #server: Server;
  #states: Map<string, State> | undefined;
  /** One question after another, so that no earlier answer comes last. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(server: Server) {
    this.#server = server;
  }

  /** All notes have been checked as they are known now. */
  begin(): void {
    const { courses, news } = this.#server;
    this.#states = new Map(Array.from(courses.index.notes, (facts) => [facts.path, this.#stateOf(facts)]));
    news.isWanted = true;
  }

  /**
   * Checks the notes in which something else may be found than when they were checked last.
   * @returns what is found in them, also where that is nothing; nothing of the others.
   */
  again(token: CancellationToken): Promise<WireFindings[]> {
    const answer = this.#last.then(() => this.#again(() => token.isCancellationRequested));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #again(isCancelled: () => boolean): Promise<WireFindings[]> {
    const { checker, courses, documents, news, upkeep } = this.#server;
    news.isWanted = true;
    await upkeep.done;
    const states = this.#states;
    if (!states || !courses.isComplete) return [];
    checker.sync(documents.all());
    const { index } = courses;
    const gone = Array.from(states.keys()).filter((path) => !index.note(path));
    const found: WireFindings[] = gone.map((path) => ({
      uri: uriOfNote(this.#server, path),
      diagnostics: [],
    }));
    const known: State[] = [];
    const look = (facts: NoteFacts) => {
      const state = this.#stateOf(facts);
      if (isSameState(state, states.get(facts.path))) return;
      known.push(state);
      found.push(this.#check(facts));
    };
    await inSlices(index.notes, look, isCancelled);
    // Who has broken off the question gets no answer, and asks again.
    if (isCancelled()) return [];
    for (const path of gone) states.delete(path);
    for (const state of known) states.set(state.facts.path, state);
    return found;
  }

  #stateOf(facts: NoteFacts): State {
    const { courses, names, today } = this.#server;
    const stamp = [courses.stampOf(facts.path), today(), names.generation].join('.');
    return { facts, before: courses.index.courseOf(facts)?.previousHeld(facts), stamp };
  }

  /** Open notes are checked as they are in the editor. */
  #check(facts: NoteFacts): WireFindings {
    const { checker, client, docs, documents, reader } = this.#server;
    const style = { client: client(), docs };
    const open = documents.all().find((document) => (document.path ?? document.uri) === facts.path);
    const read = open && reader.noteIn(open);
    const { uri } = open ?? { uri: uriOfPath(facts.path) };
    const found = open ? read && { ...checker.check(open, read), read } : this.#checkFile(facts);
    if (!found) return { uri, diagnostics: [] };
    const { map, viewSettings } = found.read;
    const place = { uri, toRange: map.rangeAt.bind(map), teaches: viewSettings.teaches };
    return {
      uri,
      diagnostics: [
        ...found.failures.map(failureDiagnostic),
        ...found.findings.map((finding) => findingDiagnostic(finding, place, style)),
      ],
    };
  }

  #checkFile(facts: NoteFacts) {
    const { courses, names, prints, today, workspace } = this.#server;
    const { path } = facts;
    const read = workspace.read(path);
    if (read.kind !== 'note') return undefined;
    const { note, root, settings } = read;
    prints.fromRead(facts, note);
    const own = lintNote(note, settings, today(), { names: names.list, path, root });
    const across = lintCourse(facts, courses.index, settings, prints.of);
    const { findings, failures } = applySuppressions(own, settings, across.findings, true);
    return { findings, failures: [...failures, ...across.failures], read };
  }
}

function isSameState(state: State, known: State | undefined): boolean {
  return known?.facts === state.facts && known.before === state.before && known.stamp === state.stamp;
}
