import {
  applySuppressions,
  type Config,
  CourseIndex,
  type Finding,
  fieldValue,
  gatherFacts,
  LineTable,
  lintCourse,
  lintNote,
  messageOf,
  NoteBinder,
  type NoteFacts,
  noPrints,
  printsOf,
  resolveConfig,
  type Suggestion,
  suggestionsFor,
} from '../../server/src/core/index.ts';
import { safeFixes } from '../../server/src/core/queries/safe-fixes.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { type BlockSettings, type Expected, unmark } from './fixture.ts';

/** A text with the path under which it is checked. */
export interface NoteText {
  readonly path: string;
  readonly text: string;
}

/** A finding with its place as offsets in its own note. */
export interface PlacedFinding {
  readonly path: string;
  readonly span: Span;
  readonly finding: Finding;
  readonly message: string;
  /** What is offered for it to choose from. */
  readonly suggestions: readonly Suggestion[];
}

/** A finding as a fixture states it. */
export function statedOf({ path, finding, message, suggestions }: PlacedFinding): Expected {
  return {
    severity: finding.severity,
    subject: finding.subject,
    message,
    fix: finding.fix?.title,
    suggests: suggestions.map(({ title }) => title),
    related: (finding.related ?? []).map((each) => {
      const { start, end } = each.place;
      const other = each.path?.replace(`${FOLDER}/`, '') ?? path;
      const range = [start, end].map(({ line, character }) => `${line + 1}:${character + 1}`).join('-');
      return `${other === path ? '' : `${other}:`}${range} ${each.message}`;
    }),
  };
}

/** How texts are checked; what a block leaves open is as in the `standard` profile. */
export type CheckSettings = Pick<BlockSettings, 'today' | 'profile' | 'config'>;

/** Where the notes of a case are taken to be. */
const FOLDER = '/notes';
/** Any salt will do where all notes are hashed in one go. */
const SALT = 1;

/**
 * Checks some notes as the command line would: note rules, then course rules.
 * @throws Error where a rule throws, where a message cannot be put into words, or where a place is outside the text.
 */
export function checkTexts(
  notes: readonly NoteText[],
  { today, profile, config }: CheckSettings,
): PlacedFinding[] {
  const resolved = configOf({ profile, config });
  const binder = new NoteBinder(resolved.lexicon);
  const read = notes.map(({ path, text }) => {
    const note = binder.read(text);
    const settings = resolved.settingsFor(`${FOLDER}/${path}`, (name) => fieldValue(note.fields, name));
    return {
      path,
      text,
      note,
      settings,
      raw: lintNote(note, settings, today, { path: `${FOLDER}/${path}`, root: FOLDER }),
      facts: gatherFacts(note, `${FOLDER}/${path}`),
      prints: printsOf(note, SALT),
    };
  });
  const index = CourseIndex.of(read.map(({ facts }) => facts));
  const prints = new Map(read.map((each) => [each.facts, each.prints]));
  const printsOfNote = (wanted: NoteFacts) => prints.get(wanted) ?? noPrints;
  return read.flatMap(({ path, text, note, settings, raw, facts }) => {
    const course = lintCourse(facts, index, settings, printsOfNote);
    const { findings, failures } = applySuppressions(raw, settings, course.findings, true);
    if (failures.length + course.failures.length > 0)
      throw new Error(`These rules threw: ${[...failures, ...course.failures].join(', ')}`);
    const lines = new LineTable(text);
    return findings.map((finding) => {
      const { start, end } = finding.place;
      const span = { start: lines.offsetAt(start), end: lines.offsetAt(end) };
      const back = lines.rangeOf(span);
      if (JSON.stringify(back) !== JSON.stringify(finding.place))
        throw new Error(`${finding.rule} reports a place outside the text.`);
      const suggestions = suggestionsFor(note, finding);
      return { path, span, finding, message: messageOf(finding, settings.teaches), suggestions };
    });
  });
}

/** Configurations that were resolved before: most cases have none of their own. */
const resolvedBefore = new Map<string, Config>();

export function configOf({ profile, config }: Pick<CheckSettings, 'profile' | 'config'>): Config {
  const key = JSON.stringify([profile, config]);
  const tree = config && {
    name: '.ipt-notes.jsonc',
    folder: FOLDER,
    file: config,
    parents: parentsOf(config),
  };
  const resolved = resolvedBefore.get(key) ?? resolveConfig(tree, { profile });
  resolvedBefore.set(key, resolved);
  return resolved;
}

function parentsOf({
  extends: entries = [],
}: {
  readonly extends?: string | readonly string[];
}): readonly string[] {
  return typeof entries === 'string' ? [entries] : entries;
}

/**
 * Applies safe fixes, as far as `wanted` lets them pass, until none is left.
 * @throws Error where they go round in circles.
 */
export function fixText(
  note: NoteText,
  settings: CheckSettings,
  wanted: (finding: Finding) => boolean = () => true,
): string {
  let { text } = note;
  for (let round = 0; round < 10; round++) {
    const findings = checkTexts([{ path: note.path, text }], settings).map(({ finding }) => finding);
    const fixed = safeFixes(text, findings.filter(wanted));
    if (fixed.count === 0) return text;
    text = fixed.text;
  }
  throw new Error('The fixes do not come to an end.');
}

/** How the lines of a text may end; every case is checked in all of these forms. */
export const forms = {
  LF: (text: string) => text,
  CRLF: (text: string) => text.replaceAll('\n', '\r\n'),
  CR: (text: string) => text.replaceAll('\n', '\r'),
  'no final line end': (text: string) => text.replace(/\n$/, ''),
} as const;
export type Form = keyof typeof forms;

/** The notes of a case in one of the forms, and the spans of their marks in order. */
export function notesIn(
  notes: readonly { readonly path: string; readonly marked: string }[],
  form: Form,
): { readonly texts: NoteText[]; readonly marks: { readonly path: string; readonly span: Span }[] } {
  const read = notes.map(({ path, marked }) => ({ path, ...unmark(forms[form](marked)) }));
  return {
    texts: read.map(({ path, text }) => ({ path, text })),
    marks: read.flatMap(({ path, spans }) => spans.map((span) => ({ path, span }))),
  };
}
