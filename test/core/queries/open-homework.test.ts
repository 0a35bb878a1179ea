import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  completionsAt,
  lintCourse,
  lintNote,
  openHomework,
  plainText,
  quickFixesFor,
} from '../../../server/src/core/index.ts';
import { ReadCaseload, shortNote } from '../../harness/courses.ts';
import { marked, standard, today } from '../../harness/notes.ts';

const seven = shortNote({ session: 7, homework: ['HW7a', 'HW7b'] });

/** What is offered at the cursor of the next note. */
function complete(textWithCursor: string) {
  const { text, offset } = marked(textWithCursor);
  const caseload = new ReadCaseload({ s07: seven, s08: text });
  const note = caseload.note('s08');
  const found = completionsAt({
    note,
    offset,
    fields: note.fields,
    today,
    reported: new Set(),
    openHomework: openHomework(caseload.place('s08')),
  });
  return { text, found, labels: found.map(({ label }) => label) };
}

function accept(textWithCursor: string, label: string): string | undefined {
  const { text, found } = complete(textWithCursor);
  const item = found.find((each) => each.label === label);
  return item && applyEdits(text, [{ span: item.span, newText: plainText(item.insert) }]);
}

const eight = (review: string) => shortNote({ session: 8, review });

describe('completion of homework that is still open', () => {
  it.each(['-‸', '- ‸', '‸'])('offers items to answer for it in the review: %j', (typed) => {
    expect(complete(eight(typed)).labels.slice(0, typed === '‸' ? 4 : 2)).toEqual(
      typed === '‸'
        ? ['Prompts for “Review of the previous week”', 'None this session: …', '- HW7a', '- HW7b']
        : ['- HW7a', '- HW7b'],
    );
    expect(accept(eight(typed), '- HW7b')).toBe(
      eight('- HW7b: [choose: done, partly done, not done, carried over, not raised]'),
    );
  });

  it('offers what is not named yet', () => {
    expect(complete(eight('- HW7a: done\n- ‸')).labels).toEqual(['- HW7b']);
    expect(complete(eight('- HW7a: done\n- HW7b: not raised\n- ‸')).labels).toEqual([]);
  });

  it('offers ids wherever their first letters are typed', () => {
    const plan = (typed: string) => `${eight('Text.')}\n## Plan\n\n${typed}\n`;
    expect(complete(plan('as in HW7‸')).labels).toEqual(['HW7a', 'HW7b']);
    expect(accept(plan('(hw7‸)'), 'HW7b')).toBe(plan('(HW7b)'));
    expect(accept(plan('HW7‸ and'), 'HW7a')).toBe(plan('HW7a and'));
    expect(complete(eight('- HW7‸')).labels).toEqual(['HW7a', 'HW7b']);
  });

  it.each(['H‸', 'HW‸', 'HW7a‸', 'HW7x‸', 'HW7‸b', 'HW9‸', 'the‸', 'XHW7‸', '`HW7‸`', 'a-HW7‸'])(
    'offers none behind %j',
    (typed) => {
      expect(complete(eight(`Text ${typed}`)).labels).toEqual([]);
    },
  );

  it('offers nothing of it in other sections', () => {
    expect(complete(`${eight('Text.')}\n## Plan\n\n- ‸\n`).labels).toEqual([]);
    expect(complete(`${eight('Text.')}\n## Homework\n\n- ‸\n`).labels).toEqual(['- [ ] HW8a']);
  });
});

describe('the quick fix that lists homework under review', () => {
  const title = 'List the homework under review';

  function listed(text: string): string | undefined {
    const caseload = new ReadCaseload({ s07: seven, s08: text });
    const { facts } = caseload.place('s08');
    const settings = standard.settingsFor(undefined, () => undefined);
    const { findings } = lintCourse(facts, caseload.index, settings, caseload.printsOf);
    const note = caseload.note('s08');
    const fix = quickFixesFor(note, findings, today).find((each) => each.title === title);
    const after = fix && applyEdits(text, fix.edits);
    if (after === undefined) return undefined;
    const changed = new ReadCaseload({ s07: seven, s08: after });
    const left = lintCourse(changed.place('s08').facts, changed.index, settings, changed.printsOf).findings;
    expect(left.map(({ rule }) => rule)).not.toContain('homework-not-reviewed');
    const prompts = lintNote(changed.note('s08'), settings, today).findings;
    // Of the prompts in a section that holds nothing else, one finding speaks for all.
    const speaking = prompts.filter(
      ({ rule }) => rule === 'leftover-placeholder' || rule === 'empty-section',
    );
    expect(speaking.length).toBeGreaterThan(0);
    return after;
  }

  const items =
    '- HW7a: [choose: done, partly done, not done, carried over, not raised]\n- HW7b: [choose: done, partly done, not done, carried over, not raised]';

  it.each([
    ['Prose.', `Prose.\n\n${items}`],
    ['- one\n- two', `- one\n- two\n${items}`],
    ['- one\n\n  more of it', `- one\n\n  more of it\n${items}`],
    ['1. one', `1. one\n\n${items}`],
    ['* one', `* one\n\n${items}`],
    [' - one', ` - one\n\n${items}`],
    ['Prose.\n\n### Risk\n\n- none', `Prose.\n\n${items}\n\n### Risk\n\n- none`],
  ])('below %j', (review, expected) => {
    expect(listed(eight(review))?.trimEnd()).toBe(eight(expected).trimEnd());
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(listed(crlf(eight(review)))?.trimEnd()).toBe(crlf(eight(expected)).trimEnd());
  });

  it('inserts the section where there is none', () => {
    expect(listed(`${shortNote({ session: 8 })}\n## Plan\n\nProse.\n`)).toContain(
      `\n\n## Review of the previous week\n\n[describe mood and symptoms this week, and one event linked to a change in mood]\n\n${items}\n\n## Plan`,
    );
  });

  it.each([
    ['the heading has a slip', eight('Prose.').replace('Review of the week', 'Reveiw of the week')],
    ['the note is signed', eight('Prose.').replace('session: 8', 'session: 8\nsigned: 2025-01-01')],
    ['all is answered for', eight('HW7a and HW7b done')],
  ])('is not offered where %s', (_, text) => {
    expect(listed(text)).toBeUndefined();
  });
});
