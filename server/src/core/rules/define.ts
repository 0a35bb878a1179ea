import type { Course } from '../course/course.ts';
import type { CourseIndex } from '../course/course-index.ts';
import type { NoteFacts } from '../course/facts.ts';
import type { PrintsOf } from '../course/prints.ts';
import type { Directive, NamedRule } from '../directives.ts';
import type { EditAt, Finding, Fix, Related, SafeEditAt, Severity, Suggestion } from '../finding.ts';
import type { Note } from '../note/note.ts';
import type { NameList } from '../privacy/name-list.ts';
import type { Word } from '../protocol/word.ts';
import type { Day } from '../text/calendar.ts';
import type { Range } from '../text/line-table.ts';
import type { Span } from '../text/span.ts';
import { type OptionSpecs, type OptionValues, optionValues } from './options.ts';

/** The groups of RULES, in the order in which they are listed. */
export const categories = [
  'structure',
  'problem-areas',
  'front-matter',
  'measures-and-risk',
  'privacy',
  'course',
  'groups',
  'wording',
] as const;
export type Category = (typeof categories)[number];

/** Message id to a function of safe words and numbers. */
export type Messages = Readonly<Record<string, (...data: never[]) => Word>>;

/** A method, so that the rules of the registry, each with options of its own, are of one type. */
interface Summary<O extends OptionSpecs> {
  of(options: OptionValues<O>): Word;
}

/** What a rule says of itself; pages, settings, hovers and the schema of the configuration are made from it. */
export interface RuleMeta<M extends Messages, O extends OptionSpecs = OptionSpecs> {
  readonly category: Category;
  /** Severity in the `standard` profile; a report may name another where the catalogue gives two. */
  readonly severity: Severity | 'off';
  /** True where the finding is a hint in a draft. */
  readonly relaxedInDrafts?: true;
  /** True where the rule runs on cancelled and no-show notes too. */
  readonly runsOnStubs?: true;
  /** True for the one rule that runs on a note that holds nothing: no other does. */
  readonly runsOnBlank?: true;
  /** What is reported on notes dated before `checkFrom` too: every finding, or those that are warnings and worse. */
  readonly beforeCheckFrom?: 'all' | 'warnings';
  readonly fix?: 'safe' | 'suggestion';
  /** The version that brought the rule; without one, the first. */
  readonly since?: string;
  /** A short name, as in a heading. */
  readonly title: Word;
  /** When it fires, in one sentence; where that depends on options, by their values: see `summaryOfRule`. */
  readonly summary: Word | Summary<O>['of'];
  /** Why it matters; printed with each message in the `student` profile. */
  readonly why: Word;
  /** Readings taken where the catalogue leaves room, for the rule's page. */
  readonly notes?: readonly Word[];
  readonly messages: M;
}

type SafeData<Data extends readonly unknown[]> = Data extends readonly (Word | number)[] ? Data : never;

/**
 * When a rule fires, in one sentence.
 *
 * @param configured options that a configuration gives; the others have their default
 */
export function summaryOfRule(
  { meta, options }: RuleBase,
  configured?: Readonly<Record<string, unknown>>,
): Word {
  return typeof meta.summary === 'function' ? meta.summary(optionValues(options, configured)) : meta.summary;
}

/** What a rule’s page says of its fix. */
export const fixKinds = {
  none: 'none',
  safe: 'safe, also applied by `source.fixAll` and `lint --fix`; where it would not keep every word, it is only offered',
  suggestion: 'offered as a quick fix, for a person to choose',
} as const;

/** What a rule hands over for one finding. */
export type Report<M extends Messages, Place = Span> = {
  [Id in keyof M & string]: {
    readonly at: Place;
    readonly subject: Word;
    readonly message: Id;
    readonly data: Readonly<SafeData<Parameters<M[Id]>>>;
    readonly severity?: Severity;
    readonly fix?: Fix<SafeEditAt<Place>> | undefined;
    readonly suggestions?: readonly Suggestion<EditAt<Place, string>>[];
    readonly related?: readonly Related<Place>[];
  };
}[keyof M & string];

/** What every rule has, whatever it looks at. */
export interface RuleBase {
  readonly id: Word;
  readonly meta: RuleMeta<Messages>;
  readonly options: OptionSpecs;
}

/** What a note rule may look at. */
export interface NoteContext<O extends OptionSpecs, M extends Messages> {
  readonly note: Note;
  /** Absolute path or URI of the note, with `/`; `undefined` for a text without one. */
  readonly path: string | undefined;
  /** Its path below the root of the caseload, such as `SYN-101/s05.ipt.md`; `undefined` where that is not known. */
  readonly pathInCaseload: string | undefined;
  readonly options: OptionValues<O>;
  readonly today: Day;
  /** Names to flag, where there is a list. */
  readonly names: NameList | undefined;
  /** Where findings go. */
  readonly report: (report: Report<M>) => void;
}

