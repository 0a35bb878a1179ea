import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  gatherFacts,
  gatherWithoutProse,
  NoteBinder,
  type NoteFacts,
  type Prints,
  parseMarkdown,
  printsOf,
  printsOfEdited,
} from '../../../server/src/core/index.ts';
import { noteOf, standard, wholeNote } from '../../harness/notes.ts';
import { runs, TIMEOUT } from '../markdown/documents.ts';
import { editedText } from '../note-arbitrary.ts';

vi.setConfig({ testTimeout: TIMEOUT });

const SALT = 42;
const PATH = '/clinic/s08.ipt.md';

/** Facts and prints in plain lists. */
const plain = (facts: NoteFacts, { sections, ...prints }: Prints): unknown => ({
  facts,
  prints,
  sections: sections.map((print) => ({ ...print, shingles: Array.from(print.shingles) })),
});
function fresh(text: string): unknown {
  const note = noteOf(text);
  return plain(gatherFacts(note, PATH), printsOf(note, SALT));
}

/** The facts after each of some texts, each taken for an edit of the one before. */
function incremental(texts: readonly string[], look: (version: number) => boolean): unknown[] {
  const binder = new NoteBinder(standard.lexicon);
  let document: ReturnType<typeof parseMarkdown> | undefined;
  return texts.flatMap((text, version) => {
    document = parseMarkdown(text, document);
    const note = binder.bind(document);
    const facts = gatherFacts(note, PATH);
    return look(version) ? [plain(facts, printsOfEdited(note, SALT))] : [];
  });
}

const nothing = {
  asksFor: [],
  membersInReview: [],
  notHeld: [],
  opensWithWeek: false,
  returnsToHomework: false,
  returnsToHomeworkOf: [],
  speaksOfHandover: false,
  speaksOfPause: false,
  speaksOfPlanChange: false,
  speaksOfRise: false,
  speaksOfRisk: false,
};

const pieces = [
  '## Review of the week\n\n',
  '## Reveiw of the week\n\n',
  '## Plan\n\n',
  '### Homewrk\n\n',
  '## Homework\n\n- [ ] HW8a: ring\n- [ ] HW8b: write\n\n',
  '## Relapse prevention\n\n',
  '# Contract\n\n',
  '- HW7a done\n\n',
  'Mood was low after the call. #mood-lnk\n\n',
  'The ending was named; four sessions. left\n\n',
  'final\n\nsessions\n\n',
  'A row on Sunday.\n\nMood 3/10\n\n',
  'She wrote it, and did both. M1 managed hers; M2 not.\n\n',
  '- [ ] HW8c: write to her aunt\n  - [ ] and ring\n\n',
  '## Exploration\n\n',
  '### An ending\n\n',
  'Session 7 was cancelled: flu. Handed over; twelve sessions agreed.\n\n',
  '[state the contract, and how the ending was raised]\n\n',
  'It rose. #supervison\n\n',
  `${Array.from({ length: 45 }, (_, index) => `word${index % 37}`).join(' ')}\n\n`,
  'one two',
  '\n\n',
  '```\n',
  '---\n',
];

const places = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 60 }),
  piece: fc.constantFrom(...pieces),
  isLookedAt: fc.boolean(),
});

describe('facts gathered bit by bit', () => {
  it('are those of a fresh reading, after any edits', () => {
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 12 }), (edits) => {
        const texts = [wholeNote];
        for (const { at, length, piece } of edits) {
          const text = texts.at(-1) ?? '';
          const start = Math.floor(at * text.length);
          texts.push(text.slice(0, start) + piece + text.slice(start + length));
        }
        const isLookedAt = (version: number) =>
          version === edits.length || edits[version]?.isLookedAt === true;
        const expected = texts.filter((_, version) => isLookedAt(version)).map(fresh);
        expect(incremental(texts, isLookedAt)).toEqual(expected);
      }),
      runs(0.1),
    );
  });

  it('are those of a fresh reading of hazardous texts', () => {
    fc.assert(
      fc.property(editedText, ({ before, after }) => {
        expect(incremental([before, after], () => true)).toEqual([fresh(before), fresh(after)]);
      }),
      runs(0.1),
    );
  });
});

