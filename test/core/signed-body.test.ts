import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  applyEdits,
  type Completion,
  completionsAt,
  digestOf,
  type Finding,
  insertMissingSections,
  type Note,
  NoteBinder,
  namesIn,
  noteStateOf,
  occasionIn,
  plainText,
  quickFixesFor,
  renameIn,
  resolveConfig,
  safeFixes,
  suggestionsFor,
  takeStep,
} from '../../server/src/core/index.ts';
import { canonicalText } from '../../server/src/core/note/digest.ts';
import { ignoreWithReason } from '../../server/src/core/queries/ignore-with-reason.ts';
import { noteOf, signed, standard, today, wholeNote } from '../harness/notes.ts';
import { type CheckSettings, checkTexts, configOf, type NoteText, notesIn } from '../rules/check-case.ts';
import { readFixture } from '../rules/fixture.ts';
import { TIMEOUT } from './markdown/documents.ts';
import { noteText } from './note-arbitrary.ts';

// Whatever is offered in a signed note leaves what was signed as it was: every fix, suggestion, completion, rename and
// command, over all the notes in which any rule finds anything.

vi.setConfig({ testTimeout: TIMEOUT });

const root = new URL('../../', import.meta.url);
const plain: CheckSettings = { today, profile: undefined, config: undefined };

function expectKept(note: Note, title: string, edits: Parameters<typeof applyEdits>[1]): string {
  const text = applyEdits(note.text, edits);
  if (text === undefined) throw new Error(`${title}: edits that overlap`);
  const after = new NoteBinder(note.lexicon).read(text);
  expect({ title, text: canonicalText(after) }).toEqual({ title, text: canonicalText(note) });
  return text;
}

/** Tries everything but completion on a signed note. */
function tryAll(note: Note, findings: readonly Finding[]): void {
  expect(safeFixes(note.text, findings)).toMatchObject({ edits: [], text: note.text });
  for (const { title, edits, isPreferred } of quickFixesFor(note, findings, today)) {
    expect(isPreferred).toBe(false);
    expectKept(note, title, edits);
  }
  for (const finding of findings) {
    expect(suggestionsFor(note, finding)).toEqual([]);
    expect(ignoreWithReason(note, 'missing-section' as never, note.lines.offsetAt(finding.place.start))).toBe(
      undefined,
    );
  }
  for (const id of [undefined, ...note.lexicon.protocol.sections.map((each) => each.id)])
    expect(insertMissingSections(note, id)).toEqual([]);
  for (const name of namesIn(note)) {
    const renamed = renameIn(note, name, name.kind === 'homework' ? 'HW99z' : 'other');
    expect('edits' in renamed ? renamed.edits : []).toEqual([]);
  }
  expect(takeStep(note, 'sign', today)).toHaveProperty('refusal');
  expect(takeStep(note, 'complete', today)).toHaveProperty('refusal');
  for (const step of ['cosign', 'addendum'] as const) {
    const taken = takeStep(note, step, today);
    if ('edits' in taken) expectKept(note, step, taken.edits);
  }
}

describe('nothing that is offered touches the body of a signed note', () => {
  const cases = ['note', 'course'].flatMap((folder) =>
    fs.readdirSync(new URL(`test/rules/${folder}/`, root)).flatMap((name) => {
      const place = `test/rules/${folder}/${name}`;
      return readFixture(fs.readFileSync(new URL(place, root), 'utf8'), place)
        .filter(({ kind }) => kind === 'bad')
        .map((each) => ({ ...each, name: `${place}:${each.line}` }));
    }),
  );
  test.each(cases)('$name', (each) => {
    const { lexicon } = configOf(each);
    for (const lineEnds of ['LF', 'CRLF'] as const) {
      const texts = notesIn(each.notes, lineEnds).texts.flatMap(({ path, text }): NoteText[] => {
        const own = signed(text);
        return own === undefined ? [] : [{ path, text: own }];
      });
      const found = checkTexts(texts, each);
      for (const { path, text } of texts) {
        const note = new NoteBinder(lexicon).read(text);
        expect(note.isSigned).toBe(true);
        const own = found.filter((finding) => finding.path === path).map(({ finding }) => finding);
        tryAll(note, own);
      }
    }
  });

  test('nor in any note that can be thought of', () => {
    let tried = 0;
    fc.assert(
      fc.property(
        noteText,
        fc.constantFrom('', '\n<!-- open', '\n```\ncode', '\n> quote', '\n- '),
        (text, end) => {
          const own = signed(text + end);
          if (own === undefined) return;
          const note = noteOf(own);
          if (!note.isSigned) return;
          tried++;
          tryAll(
            note,
            checkTexts([{ path: 'a.ipt.md', text: own }], plain).map(({ finding }) => finding),
          );
        },
      ),
      { numRuns: 200 },
    );
    expect(tried).toBeGreaterThan(30);
  });
});

