import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { snippetFile } from '../../scripts/gen/snippet-file.ts';
import {
  completionsAt,
  type Finding,
  formatDay,
  insertMissingSections,
  type NewNoteFor,
  NoteBinder,
  occasionIn,
  outlineOf,
  plainText,
  quickFixesFor,
} from '../../server/src/core/index.ts';
import { applyEdits, type Edit } from '../../server/src/core/text/edit.ts';
import { nextNote } from '../harness/next-note.ts';
import { frontMatter, noteOf, signed, standard, today, wholeNote } from '../harness/notes.ts';
import { type CheckSettings, checkTexts, configOf, type NoteText, notesIn } from './check-case.ts';
import { courseMutations } from './course-mutations.ts';
import { readFixture } from './fixture.ts';
import { mutations } from './mutations.ts';

const root = new URL('../../', import.meta.url);
const PATH = 'note.ipt.md';
const plain: CheckSettings = { today, profile: undefined, config: undefined };

/** The errors and warnings on one of some notes, except for those that speak of prompts. */
function weigh(notes: readonly NoteText[], on: string, settings: CheckSettings): string[] {
  const text = notes.find(({ path }) => path === on)?.text ?? '';
  const { sections } = outlineOf(new NoteBinder(configOf(settings).lexicon).read(text));
  const asked = new Set<string>(
    sections.filter(({ state }) => state === 'prompts').map(({ spec }) => spec.id),
  );
  return checkTexts(notes, settings)
    .filter(({ path, finding }) => path === on && counts(finding, asked))
    .map(({ finding }) => `${finding.rule} ${finding.subject}`);
}

/**
 * Of prompts in a directive, for its rule or its reason, `directive` speaks; of those in a section that holds nothing
 * else, `empty-section`.
 */
function counts({ rule, severity, message, subject }: Finding, asked: ReadonlySet<string>): boolean {
  if (severity !== 'error' && severity !== 'warning') return false;
  if (rule === 'directive') return message === 'unused';
  return rule !== 'leftover-placeholder' && !(rule === 'empty-section' && asked.has(subject));
}

/** Holds a change of one of some notes to not making it worse. */
function expectNoWorse(
  notes: readonly NoteText[],
  { path, text }: NoteText,
  change: { readonly title: string; readonly edits: readonly Edit[] },
  settings: CheckSettings = plain,
): void {
  const after = applyEdits(text, change.edits);
  if (after === undefined) throw new Error(`${change.title}: edits that overlap`);
  const changed = notes.map((each) => (each.path === path ? { path, text: after } : each));
  const left = weigh(changed, path, settings);
  const before = weigh(notes, path, settings);
  if (left.length > before.length)
    expect({ change: change.title, after, left }).toEqual({ change: change.title, after, left: before });
}

/** Holds what is offered for the findings of some notes to not making them worse. */
function expectFixesNoWorse(
  notes: readonly NoteText[],
  settings: CheckSettings,
  isWanted: (finding: Finding) => boolean = () => true,
): void {
  const found = checkTexts(notes, settings);
  const binder = new NoteBinder(configOf(settings).lexicon);
  for (const note of notes) {
    const findings = found
      .filter(({ path, finding }) => path === note.path && isWanted(finding))
      .map(({ finding }) => finding);
    for (const fix of quickFixesFor(binder.read(note.text), findings, settings.today))
      expectNoWorse(notes, note, fix, settings);
  }
}

describe('no quick fix makes a note worse', () => {
  const cases = ['note', 'course'].flatMap((folder) =>
    fs.readdirSync(new URL(`test/rules/${folder}/`, root)).flatMap((name) => {
      const place = `test/rules/${folder}/${name}`;
      const rule = name.replace(/\.md$/, '');
      return readFixture(fs.readFileSync(new URL(place, root), 'utf8'), place)
        .filter(({ kind }) => kind === 'bad' && rule !== 'missing-front-matter')
        .map((each) => ({ ...each, rule, name: `${place}:${each.line}` }));
    }),
  );
  test.each(cases)('$name', (each) => {
    const { texts } = notesIn(each.notes, 'LF');
    expectFixesNoWorse(texts, each, ({ rule }) => rule === each.rule);
    // Signed, they are offered an addendum.
    const ended = texts.map(({ path, text }) => ({
      path,
      text: signed(text, formatDay(each.today)) ?? text,
    }));
    expectFixesNoWorse(ended, each, ({ rule }) => rule === each.rule);
  });

  const example = (name: string) => fs.readFileSync(new URL(`test/rules/examples/${name}`, root), 'utf8');
  test.each([...mutations.map((each) => ({ ...each, neighbours: [] })), ...courseMutations])(
    '$note $id: $what',
    ({ note, changes, neighbours, profile, config }) => {
      const changed = changes.reduce((text, change) => change(text), example(note));
      // In a signed note nothing but an addendum is offered.
      const text = changed.replace(/^(?:co)?signed: .*\n/gm, '');
      expectFixesNoWorse([...neighbours, { path: note, text }], { today, profile, config });
    },
  );
});

describe('no front matter that is fixed makes a note worse', () => {
  // Gaps of its own come to light with it; a whole note has none.
  test.each([
    ['none', wholeNote.replace(frontMatter, '')],
    ['a blank line before it', `\n${wholeNote}`],
    ['byte order marks before it', `\uFEFF\uFEFF${wholeNote}`],
    ['a comment before it', `<!-- from the template -->\n${wholeNote}`],
    ['four dashes', wholeNote.replaceAll(/^---$/gm, '----')],
  ])('%s', (_, text) => {
    expect(quickFixesFor(noteOf(text), findingsOf(text), today).length).toBeGreaterThan(0);
    expectFixesNoWorse([{ path: PATH, text }], plain);
  });
});

