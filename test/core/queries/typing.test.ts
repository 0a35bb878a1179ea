import { describe, expect, it } from 'vitest';
import { completionsAt, occasionIn } from '../../../server/src/core/index.ts';
import { standardProtocol } from '../../../server/src/core/protocol/protocol.ts';
import { noteOf, today } from '../../harness/notes.ts';
import { inNote, labels, offered } from './while-typing.ts';

// What is offered while someone types, letter by letter, as an editor asks: Enter takes what is offered first.

const { problemAreas, sections, tags } = standardProtocol;
const beginnings = (text: string) => Array.from(text, (_, index) => text.slice(0, index + 1));

const titles = sections.flatMap(({ title, aliases }) => [title, ...aliases]);
const tagNames = [
  ...problemAreas.flatMap(({ id, aliases }) => [id, ...aliases]),
  ...tags.map(({ id }) => id),
];

describe('headings', () => {
  it('that are a title are left as they are, in any case, with numbers before and more after', () => {
    for (const title of titles) {
      for (const written of [
        title,
        title.toUpperCase(),
        title.toLowerCase(),
        `2. ${title}`,
        `${title} – Sunday`,
        `${title}:`,
      ]) {
        expect([written, labels(inNote(`## ${written}`))]).toEqual([written, []]);
      }
    }
  });

  it('may be words, letters and abbreviations of your own, of which none is taken for the beginning of a title', () => {
    for (const heading of [
      'S',
      'O',
      'A',
      'P',
      'D',
      'B',
      'I',
      'R',
      'E',
      'SI',
      'HI',
      'HI/SI',
      'Mood',
      'Home',
      'Work',
      'Sleep',
      'Session',
      'Symptom',
      'Week',
      'Weekly',
      'Last',
      'Previous',
      'Since',
      'Interval',
      'Key',
      'Agreed',
      'Action',
      'Between',
      'Next',
      'Identify',
      'Develop',
      'Explore',
      'Exploring',
      'Problem',
      'Interpersonal',
      'Relationships',
      'Interpersonal relationships',
      'Medication',
      'Review of',
      'Review of medication',
      'Plan B',
      'Homework club',
      'Focus group',
      'Summary',
      'Safe',
      'Form',
      'Past',
      'Me',
      'Follow',
      'Assign',
      'Options',
      'Symptoms and sleep',
      'Mum',
      'No exploration',
      '3',
      '2025-05-30',
      '**Exp',
      '[Exp',
      'İ',
      '😀',
    ]) {
      expect([heading, labels(inNote(`## ${heading}`))]).toEqual([heading, []]);
    }
  });

  it('are completed in the middle of a word, by the title or the other title that begins so', () => {
    expect(labels(inNote('## Explora'))).toEqual(['Exploration of the problem area']);
    expect(labels(inNote('## exploration of the prob'))).toEqual(['Exploration of the problem area']);
    expect(labels(inNote('## 3. Explora'))).toEqual(['Exploration of the problem area']);
    expect(labels(inNote('## Moo'))).toEqual(['Mood check']);
    expect(labels(inNote('## Mood ch'))).toEqual(['Mood check']);
    expect(labels(inNote('## Weekl'))).toEqual(['Weekly review']);
    expect(labels(inNote('## follow up from l'))).toEqual(['Follow-up from last session']);
    // The section that comes next, then the one that is titled so, then another title of a later one.
    expect(labels(inNote('## Interpersonal '))).toEqual([
      'Interpersonal problem area',
      'Interpersonal inventory',
      'Interpersonal homework',
    ]);
    expect(labels(inNote('## Interpersonal i'))).toEqual(['Interpersonal inventory']);
    // “Review” is a title, and small words after it change nothing.
    expect(labels(inNote('## Review of the '))).toEqual([]);
    expect(labels(inNote('## Review of the past'))).toEqual([]);
  });

  it('are offered with what is typed at the beginning, by which an editor goes', () => {
    const form = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^a-z0-9#]+/g, ' ')
        .trimEnd();
    for (const { title } of sections) {
      for (const typed of beginnings(`## ${title}`)) {
        const filters = offered(inNote(typed)).filter(({ label }) => !label.startsWith('#'));
        for (const { filter } of filters) expect(form(filter).startsWith(form(typed))).toBe(true);
      }
    }
    // The list after the hashes closes with the blank after them.
    expect(new Set(offered(inNote('##')).map(({ filter }) => filter))).toEqual(new Set(['########']));
    expect(labels(inNote('##')).length).toBeGreaterThan(5);
  });

  it('are completed at the level that sections have, at the end of their line', () => {
    expect(labels(inNote('# Explora'))).toEqual([]);
    expect(labels(inNote('### Explora'))).toEqual([]);
    expect(labels(inNote('## Explora'), 'tion')).toEqual([]);
    expect(labels(inNote('## Explora'), ' of grief')).toEqual([]);
    expect(labels(inNote('## Explora'), '  \n\nText.')).toEqual(['Exploration of the problem area']);
  });

  it('bring no prompts where something is below already', () => {
    const note = noteOf(`${inNote('## Explora')}\n\nText.\n`);
    const offset = inNote('## Explora').length;
    const [item] = completionsAt({
      note,
      offset,
      fields: note.fields,
      today,
      occasion: occasionIn(note.fields, undefined),
      reported: new Set(),
      openHomework: [],
    });
    expect(item?.insert).toEqual(['## Exploration of the problem area']);
  });
});