describe('no completion changes what was signed', () => {
  const course = `${wholeNote.trimEnd()}\n`;
  const stubs = ['', '#', '## ', '## Ad', '## Re', 'ipt-', '#gr', '- ', '- [ ] ', '<!-- ', 'HW', '\n', 'cos'];
  const texts = {
    signed: signed(course) ?? '',
    'signed with a digest': signed(course)?.replace('\n---\n', '\ndigest: sha256-x\n---\n') ?? '',
    'with an addendum': `${signed(course)}\n## Addendum 2025-05-31\n\nMore.\n`,
    'with gaps':
      signed(course.replace(/^## Exploration[\s\S]*?(?=^## )/m, '').replace(/^- .*\n/gm, '')) ?? '',
    'with CRLF': signed(course.replaceAll('\n', '\r\n')) ?? '',
  };
  const lineStarts = (text: string) =>
    [...text.matchAll(/^|$/gm)].map(({ index }) => index).filter((at) => !/\r/.test(text.charAt(at)));
  test.each(Object.entries(texts))('%s', (_, whole) => {
    const text = whole.replace('sha256-x', digestOf(noteOf(whole)));
    const before = canonicalText(noteOf(text));
    const kinds = new Set<Completion['kind']>();
    for (const at of lineStarts(text)) {
      for (const stub of stubs) {
        const typed = text.slice(0, at) + stub + text.slice(at);
        const note = noteOf(typed);
        if (!note.isSigned) continue;
        const offset = at + stub.length;
        for (const { label, kind, span, insert } of completionsAt({
          note,
          offset,
          fields: note.fields,
          today,
          occasion: occasionIn(note.fields, undefined),
          reported: new Set(['unsigned']),
          openHomework: [{ id: 'HW7a' as never } as never],
        })) {
          kinds.add(kind);
          // What was typed for it is replaced by it; the rest of the stub is the writer’s own.
          const accepted = typed.slice(0, span.start) + plainText(insert) + typed.slice(span.end);
          const rest = typed.slice(0, span.start) + typed.slice(span.end);
          const after = noteOf(accepted);
          const isOwn = [before, canonicalText(noteOf(rest))].includes(canonicalText(after));
          expect({ label, at, stub, isOwn }).toEqual({ label, at, stub, isOwn: true });
        }
      }
    }
    expect(kinds).toContain('section');
    expect(kinds).toContain('snippet');
  });
});

describe('an addendum for a finding', () => {
  const config = resolveConfig(undefined);
  const check = (text: string, earlier = '') =>
    checkTexts([...(earlier ? [{ path: 'a.ipt.md', text: earlier }] : []), { path: 'b.ipt.md', text }], plain)
      .filter(({ path }) => path === 'b.ipt.md')
      .map(({ finding }) => finding);
  const fixesFor = (text: string, earlier = '') => quickFixesFor(noteOf(text), check(text, earlier), today);
  const apply = (text: string, title: string, earlier = '') => {
    const fix = fixesFor(text, earlier).find((each) => each.title === title);
    if (!fix) throw new Error(`No “${title}”`);
    return applyEdits(text, fix.edits) ?? '';
  };
  const rules = (text: string, earlier = '') => check(text, earlier).map(({ rule }) => rule);
  const gap = signed(wholeNote.replace(/^## Exploration[\s\S]*?(?=^## )/m, '')) ?? '';

  test('says with a reason why a gap stays, for each rule once', () => {
    expect(rules(gap)).toEqual(['missing-section']);
    expect(fixesFor(gap).map(({ title }) => title)).toEqual(['Add an addendum on “missing-section”']);
    const asked = apply(gap, 'Add an addendum on “missing-section”');
    expect(asked).toBe(
      `${gap}\n## Addendum 2025-06-01\n\n[state what is added or corrected, and why]\n\n<!-- ipt-ignore-file missing-section: [state the reason] -->\n`,
    );
    // It waits for its reason, and is not offered a second time.
    expect(fixesFor(asked)).toEqual([]);
    const said = asked
      .replace('[state what is added or corrected, and why]', 'The hour ended early.')
      .replace('[state the reason]', 'the hour ended early');
    expect(rules(said)).toEqual([]);
  });

  test('goes into the addendum of the same day', () => {
    const two = gap.replace('phase: middle', 'phase: somewhen');
    const first = apply(two, 'Add an addendum on “missing-section”');
    const both = apply(first, 'Add an addendum on “invalid-field”');
    expect(both.match(/^## Addendum/gm)).toHaveLength(1);
    expect(both.startsWith(first.trimEnd())).toBe(true);
    expect(both).toContain('<!-- ipt-ignore-file invalid-field: [state the reason] -->\n');
    const earlier = two.concat('\n## Addendum 2025-05-31\n\nMore.\n');
    expect(apply(earlier, 'Add an addendum on “missing-section”').match(/^## Addendum/gm)).toHaveLength(2);
  });

  test('asks for what it can still record, and the gap is closed', () => {
    const earlier = wholeNote
      .replace('session: 8', 'session: 7')
      .replace('HW8a', 'HW7a')
      .replace('- [ ] without an id\n', '');
    const later = (signed(wholeNote) ?? '')
      .replace(/HW7\w/g, '')
      .replace(/^(## Review of the prev.*\n\n)[^#]*/m, '$1Slept badly.\n\n');
    expect(rules(later, earlier)).toContain('homework-not-reviewed');
    const asked = apply(later, 'Add an addendum on “homework-not-reviewed”', earlier);
    expect(asked).toMatch(
      /\n## Addendum 2025-06-01\n\n\[state .*\]\n\n- HW7a: \[choose: done, partly done, not done, carried over, not raised\]\n/,
    );
    expect(asked).not.toContain('ipt-ignore');
    expect(rules(asked.replace(/\[[^\]]*\]/g, 'done'), earlier)).not.toContain('homework-not-reviewed');

    const risk = (signed(wholeNote) ?? '').replace('phase:', 'measures: {phq9_item9: 1}\nphase:');
    expect(rules(risk)).toEqual(['safety-item-without-risk']);
    const withRisk = apply(risk, 'Add an addendum on “safety-item-without-risk”');
    expect(withRisk).toMatch(/\n## Addendum 2025-06-01\n\n\[state .*\]\n\n### Risk\n\n\[/);
    const answered = withRisk.replace(
      /\[[^\]]*\]/g,
      'Asked twice; thoughts of not waking up, no plan, no intent.',
    );
    expect(rules(answered)).toEqual([]);
    expect(config.lexicon).toBeDefined();
  });

  test('is not offered for what is found in an addendum, nor where it would have no place', () => {
    expect(fixesFor(`${signed(wholeNote)}\n## Addendum 2025-05-31\n\nTODO\n`)).toEqual([]);
    const open = `${gap}\n<!-- not closed`;
    expect(rules(open)).toContain('missing-section');
    expect(fixesFor(open)).toEqual([]);
    expect(takeStep(noteOf(open), 'addendum', today)).toEqual({
      refusal: 'An addendum has no place at the end: a comment or code is not closed there.',
    });
    expect(noteStateOf(noteOf(open))).toBe('signed');
  });

  test('stays one where sections are in bold', () => {
    const bold = resolveConfig({
      name: '',
      folder: '/',
      file: { protocol: { headings: ['bold'] } },
      parents: [],
    });
    const note = noteOf(signed(wholeNote.replace(/^## (.*)$/gm, '**$1**')) ?? '', bold);
    expect(standard.lexicon.protocol.headings).not.toContain('bold');
    const taken = takeStep(note, 'addendum', today);
    if ('refusal' in taken) throw new Error(taken.refusal);
    expectKept(note, 'in bold', taken.edits);
  });
});
