import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import {
  applySuppressions,
  CourseIndex,
  lintCourse,
  lintNote,
  type Neighbour,
  type NoteFacts,
  type NoteResult,
  type NoteSkip,
  type Settings,
  skipReasonOf,
} from '../../core/index.ts';
import type { ConfigError } from '../../host/config-loader.ts';
import { uriOfPath } from '../../host/uris.ts';
import {
  CheckAgainRequest,
  type CheckWorkspaceParams,
  CheckWorkspaceRequest,
  type CheckWorkspaceResult,
  type WireFindings,
} from '../../wire/workspace.ts';
import { CheckedNotes } from '../checked-notes.ts';
import { isFacts } from '../known-notes.ts';
import { signalOf } from '../reading.ts';
import { type Feature, onRequest, type Server } from '../server.ts';
import { inSlices } from '../slices.ts';
import {
  configDiagnostic,
  type FindingPlace,
  failureDiagnostic,
  findingDiagnostic,
  readingDiagnostics,
} from '../to-diagnostic.ts';

const nothing: CheckWorkspaceResult = {
  notes: 0,
  unchecked: 0,
  skipped: { drafts: 0, beforeCheckFrom: 0, others: 0 },
  isUnread: false,
  leftOut: [],
  files: [],
};

/**
 * Checks every note of the workspace, open or not, as it is now: what was known of them is corrected on the way. What was
 * found in closed notes is followed from then on.
 */
export const checkWorkspace: Feature = {
  capabilities: () => ({}),
  register(server) {
    const checked = new CheckedNotes(server);
    onRequest(server, CheckWorkspaceRequest, nothing, (params, token) =>
      new Check(server, checked).run(params, token),
    );
    onRequest(server, CheckAgainRequest, [], (_, token) => checked.again(token));
  },
};

/** A note by itself, before the course is looked at. */
interface OwnResult {
  readonly facts: NoteFacts;
  readonly settings: Settings;
  readonly result: NoteResult;
  readonly place: FindingPlace;
}

class Check {
  readonly #server: Server;
  readonly #checked: CheckedNotes;
  readonly #style;
  readonly #notes: OwnResult[] = [];
  readonly #unread: Neighbour[] = [];
  #unchecked = 0;
  #others = 0;
  readonly #configErrors = new Map<string, ConfigError>();
  readonly #files: WireFindings[] = [];

  constructor(server: Server, checked: CheckedNotes) {
    this.#server = server;
    this.#checked = checked;
    this.#style = { client: server.client(), docs: server.docs };
  }

  async run(params: CheckWorkspaceParams, token: CancellationToken): Promise<CheckWorkspaceResult> {
    const signal = signalOf(token);
    await this.#server.upkeep.exclusively(() => this.#checkAll(params, signal), signal);
    const skips = this.#notes.map(({ facts, settings, result }) => skipReasonOf(result, facts, settings));
    const count = (reason: NoteSkip | undefined) => skips.filter((each) => each === reason).length;
    return {
      notes: count(undefined),
      unchecked: this.#unchecked,
      skipped: {
        drafts: count('drafts'),
        beforeCheckFrom: count('before-check-from'),
        others: this.#others,
      },
      isUnread: !this.#server.reach.isWhole,
      leftOut: this.#server.host.leftOut().map(({ path, reason }) => ({ uri: uriOfPath(path), reason })),
      files: this.#files,
    };
  }

  async #checkAll({ workDoneToken }: CheckWorkspaceParams, signal: AbortSignal): Promise<void> {
    const { configs, connection, fetching, prints, upkeep, workspace } = this.#server;
    const progress = connection.window.attachWorkDoneProgress(workDoneToken);
    const isCancelled = () => signal.aborted;
    const paths = new Set<string>();
    progress.begin('IPT Notes: checking notes', 0, undefined, true);
    await fetching.begin(signal);
    await fetching.load(signal, (done, all) => {
      if (done % 100 === 0) progress.report(0, `${done} of ${all} files read`);
    });
    configs.refresh();
    await inSlices(workspace.paths(), (path) => void paths.add(path), isCancelled);
    const step = (part: number, parts: number) => {
      if (part % 100 === 0) progress.report((100 * part) / parts, `${part} of ${parts}`);
    };
    let read = 0;
    const check = (path: string) => {
      this.#read(path);
      step(read++, paths.size);
    };
    await inSlices(paths, check, isCancelled);
    const index = CourseIndex.of(this.#notes.map(({ facts }) => facts)).withNeighbours(this.#unread);
    await inSlices(this.#notes, (note) => this.#applySuppressions(note, index), isCancelled);
    for (const { facts } of this.#notes) prints.forget(facts);
    this.#reportConfigurations();
    if (!isCancelled()) {
      upkeep.adopt(paths, index);
      this.#checked.begin();
    }
    progress.done();
  }

  /** Open notes are checked as they are in the editor. */
  #read(path: string): void {
    const { documents, names, prints, reader, today, workspace } = this.#server;
    const open = documents.all().find((document) => document.path === path);
    const reading = open ? reader.read(open) : workspace.read(path);
    const uri = open?.uri ?? uriOfPath(path);
    if (reading.kind === 'broken-configuration') {
      this.#unchecked++;
      for (const error of reading.errors) this.#configErrors.set(JSON.stringify(error), error);
      return;
    }
    const known = workspace.knownOf(path, reading);
    if (known && !isFacts(known)) this.#unread.push(known);
    const facts = isFacts(known) ? known : undefined;
    if (reading.kind === 'note' && facts) {
      const { note, path, root, settings } = reading;
      prints.fromRead(facts, note);
      const toRange: FindingPlace['toRange'] = open
        ? reading.map.rangeAt.bind(reading.map)
        : (range) => range;
      const place = { uri, toRange, teaches: settings.teaches };
      const result = lintNote(note, settings, today(), { names: names.list, path, root });
      this.#notes.push({ facts, settings, place, result });
      return;
    }
    if (reading.kind === 'other') this.#others++;
    else this.#unchecked++;
    this.#add(uri, readingDiagnostics(reading, this.#style));
  }

  #applySuppressions({ facts, settings, result, place }: OwnResult, index: CourseIndex): void {
    const { prints } = this.#server;
    const across = lintCourse(facts, index, settings, prints.of);
    const { findings, failures } = applySuppressions(result, settings, across.findings, true);
    this.#add(place.uri, [
      ...[...failures, ...across.failures].map(failureDiagnostic),
      ...findings.map((finding) => findingDiagnostic(finding, place, this.#style)),
    ]);
  }

  #reportConfigurations(): void {
    const byFile = new Map<string, ConfigError[]>();
    for (const error of this.#configErrors.values()) {
      byFile.set(error.file, [...(byFile.get(error.file) ?? []), error]);
    }
    for (const [file, errors] of byFile) this.#add(uriOfPath(file), errors.map(configDiagnostic));
  }

  #add(uri: string, diagnostics: Diagnostic[]): void {
    if (diagnostics.length > 0) this.#files.push({ uri, diagnostics });
  }
}