describe('facts without prose', () => {
  const told = `${wholeNote.replace('after the visit', 'on the day')}
HW7a done. Session 7 was cancelled: flu. Handed over; twelve sessions agreed. It rose. #ending
`;

  it('tell nothing that only prose tells', () => {
    expect(gatherFacts(noteOf(told), PATH)).toMatchObject({ speaksOfHandover: true, notHeld: [7] });
    expect(gatherWithoutProse(noteOf(told), PATH)).toMatchObject(nothing);
  });

  it('are the same in all else', () => {
    const { hasContract: _, ...facts } = gatherWithoutProse(noteOf(told), PATH);
    const own = Object.keys(facts).filter((key) => !(key in nothing));
    expect(own).toContain('homeworkNamed');
    const whole: object = gatherFacts(noteOf(told), PATH);
    expect(Object.entries(facts).filter(([key]) => own.includes(key))).toEqual(
      Object.entries(whole).filter(([key]) => own.includes(key)),
    );
  });
});

describe('facts', () => {
  it('take a near miss of a tag for nothing', () => {
    const facts = (tag: string) => {
      const text = wholeNote.replace('after the visit', 'on the day').replace('#mood-link', tag);
      return gatherFacts(noteOf(text), PATH);
    };
    expect(facts('#mood-link').hasMoodLink).toBe(true);
    expect(facts('#mood-lnk').hasMoodLink).toBe(false);
  });

  it('take what is under a misspelled heading for no section', () => {
    const text = wholeNote.replace(
      '## Review of the plan and homework',
      '## Reveiw of the plan and homework',
    );
    const facts = gatherFacts(noteOf(text), PATH);
    expect(facts.homeworkSet).toEqual([]);
    expect(facts.setsUnnamedHomework).toBe(false);
  });

  it('point at the heading that stands for the review, and end where its level ends', () => {
    const text = wholeNote
      .replace('## Review of the previous week', '### Review of the previous week')
      .replace('Mood was lower', 'HW7a done.\n\n#### More\n\nMood was lower')
      .replace('after the visit', 'on the day')
      .replace('#mood-link', '');
    const facts = gatherFacts(noteOf(text), PATH);
    const line = text.split('\n').indexOf('### Review of the previous week');
    expect(facts.reviewHeading?.start).toEqual({ line, character: 0 });
    expect(facts.hasMoodLink).toBe(false);
    const linked = text.replace('Mood was lower on', 'Mood was lower after');
    expect(gatherFacts(noteOf(linked), PATH).hasMoodLink).toBe(true);
  });

  const homeworkOf = (changes: (text: string) => string) => {
    const { returnsToHomework, returnsToHomeworkOf } = gatherFacts(noteOf(changes(wholeNote)), PATH);
    return [returnsToHomework, ...returnsToHomeworkOf];
  };

  it('return to homework by a word for the whole in the review, or in a note without one, anywhere', () => {
    const said = 'She did both.';
    expect(homeworkOf((text) => text)).toEqual([false]);
    expect(homeworkOf((text) => text.replace('Mood was lower', `${said} Mood was lower`))).toEqual([true]);
    expect(homeworkOf((text) => `${text}\n## Notes\n\n${said}\n`)).toEqual([false]);
    const without = (text: string) => text.replace('## Review of the previous week', '## Something else');
    expect(homeworkOf((text) => `${without(text)}\n## Notes\n\n${said}\n`)).toEqual([true]);
    expect(homeworkOf((text) => text.replace('- [ ] without an id', 'As before.'))).toEqual([true]);
  });

  it('return to the homework of members of a group', () => {
    const group = (text: string) => text.replace('client: SYN-101', 'group: SYN-G04');
    expect(homeworkOf((text) => `${group(text)}\nM1 and M4 spoke. M2: homework done. M3: quiet.\n`)).toEqual([
      false,
      'M2',
    ]);
  });
});
