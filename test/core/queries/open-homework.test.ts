import { describe, expect, it } from 'vitest';
import {
  answerHomework,
  applyEdits,
  completionsAt,
  lintCourse,
  lintNote,
  occasionIn,
  openHomework,
  plainText,
  quickFixesFor,
} from '../../../server/src/core/index.ts';
import { contentOfAll } from '../../../server/src/core/note/section-content.ts';
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
    occasion: occasionIn(note.fields, undefined),
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

const answers = ['done', 'partly done', 'not done', 'carried over', 'not raised'];

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
    expect(complete(eight('- HW7a: done\n- ‸')).labels).toEqual([
      '- HW7b',
      ...answers.map((answer) => `- HW7b: ${answer}`),
    ]);
    expect(accept(eight('- HW7a: done\n- ‸'), '- HW7b: carried over')).toBe(
      eight('- HW7a: done\n- HW7b: carried over'),
    );
    expect(complete(eight('- HW7a: done\n- HW7b: not raised\n- ‸')).labels).toEqual([]);
  });

  const prompt = '[choose: done, partly done, not done, carried over, not raised]';
  it.each([
    [
      'at the start of the prompt',
      '- HW7a: ‸[choose: done, partly done, not done, carried over, not raised]',
    ],
    ['at its end', '- HW7a: [choose: done, partly done, not done, carried over, not raised]‸'],
    ['within it', '- HW7a: [choose: done,‸ partly done, not done, carried over, not raised]'],
    ['where nothing is written yet', '- HW7a: ‸'],
    ['behind the colon', '- HW7a:‸'],
    ['in any way of writing', '* hw 7a: ‸'],
  ])('offers the answers %s', (_, typed) => {
    expect(complete(eight(typed)).labels).toEqual(answers);
    const start = typed.slice(0, typed.indexOf(':') + 1);
    expect(accept(eight(typed), 'partly done')).toBe(eight(`${start} partly done`));
  });

  it('goes on with an answer that is begun, and replaces nothing that was typed', () => {
    expect(complete(eight('- HW7a: not‸')).labels).toEqual(['not done', 'not raised']);
    expect(complete(eight('- HW7a: d‸')).labels).toEqual(['done']);
    for (const typed of [
      '- HW7a: done‸',
      '- HW7a: no‸t yet',
      '- HW7a: she rang‸',
      '- HW7a: ‸she rang',
      `- HW7a: ${prompt}, she rang‸`,
    ])
      expect(complete(eight(typed)).labels).toEqual([]);
  });

  it('offers ids wherever their first letters are typed', () => {
    const plan = (typed: string) => `${eight('Text.')}\n## Plan\n\n${typed}\n`;
    expect(complete(plan('as in HW7‸')).labels).toEqual(['HW7a', 'HW7b']);
    expect(accept(plan('(hw7‸)'), 'HW7b')).toBe(plan('(HW7b)'));
    expect(accept(plan('HW7‸ and'), 'HW7a')).toBe(plan('HW7a and'));
    expect(complete(eight('- HW7‸')).labels).toEqual(['HW7a', 'HW7b']);
  });

  it.each(['H‸', 'HW‸', 'HW7a‸', 'HW7x‸', 'HW7‸b', 'HW9‸', 'the‸', 'XHW7‸', '`HW7‸`', 'a-HW7‸'])(
    'offers none after %j',
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

describe('a line that is only a dash', () => {
  const above = (section: string, line: string) =>
    `## ${section}\n\nMood was lower.\n${line}\n\n## Plan\n\nText.\n`;
  const note = (text: string) => shortNote({ session: 8 }).split('## ')[0] + text;

  it.each(['-', '- ', '   -'])('begins a list in the review: %j', (line) => {
    const { text, offset } = marked(note(above('Review', `${line}‸`)));
    const read = new ReadCaseload({ s07: seven, s08: text }).note('s08');
    const review = read.parts.find(({ spec }) => spec?.id === 'review');
    expect(review?.span.end).toBe(text.indexOf('## Plan'));
    expect(contentOfAll(read, 'review')).toBe('content');
    expect(offset).toBeLessThan(review?.span.end ?? 0);
    expect(complete(note(above('Review', `${line}‸`))).labels.slice(0, 2)).toEqual(['- HW7a', '- HW7b']);
  });

  it('begins one in the homework section', () => {
    const { labels } = complete(note(above('Homework', '-‸')));
    expect(labels).toEqual(['- [ ] HW8a']);
  });

  it('is the line below a heading elsewhere, below a title, and where it is longer', () => {
    const levels = (text: string) =>
      new ReadCaseload({ s08: note(text) }).note('s08').parts.filter(({ heading }) => heading.level === 2)
        .length;
    expect(levels(above('Review', '-'))).toBe(2);
    expect(levels(above('Exploration', '-'))).toBe(3);
    expect(levels(above('Review', '--'))).toBe(3);
    expect(levels('Review of the week\n-\n\nText.\n\nHomework\n-\n')).toBe(2);
    // After a heading that is none of ours the review has ended.
    expect(levels(`## Review\n\nText.\n\n## Family tree\n\nDrawn.\n-\n`)).toBe(3);
  });
});

describe('answering for homework by a command', () => {
  const answered = (review: string, id: string, answer: string) => {
    const text = eight(review);
    const edit = answerHomework(new ReadCaseload({ s08: text }).note('s08'), id, answer);
    return edit && applyEdits(text, [edit]);
  };

  it('fills in the prompt after the id', () => {
    const asked =
      '- HW7a: [choose: done, partly done, not done, carried over, not raised]\n- HW7b: [record what became of it]';
    expect(answered(asked, 'HW7b', 'not done')).toBe(
      eight(asked.replace('[record what became of it]', 'not done')),
    );
    expect(answered(asked, 'HW7a', 'done')).toBe(eight(asked.replace(/\[choose.*\]/, 'done')));
  });

  it('adds an item where the id is not asked about, and replaces nothing that was typed', () => {
    expect(answered('Mood was low.', 'HW7a', 'done')).toBe(eight('Mood was low.\n\n- HW7a: done'));
    expect(answered('- HW7a: she rang', 'HW7a', 'done')).toBe(eight('- HW7a: she rang\n- HW7a: done'));
  });

  it('takes none but the answers, and edits no signed note', () => {
    expect(answered('Text.', 'HW7a', 'perhaps')).toBeUndefined();
    const signed = eight('Text.').replace('\n---\n', '\nsigned: 2025-05-31\n---\n');
    expect(answerHomework(new ReadCaseload({ s08: signed }).note('s08'), 'HW7a', 'done')).toBeUndefined();
  });
});
