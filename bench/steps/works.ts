import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import {
  applySuppressions,
  CourseIndex,
  fieldValue,
  gatherFacts,
  lintCourse,
  lintNote,
  NoteBinder,
  noPrints,
  parseDay,
  parseMarkdown,
  printsOfRun,
  resolveConfig,
} from '../../server/src/core/index.ts';
import { longNote } from '../corpus/long-note.ts';
import { TypedText } from '../server/typed-text.ts';

const remark = unified().use(remarkParse).use(remarkFrontmatter).freeze();
const config = resolveConfig(undefined);
const today = parseDay('2026-01-05') ?? 0;

/** A note of a caseload. */
interface Source {
  readonly path: string;
  readonly text: string;
}

export function parseAll(notes: readonly Source[]): void {
  for (const { text } of notes) parseMarkdown(text);
}

/** The fixed work to which others are held: remark-parse with front matter. */
export function parseAllWithRemark(notes: readonly Source[]): void {
  for (const { text } of notes) remark.parse(text);
}

/** Everything between reading files and printing a report. Returns the number of findings. */
export function check(notes: readonly Source[]): number {
  const binder = new NoteBinder(config.lexicon);
  const read = notes.map(({ path, text }) => {
    const note = binder.read(text);
    const settings = config.settingsFor(path, (name) => fieldValue(note.fields, name));
    return {
      settings,
      raw: lintNote(note, settings, today),
      facts: gatherFacts(note, path),
      prints: printsOfRun(note, 1),
    };
  });
  const index = CourseIndex.of(read.map(({ facts }) => facts));
  const prints = new Map(read.map((each) => [each.facts, each.prints]));
  return read.reduce((sum, { settings, raw, facts }) => {
    const across = lintCourse(facts, index, settings, (wanted) => prints.get(wanted) ?? noPrints);
    return sum + applySuppressions(raw, settings, across.findings, true).findings.length;
  }, 0);
}

/** Opens a note of about `size` characters and returns what one key in it then takes. */
export function typing(size: number): { readonly open: () => void; readonly press: () => void } {
  const typed = new TypedText(longNote(size));
  const binder = new NoteBinder(config.lexicon);
  let document = parseMarkdown('');
  const look = () => {
    document = parseMarkdown(typed.text, document);
    const note = binder.bind(document);
    const settings = config.settingsFor('note.ipt.md', (name) => fieldValue(note.fields, name));
    applySuppressions(lintNote(note, settings, today), settings);
  };
  return {
    open: look,
    press: () => {
      typed.press();
      look();
    },
  };
}
