import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StepCounter } from '../../bench/steps/step-counter.ts';

// A note with four times as many of anything takes four times the work, not sixteen times, be it checked, fixed or shown.
// Counted, not timed: the steps of our own code, the characters that regular expressions and searches are led through, and
// the items that searches of lists look at, which run inside the engine.

let counter: StepCounter;
let core: typeof import('../../server/src/core/index.ts');

beforeAll(async () => {
  counter = new StepCounter();
  core = await import('../../server/src/core/index.ts');
});

afterAll(() => counter.stop());

const front = (more = '') =>
  `---\nclient: SYN-101\nsession: 6\ndate: 2025-03-04\nphase: middle\nproblem_area: grief\n${more}---\n\n`;
const group = `---\ngroup: SYN-G04\nsession: 6\ndate: 2025-03-04\nmembers:\n  - {id: M1, phq9_item9: 1}\n  - {id: M2}\n---\n\n`;
const letters = 'abcdefghijklmnopqrstuvwxyz';

const shapes: Readonly<Record<string, (n: number) => string>> = {
  'directives and what they silence': (n) =>
    front() + '<!-- ipt-ignore leftover-placeholder: read out -->\n\nTODO\n\n'.repeat(n),
  'directives one after another': (n) =>
    `${front()}${'<!-- ipt-ignore-next-line leftover-placeholder: x -->\n\n'.repeat(n)}TODO\n`,
  'addenda in a signed note, and what is found in them and before': (n) =>
    front('signed: 2025-03-05\n') + 'TODO\n\n'.repeat(n) + '## Addendum 2025-03-06\n\nTODO\n\n'.repeat(n),
  'directives in one line': (n) =>
    front() + 'TODO <!-- ipt-ignore-line leftover-placeholder: x --> '.repeat(n),
  'directives in the front matter': (n) => front('# ipt-ignore invalid-field: x\n'.repeat(n)),
  'placeholders in paragraphs': (n) => front() + 'TODO and [describe the mood]\n\n'.repeat(n),
  'placeholders in one line': (n) => front() + 'TODO, [describe the mood], ??? '.repeat(Math.min(n, 900)),
  'telephones in paragraphs': (n) => front() + 'tel 07700 900123\n\n'.repeat(n),
  'bank accounts': (n) => front() + 'GB82 WEST 1234 5698 7654 32 '.repeat(n),
  'numbers and hyphens': (n) => front() + '1-'.repeat(4 * n),
  'the same heading': (n) => front() + '## Homework\n\ntext\n\n'.repeat(n),
  'headings of risk': (n) => front() + '### Risk\n\nasked\n\n'.repeat(n),
  'sections with a heading of risk': (n) => front() + '## Exploration\n\n### Risk\n\nasked\n\n'.repeat(n),
  'addenda without a date': (n) => front() + '## Addendum\n\nx\n\n'.repeat(n),
  'bold labels in one paragraph': (n) => front() + '**Plan:** ring\n'.repeat(Math.min(n, 900)),
  'bold labels in paragraphs': (n) => front() + '**Risk:** none\n\n'.repeat(n),
  'bold labels in a list': (n) => front() + '- **Risk:** asked\n'.repeat(n),
  'labels right below lists': (n) => front() + '- asked\n**Plan:** ring\n'.repeat(n),
  'plain labels in one paragraph': (n) => front() + 'Homework: ring\nPlan: x\nFocus: y\n'.repeat(n),
  'callouts of risk': (n) => front() + '> [!warning] Risk\n> asked\n\n'.repeat(n),
  'tagged paragraphs': (n) => front() + 'asked #risk\n\n'.repeat(n),
  'tagged items': (n) => front() + '- asked #risk\n'.repeat(n),
  'a tag of many parts': (n) => `${front()}#${'a/'.repeat(4 * n)}`,
  'items of homework': (n) =>
    `${front()}## Homework\n\n${Array.from({ length: n }, (_, i) => `- HW6${letters.charAt(i % 26)}: ring\n`).join('')}`,
  'mentions of homework': (n) => front() + 'HW1a-c and d, 1b; '.repeat(n),
  'homework in a list of ids': (n) => front() + 'HW1a, '.repeat(n),
  'lines of members': (n) => `${group}## Members\n\n${'- M1: spoke after M2, and M3 did\n'.repeat(n)}`,
  'members in one line': (n) => `${group}## Members\n\n${'M1 spoke after M2, '.repeat(n)}`,
  'measures and answers': (n) => front() + 'PHQ-9 = 12, item 9: 1. '.repeat(n),
  'blanks behind an item': (n) => `${front()}item 9${' '.repeat(20 * n)}x`,
  'templates that are not closed': (n) => front() + '{{plan and <% tp '.repeat(Math.min(n, 1900)),
  'code in one line': (n) => front() + 'a `b` '.repeat(n),
  'comments in one line': (n) => front() + 'a <!-- b --> '.repeat(n),
  'comments that are not closed': (n) => front() + 'a <!-- b\n\n'.repeat(n),
};

