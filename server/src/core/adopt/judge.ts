import { resolveConfig } from '../config/resolve.ts';
import { CourseIndex } from '../course/course-index.ts';
import type { NoteFacts } from '../course/facts.ts';
import { gatherFacts } from '../course/gather-facts.ts';
import { noPrints } from '../course/prints.ts';
import { applySuppressions, lintNote, type NoteResult } from '../lint.ts';
import { lintCourse } from '../lint-course.ts';
import { BudgetError } from '../markdown/index.ts';
import { NoteBinder } from '../note/bind.ts';
import { fieldValue } from '../note/fields.ts';
import { fileStatus } from '../note-files.ts';
import type { Word } from '../protocol/word.ts';
import type { Day } from '../text/calendar.ts';
import { configOfChoice } from './choice-config.ts';
import type { Choice } from './plan.ts';

/** What a choice would come to. */
export interface Judgement {
  readonly notes: number;
  /** Notes with all sections that are required of them. */
  readonly whole: number;
  /** Notes whose client, date and number are known, so that they have a place in their course. */
  readonly placed: number;
  /** Notes without an error. */
  readonly clean: number;
  /** Per section that notes lack, in how many; in the order of the protocol. */
  readonly lacking: readonly { readonly section: Word; readonly notes: number }[];
  /** By rule, in how many notes it reports an error; most first. */
  readonly errors: readonly { readonly rule: string; readonly notes: number }[];
}

const FOLDER = '/';

/**
 * Reads notes under a choice, as they would be read with it, old ones included. Keeps facts of them and no text.
 */
export class Judge {
  readonly #config;
  readonly #binder: NoteBinder;
  readonly #today: Day;
  readonly #notes: {
    readonly facts: NoteFacts;
    readonly result: NoteResult;
    readonly absent: readonly Word[];
  }[] = [];

  /** @param choice `undefined` for the notes as they are read without any configuration. */
  constructor(choice: Choice | undefined, today: Day) {
    const { checkFrom: _, ...file } = choice ? configOfChoice(choice) : {};
    this.#config = resolveConfig({ name: '', folder: FOLDER, file, parents: ['ipt:standard'] });
    this.#binder = new NoteBinder(this.#config.lexicon);
    this.#today = today;
  }

  /** @param path relative to the folder that is adopted, with `/`. */
  add(path: string, text: string): void {
    const whole = `${FOLDER}${path}`;
    const config = this.#config;
    if (fileStatus(whole, text, config) !== 'note') return;
    try {
      const note = this.#binder.read(text, config.fromPath(whole));
      const settings = config.settingsFor(whole, (name) => fieldValue(note.fields, name));
      const result = lintNote(note, settings, this.#today, { path: whole, root: FOLDER });
      this.#notes.push({
        facts: gatherFacts(note, whole),
        result,
        absent: note.absent.map(({ spec }) => spec.id),
      });
    } catch (error) {
      if (!(error instanceof BudgetError)) throw error;
    }
  }

  /** Judges what was added. */
  judgement(): Judgement {
    const index = CourseIndex.of(this.#notes.map(({ facts }) => facts));
    const errors = new Map<string, number>();
    let clean = 0;
    for (const { facts, result } of this.#notes) {
      const settings = this.#config.settingsFor(facts.path, () => undefined);
      const { findings } = applySuppressions(
        result,
        settings,
        lintCourse(facts, index, settings, () => noPrints).findings,
        true,
      );
      const rules = new Set(findings.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : [])));
      if (rules.size === 0) clean++;
      for (const rule of rules) errors.set(rule, (errors.get(rule) ?? 0) + 1);
    }
    const hasPlace = (facts: NoteFacts) =>
      index.courseOf(facts)?.numbersOf(facts) !== undefined && facts.date !== undefined;
    return {
      notes: this.#notes.length,
      whole: this.#notes.filter(({ absent }) => absent.length === 0).length,
      placed: this.#notes.filter(({ facts }) => hasPlace(facts)).length,
      clean,
      lacking: this.#config.lexicon.protocol.sections.flatMap(({ id }) => {
        const notes = this.#notes.filter(({ absent }) => absent.includes(id)).length;
        return notes > 0 ? [{ section: id, notes }] : [];
      }),
      errors: Array.from(errors, ([rule, notes]) => ({ rule, notes })).sort((a, b) => b.notes - a.notes),
    };
  }
}