describe('tags', () => {
  it('that are whole are left as they are', () => {
    for (const name of tagNames) expect([name, labels(inNote(`Text #${name}`))]).toEqual([name, []]);
  });

  it('may be of your own: no word is taken for the beginning of a tag', () => {
    for (const tag of [
      'mum',
      'mood',
      'dad',
      'work',
      'sleep',
      'home',
      'role',
      'time',
      'sick',
      'end',
      'form',
      'safe',
      'super',
      'ex',
      'ma',
      'affect',
      'social',
      'direct',
      'decision',
      'relapse',
      'loss/dad',
      'x',
      '3',
      '2025',
      'ipt/mum',
      'exp-2',
    ]) {
      expect([tag, labels(inNote(`Text #${tag}`))]).toEqual([tag, []]);
    }
  });

  it('are completed in the middle of a word, nested ones as well', () => {
    expect(labels(inNote('Text #gri'))).toEqual(['#grief']);
    expect(labels(inNote('Text (#mood-'))).toEqual(['#mood-link']);
    expect(labels(inNote('Text #ipt/gri'))).toEqual(['#grief']);
    expect(labels(inNote('Text #berea'))).toEqual(['#bereavement']);
    expect(labels(inNote('## Plan #gri'))).toEqual(['#grief']);
    expect(labels(inNote('Text #gri'), 'ef')).toEqual([]);
    expect(labels(inNote('Text #'), 'mum')).toEqual([]);
  });

  it('stay offered while letters are typed that are a word no one would end with', () => {
    for (const [typed, tag] of [
      ['moo', '#mood-link'],
      ['con', '#contract'],
      ['contra', '#contract'],
      ['inventor', '#inventory'],
      ['inter', '#interpersonal-dispute'],
      ['sic', '#sick-role'],
      ['psycho', '#psychoeducation'],
      ['the', '#therapeutic-relationship'],
      ['sup', '#supervision'],
    ]) {
      expect([typed, labels(inNote(`Text #${typed}`))]).toEqual([typed, expect.arrayContaining([tag])]);
    }
  });

  it('are not offered where the editor asks after a hyphen: the next word would be anyone’s', () => {
    const text = inNote('Text #mood-');
    const note = noteOf(text);
    const input = {
      note,
      offset: text.length,
      fields: note.fields,
      today,
      occasion: occasionIn(note.fields, undefined),
      reported: new Set<string>(),
      openHomework: [],
    };
    expect(completionsAt({ ...input, trigger: '-' })).toEqual([]);
    expect(completionsAt({ ...input, trigger: undefined })).toHaveLength(1);
  });

  it('are all offered after the hash', () => {
    expect(labels(inNote('Text #'))).toHaveLength(problemAreas.length + tags.length);
  });
});