type Count = (work: () => unknown) => number;

/** Counts what the engine skips in searches while something runs: characters, and items of lists. */
function passedOver(work: () => unknown): number {
  let passed = 0;
  const undo: (() => void)[] = [];
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function counted(this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const end = match ? match.index + match[0].length : this.sticky ? from + 1 : text.length;
    passed += Math.max(1, end - from);
    return match;
  };
  undo.push(() => {
    RegExp.prototype.exec = exec;
  });
  const { indexOf, lastIndexOf } = String.prototype;
  String.prototype.indexOf = function counted(this: string, wanted: string, from = 0) {
    const found = indexOf.call(this, wanted, from);
    passed += (found === -1 ? this.length : found) - from;
    return found;
  };
  String.prototype.lastIndexOf = function counted(this: string, wanted: string, from = this.length) {
    const found = lastIndexOf.call(this, wanted, from);
    passed += from - found;
    return found;
  };
  undo.push(() => Object.assign(String.prototype, { indexOf, lastIndexOf }));
  const { includes } = Array.prototype;
  Array.prototype.includes = function counted(this: unknown[], wanted: unknown, from?: number) {
    passed += this.length;
    return includes.call(this, wanted, from);
  };
  undo.push(() => {
    Array.prototype.includes = includes;
  });
  try {
    work();
  } finally {
    for (const each of undo) each();
  }
  return passed;
}

/** All that is done with a note while someone has it open, or checks it. */
function useOf(text: string) {
  const config = core.resolveConfig(undefined, { profile: 'student' });
  const binder = new core.NoteBinder(config.lexicon);
  return () => {
    const note = binder.read(text);
    const settings = config.settingsFor(undefined, (name) => core.fieldValue(note.fields, name));
    const facts = core.gatherFacts(note, 'note.ipt.md');
    const index = core.CourseIndex.of([facts]);
    const prints = core.printsOf(note, 1);
    const course = core.lintCourse(facts, index, settings, () => prints);
    const { findings } = core.applySuppressions(
      core.lintNote(note, settings, 20_000),
      settings,
      course.findings,
      true,
    );
    core.quickFixesFor(note, findings, 20_000);
    core.safeFixes(text, findings);
    core.outlineOf(note);
    core.recordCopy(note);
    core.noteCard(note);
    core.foldsOf(note);
    core.tokensOf(note);
    core.namesIn(note);
    core.hoverAt(note, text.length >> 1, { ...settings, teaches: true });
  };
}

describe.each(Object.entries(shapes))('%s', (_, make) => {
  test.each<[string, Count]>([
    ['steps', (work) => counter.count(work)],
    ['searches', passedOver],
  ])('%s', (_name, count) => {
    useOf(make(200))();
    const once = count(useOf(make(200)));
    expect(count(useOf(make(800))) / once).toBeLessThan(4.6);
  });
});

test('a note of a course of four times as many takes no more where homework is told in words', () => {
  const config = core.resolveConfig(undefined);
  const perNote = (notes: number) => {
    const binder = new core.NoteBinder(config.lexicon);
    const read = Array.from({ length: notes }, (_, index) => {
      const items = Array.from(letters, (letter) => `- [ ] HW${index + 1}${letter}: ring her aunt`).join(
        '\n',
      );
      const note = binder.read(
        `---\nclient: SYN-101\nsession: ${index + 1}\n---\n\n## Review\n\nShe was low.\n\n## Homework\n\n${items}\n`,
      );
      return { facts: core.gatherFacts(note, `${index}.ipt.md`), prints: core.printsOf(note, 1) };
    });
    const index = core.CourseIndex.of(read.map(({ facts }) => facts));
    const prints = new Map(read.map((each) => [each.facts, each.prints]));
    const settings = config.settingsFor(undefined, () => undefined);
    const work = () => {
      for (const { facts } of read)
        core.lintCourse(facts, index, settings, (wanted) => prints.get(wanted) ?? core.noPrints);
    };
    return { steps: counter.count(work) / notes, passed: passedOver(work) / notes };
  };
  perNote(20);
  const [few, many] = [perNote(20), perNote(80)];
  expect(many.steps / few.steps).toBeLessThan(2);
  expect(many.passed / few.passed).toBeLessThan(2);
});