describe('no command makes a note worse', () => {
  const parts = wholeNote.split(/(?=^## )/m);
  test('insert missing sections', () => {
    for (let left = 0; left < 32; left++) {
      const text = parts.filter((_, index) => index === 0 || (left & (1 << (index - 1))) !== 0).join('');
      const note = { path: PATH, text };
      const edits = insertMissingSections(noteOf(text));
      expectNoWorse([note], note, { title: 'all', edits });
    }
    for (const { id } of standard.lexicon.protocol.sections) {
      const edits = insertMissingSections(noteOf(wholeNote), id);
      const note = { path: PATH, text: wholeNote };
      expectNoWorse([note], note, { title: id, edits });
    }
  });

  const group = `---\ngroup: SYN-G04\nsession: 8\nphase: middle\nmembers:\n  - {id: M1, problem_area: grief, phq9: 4}\n---\n`;
  const drafts: readonly (Partial<NewNoteFor> & { readonly title: string; readonly after: string })[] = [
    { title: 'a new client', after: group },
    { title: 'a new client with a code', code: 'SYN-102', after: group },
    { title: 'a new couple', format: 'couples', after: group },
    { title: 'the next of a client', after: wholeNote },
    { title: 'a session more than planned', as: 'further', after: wholeNote },
    { title: 'maintenance', as: 'maintenance', after: wholeNote },
    { title: 'a session that was cancelled', attendance: 'cancelled', after: wholeNote },
    {
      title: 'the next of a remote session',
      after: wholeNote.replace('clinician:', 'setting: video\nclinician:'),
    },
    { title: 'a new group', kind: 'group', code: 'SYN-G05', after: wholeNote },
    { title: 'the next of a group', kind: 'group', code: 'SYN-G04', after: group },
  ];
  test.each(drafts)('new note: $title', ({ title: _, after, ...from }) => {
    const earlier = { path: 'a.ipt.md', text: after };
    const isNew = !after.includes(from.code ?? 'SYN-101');
    const { text } = nextNote(isNew ? [] : [earlier], from);
    expect(weigh([earlier, { path: PATH, text }], PATH, plain)).toEqual([]);
  });
});

describe('no template makes a note worse', () => {
  const inserted = (body: readonly string[]) =>
    body
      .join('\n')
      .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2025-06-01')
      .replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1')
      .replace(/\\([\\$}])/g, '$1');
  test.each(Object.entries(snippetFile()))('snippet %s', (title, { body }) => {
    const text = inserted(body);
    if (text.startsWith('---')) expect(weigh([{ path: PATH, text }], PATH, plain)).toEqual([]);
    for (const { span } of text.startsWith('---') ? [] : endsOfParts(wholeNote)) {
      const note = { path: PATH, text: wholeNote };
      expectNoWorse([note], note, { title, edits: [{ span, newText: `\n${text}\n` }] });
    }
  });

  /** Nothing in a note of a client speaks of a group, nor the other way round. */
  const isOfAnother = (label: string, kind: string) => kind === 'field' && /^(?:client|group)$/.test(label);

  test.each([
    ['keys', wholeNote.replace('clinician: C-07\n', 'clinician: C-07\n‸\n')],
    ['measures', wholeNote.replace('clinician: C-07\n', 'clinician: C-07\nmeasures:\n  gad7: 4\n  ‸\n')],
    ['sections', `${wholeNote}\n‸\n`],
    ['headings', `${wholeNote}\n## ‸\n`],
    ['the body of a section', wholeNote.replace('Three options weighed, one chosen.', '‸')],
    ['homework', wholeNote.replace('- [ ] without an id', '- ‸')],
    ['a directive', wholeNote.replace('Three options', '<!-- ‸\n\nThree options')],
    ['values of a stage', wholeNote.replace('clinician: C-07\n', 'clinician: C-07\ndispute_stage: ‸\n')],
  ])('completion of %s', (title, marked) => {
    const offset = marked.indexOf('‸');
    const text = marked.replace('‸', '');
    const note = noteOf(text);
    const found = completionsAt({
      note,
      offset,
      fields: note.fields,
      today,
      occasion: occasionIn(note.fields, undefined),
      reported: new Set(),
      openHomework: [],
    });
    expect(found.length).toBeGreaterThan(0);
    const before = weigh([{ path: PATH, text: text.replace('<!-- ', '') }], PATH, plain);
    for (const { label, kind, span, insert } of found) {
      if (isOfAnother(label, kind)) continue;
      const after = applyEdits(text, [{ span, newText: plainText(insert) }]) ?? '';
      const left = weigh([{ path: PATH, text: after }], PATH, plain);
      if (left.length > before.length)
        expect({ title, label, left, after }).toEqual({ title, label, left: before, after });
    }
  });
});

function findingsOf(text: string): Finding[] {
  return checkTexts([{ path: PATH, text }], plain).map(({ finding }) => finding);
}

/** Where the parts of a note end. */
function endsOfParts(text: string): { readonly span: { readonly start: number; readonly end: number } }[] {
  return noteOf(text).parts.map(({ span }) => ({ span: { start: span.end, end: span.end } }));
}