describe('front matter', () => {
  it.each([
    'phase: middle',
    'phase: end',
    'phase: mid',
    'phase: follow-up',
    'status: canceled',
    'status: DNA',
    'status: no show',
    'setting: phone',
    'problem_area: loss',
    'problem_area: grief and loss',
    'format: 1:1',
    'problem_area: mother',
    'date: 2025-05-30',
    'tags: mum',
    'tags: [mood',
    'clinician: C-07',
    'dispute_stage: impasse',
    'risk_record: filed',
    'kind: progress',
    'setting: in the garden',
    'problem_area: role',
    'problem_area: social',
    'problem_area: [grief, role',
    'status: draft\n-',
    'status: draft\n- ',
    'phase: middle # noted\n-',
    'measures:\n  phq9: 9\n  phq-9',
    'measures:\n  phq9: 9\n  PHQ-9',
  ])('leaves a value as it is: %s', (line) => {
    expect(labels(`---\nclient: SYN-101\n${line}`, '\n---\n')).toEqual([]);
  });

  it('leaves a value as it is where the cursor is before it, or in it', () => {
    expect(labels('---\nphase: ', 'middle\n---\n')).toEqual([]);
    expect(labels('---\nphase: mid', 'dle\n---\n')).toEqual([]);
  });

  it('offers nothing at the colon of a key whose values are often written below it', () => {
    const at = (text: string, trigger?: string) => offered(text, '\n---\n', undefined, trigger).length;
    for (const key of ['measures', 'tags', 'members'])
      expect([key, at(`---\n${key}:`, ':')]).toEqual([key, 0]);
    expect(at('---\nmeasures:')).toBe(1);
    expect(at('---\nphase:', ':')).toBe(4);
  });

  it('completes a whole key by what comes after it alone', () => {
    expect(labels('---\nclient', '\n---\n')).toEqual(['client']);
    expect(labels('---\nclient', ': SYN-101\n---\n')).toEqual([]);
    expect(offered('---\nClient', '\n---\n')).toEqual([{ label: 'client', filter: 'Client' }]);
    expect(labels('---\ntherapist', '\n---\n')).toEqual([]);
    expect(labels('---\nsess', '\n---\n')).toEqual(['session']);
    expect(labels('---\ntherapist: C-07\nclin', '\n---\n')).toEqual([]);
  });
});

describe('anything else', () => {
  it.each([
    'PHQ-9 <',
    'PHQ-9 < 10',
    'HW',
    'reviewed HW',
    'HW7a',
    'well-',
    'Text: ',
    'a [',
    '[[',
    'None',
    'word',
    '<b',
    '<!-- note',
    '1. ',
    '> ',
    '| ',
  ])('is left as it is: %j', (line) => {
    expect(labels(inNote(line))).toEqual([]);
  });

  it('opens no list on a blank line that letters could choose from', () => {
    const found = offered(inNote('## Exploration\n\n'));
    expect(found.length).toBeGreaterThan(3);
    expect(new Set(found.map(({ filter }) => filter))).toEqual(new Set([' ']));
  });
});

describe('snippets', () => {
  const note = (line: string) => inNote(`## Review of the week\n\nText.\n\n${line}`);

  it('are offered by their names, where these are alone on a line', () => {
    expect(labels(note('ipt-'))).toEqual([
      'ipt-risk',
      'ipt-hw',
      'ipt-contract',
      'ipt-comm-analysis',
      'ipt-ending',
    ]);
    expect(labels(note('ipt-h'))).toEqual(['ipt-hw']);
    for (const typed of [
      'ipt',
      'IPT-',
      'hw',
      'risk',
      'Risk',
      'text ipt-',
      '## ipt-',
      '- ipt-',
      '#ipt-',
      'ipt- ',
    ])
      expect([typed, labels(note(typed)).filter((label) => label.startsWith('ipt-'))]).toEqual([typed, []]);
    expect(labels(note('ipt-'), ' and more')).toEqual([]);
  });

  it('of whole notes are offered where nothing else is written', () => {
    expect(labels('ipt-note-')).toEqual([
      'ipt-note-initial',
      'ipt-note-middle',
      'ipt-note-termination',
      'ipt-note-maintenance',
    ]);
    expect(labels('\n\nipt-note-m', '\n')).toEqual(['ipt-note-middle', 'ipt-note-maintenance']);
    expect(labels('Text.\n\nipt-note-m')).toEqual([]);
  });

  it('are an addendum in a signed note, and a member’s line in one of a group', () => {
    expect(labels(note('ipt-').replace('---\n\n', 'signed: 2025-05-31\n---\n\n'))).toEqual(['ipt-addendum']);
    expect(labels(note('ipt-g').replace('client: SYN-101', 'group: SYN-G04'))).toEqual(['ipt-group-member']);
  });
});
