import {
  applySuppressions,
  type CourseResult,
  type Finding,
  lintCourse,
  lintNote,
  type Note,
  type NoteFacts,
  type NoteResult,
  promptsOf,
  type Range,
  type Settings,
} from '../core/index.ts';
import type { WireCounts } from '../wire/courses.ts';
import type { OpenDocument } from './open-document.ts';
import type { Server } from './server.ts';

/** What was found in a closed note, and what that depends on. */
interface Counted {
  /** The facts of the note as it is on disk: another object for each time that it was read. */
  readonly facts: NoteFacts;
  /** The day, the configurations and the names to flag. */
  readonly key: string;
  /** The course. */
  readonly stamp: string;
  readonly settings: Settings;
  readonly own: NoteResult;
  readonly prompts: readonly Range[];
  readonly counts: WireCounts;
}

const none: WireCounts = { errors: 0, warnings: 0, infos: 0, hints: 0, prompts: 0 };
const nothing: CourseResult = { findings: [], failures: [] };

/**
 * Counts the findings of notes, open ones as they are in the editor. What was counted is kept until the note, its
 * course, the configuration, the names to flag or the day has changed.
 */
export class FindingCounts {
  readonly #server: Server;
  readonly #known = new Map<string, Counted>();

  constructor(server: Server) {
    this.#server = server;
  }

  /** The counts of a note whose facts are known. */
  of(path: string): WireCounts {
    const { checker, documents, reader } = this.#server;
    const open = documents.all().find((document) => (document.path ?? document.uri) === path);
    if (open) return this.#ofOpen(open, reader, checker);
    const { courses } = this.#server;
    const facts = courses.index.note(path);
    if (!facts) return none;
    const known = this.#known.get(path);
    const isSame = known?.facts === facts && known.key === this.#key;
    if (isSame && known.stamp === courses.stampOf(path)) return known.counts;
    const counted = this.#count(facts, isSame ? known : undefined);
    if (counted) this.#known.set(path, counted);
    return counted?.counts ?? none;
  }

  /** Forgets notes that are gone. */
  prune(): void {
    const { index } = this.#server.courses;
    for (const path of this.#known.keys()) if (!index.note(path)) this.#known.delete(path);
  }

  #ofOpen(open: OpenDocument, reader: Server['reader'], checker: Server['checker']): WireCounts {
    const read = reader.noteIn(open);
    return read ? countsOf(checker.check(open, read).findings, promptsIn(read.note)) : none;
  }

  /** @param known the same note, where only its course has changed. */
  #count(facts: NoteFacts, known: Counted | undefined): Counted | undefined {
    const { courses, prints } = this.#server;
    const checked = known ?? this.#checkFile(facts);
    if (!checked) return undefined;
    const { own, settings, prompts } = checked;
    const { isComplete, index } = courses;
    const across = isComplete ? lintCourse(facts, index, settings, prints.of) : nothing;
    const { findings } = applySuppressions(own, settings, across.findings, isComplete);
    const stamp = courses.stampOf(facts.path);
    return { facts, key: this.#key, stamp, settings, own, prompts, counts: countsOf(findings, prompts) };
  }

  #checkFile(facts: NoteFacts): Pick<Counted, 'own' | 'settings' | 'prompts'> | undefined {
    const { names, prints, today, workspace } = this.#server;
    const reading = workspace.read(facts.path);
    if (reading.kind !== 'note') return undefined;
    const { note, root, settings } = reading;
    prints.fromRead(facts, note);
    const result = lintNote(note, settings, today(), { names: names.list, path: facts.path, root });
    return { settings, prompts: promptsIn(note), own: { ...result, findings: result.findings.map(bare) } };
  }

  get #key(): string {
    const { configs, names, today } = this.#server;
    return `${today()}.${configs.generation}.${names.generation}`;
  }
}

/** What counting needs of a finding: the rest would be kept for nothing. */
function bare({ rule, severity, place, subject, message }: Finding): Finding {
  return { rule, severity, place, subject, message, data: [] };
}

function promptsIn(note: Note): Range[] {
  return promptsOf(note).map((span) => note.lines.rangeOf(span));
}

/** @param prompts those of the note; what is found of one is not counted a second time. */
function countsOf(findings: readonly Finding[], prompts: readonly Range[]): WireCounts {
  const places = new Set(prompts.map(({ start }) => `${start.line}.${start.character}`));
  const others = findings.filter(
    ({ rule, place: { start } }) =>
      rule !== 'leftover-placeholder' || !places.has(`${start.line}.${start.character}`),
  );
  const count = (wanted: Finding['severity']) => others.filter(({ severity }) => severity === wanted).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    hints: count('hint'),
    prompts: prompts.length,
  };
}

/** The sum of some counts. */
export function sumOf(counts: Iterable<WireCounts>): WireCounts {
  let sum = none;
  for (const each of counts) {
    sum = {
      errors: sum.errors + each.errors,
      warnings: sum.warnings + each.warnings,
      infos: sum.infos + each.infos,
      hints: sum.hints + each.hints,
      prompts: sum.prompts + each.prompts,
    };
  }
  return sum;
}