interface NoteRuleSpec<O extends OptionSpecs, M extends Messages> {
  readonly id: Word;
  readonly meta: RuleMeta<M, O>;
  readonly options: O;
  check(context: NoteContext<O, M>): void;
}

/** One check on one note: pure. The engine hands it its options and takes its findings. */
export interface NoteRule extends RuleBase {
  readonly scope: 'note';
  run(
    input: NoteRuleInput,
    options: Readonly<Record<string, unknown>>,
    found: (finding: Finding<Span>) => void,
  ): void;
}

/** What the engine hands to all rules that look at a note. */
export type NoteRuleInput = Omit<NoteContext<OptionSpecs, Messages>, 'options' | 'report'>;

/** Defines a check on one note. Message ids and data that don't fit the rule's messages don't compile. */
export function defineNoteRule<const O extends OptionSpecs, const M extends Messages>(
  rule: NoteRuleSpec<O, M>,
): NoteRule {
  return {
    ...rule,
    scope: 'note',
    run: ({ note, path, pathInCaseload, today, names }, options, found) =>
      rule.check({
        note,
        path,
        pathInCaseload,
        options: options as OptionValues<O>,
        today,
        names,
        report: (report) => found(findingOf(rule, report)),
      }),
  };
}

/** The finding that a report makes. */
function findingOf<M extends Messages, Place>(
  rule: { readonly id: Word; readonly meta: RuleMeta<M> },
  { at, subject, message, data, severity, fix, suggestions, related }: Report<M, Place>,
): Finding<Place> {
  return {
    rule: rule.id,
    severity: severity ?? defaultSeverity(rule.meta),
    place: at,
    subject,
    message,
    data,
    ...(fix && { fix }),
    ...(suggestions && { suggestions }),
    ...(related && { related }),
  };
}

/** The severity of a rule that is switched on; those that are off by default are warnings then. */
export function defaultSeverity(meta: RuleMeta<Messages>): Severity {
  return meta.severity === 'off' ? 'warning' : meta.severity;
}

/** A directive, and the rules of which it silenced nothing although they ran. */
export interface UsedDirective extends Directive {
  readonly unused: readonly NamedRule[];
}

interface DirectiveRuleSpec<M extends Messages> {
  readonly id: Word;
  readonly meta: RuleMeta<M>;
  readonly options: OptionSpecs;
  check(context: {
    readonly directives: readonly UsedDirective[];
    readonly report: (report: Report<M, Range>) => void;
  }): void;
}

/** The check on directives, which runs when all others have. */
export interface DirectiveRule extends RuleBase {
  readonly scope: 'directive';
  run(directives: readonly UsedDirective[], found: (finding: Finding) => void): void;
}

/** Defines a check on directives. */
export function defineDirectiveRule<const M extends Messages>(rule: DirectiveRuleSpec<M>): DirectiveRule {
  return {
    ...rule,
    scope: 'directive',
    run: (directives, found) =>
      rule.check({ directives, report: (report) => found(findingOf(rule, report)) }),
  };
}

/** What a course rule may look at: facts, never a text or a tree. */
export interface CourseContext<O extends OptionSpecs, M extends Messages> {
  /** The note on which the rule reports. */
  readonly note: NoteFacts;
  readonly course: Course;
  readonly index: CourseIndex;
  readonly printsOf: PrintsOf;
  readonly options: OptionValues<O>;
  readonly report: (report: Report<M, Range>) => void;
}

interface CourseRuleSpec<O extends OptionSpecs, M extends Messages> {
  readonly id: Word;
  readonly meta: RuleMeta<M, O>;
  readonly options: O;
  check(context: CourseContext<O, M>): void;
}

/** One check across the notes of a course, run for each of them: pure. */
export interface CourseRule extends RuleBase {
  readonly scope: 'course';
  run(input: CourseRuleInput): void;
}

/** What the engine hands to a course rule. */
export interface CourseRuleInput {
  readonly note: NoteFacts;
  readonly course: Course;
  readonly index: CourseIndex;
  readonly printsOf: PrintsOf;
  readonly options: Readonly<Record<string, unknown>>;
  readonly found: (finding: Finding) => void;
}

/** Defines a check across a course. */
export function defineCourseRule<const O extends OptionSpecs, const M extends Messages>(
  rule: CourseRuleSpec<O, M>,
): CourseRule {
  return {
    ...rule,
    scope: 'course',
    run: ({ note, course, index, printsOf, options, found }) =>
      rule.check({
        note,
        course,
        index,
        printsOf,
        options: options as OptionValues<O>,
        report: (report) => found(findingOf(rule, report)),
      }),
  };
}
