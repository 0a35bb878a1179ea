import { describe, expect, test } from 'vitest';
import { guessOf } from '../../server/src/core/adopt/guess.ts';
import { propose, resolveConfig, Survey } from '../../server/src/core/index.ts';
import { today } from '../harness/notes.ts';

const { lexicon } = resolveConfig(undefined);

/** Twelve notes of four clients with these headings, and what is proposed for each heading that is shown. */
function proposedFor(headings: readonly string[]): Record<string, string> {
  const survey = new Survey(lexicon);
  const body = headings.map((heading) => `${heading}\n\nSome text here.\n`).join('\n');
  for (const [client, number] of [1, 2, 3, 4].flatMap((each) => [1, 2, 3].map((n) => [each, n] as const))) {
    const head = `---\nclient: SYN-10${client}\nsession: ${number}\ndate: 2025-0${client}-0${number}\n---\n\n`;
    survey.add(`SYN-10${client}/${number}.md`, head + body);
  }
  const plan = propose(survey, lexicon, today);
  return Object.fromEntries(plan.headings.map((line) => [line.wording, line.sections.join(', ') || '-']));
}

/** Six habits of people who know no title of ours, with what each heading is. */
const habits: Readonly<Record<string, readonly (readonly [heading: string, is: string])[]>> = {
  'questions to oneself': [
    ['How goes it?', 'review'],
    ['What is it about?', 'problem-area'],
    ['What did we do?', 'exploration'],
    ['What could change?', 'plan'],
    ['What will she try?', 'homework'],
  ],
  'three short ones, and the pen put down': [
    ['The week', 'review'],
    ['What we did', 'exploration'],
    ['For next time', 'homework'],
  ],
  'English learned beside French': [
    ['Evolution since the last meeting', 'review'],
    ['Problematic', 'problem-area'],
    ['Themes approached', 'exploration'],
    ['Perspectives', 'plan'],
    ['Work for the next time', 'homework'],
    ['Treatment', '-'],
  ],
  'a clinic’s own form': [
    ['Presentation today', 'review'],
    ['Presenting issue', 'problem-area'],
    ['Work done', 'exploration'],
    ['Decisions taken', 'plan'],
    ['Actions', 'homework'],
    ['Next appointment', '-'],
    ['Attendance and fee', '-'],
  ],
  'pictures, of which two are told by their place alone': [
    ['Arrival', 'review'],
    ['Knot', 'problem-area'],
    ['Weaving', 'exploration'],
    ['Threads forward', 'plan'],
    ['Until we meet again', 'homework'],
  ],
  'news of the day': [
    ['News', 'review'],
    ['Agenda', 'problem-area'],
    ['Content', 'exploration'],
    ['Agreements', 'plan'],
    ['Commitments', 'homework'],
  ],
};

describe.each(Object.entries(habits))('%s', (_, headings) => {
  test.each([
    ['as headings', (text: string) => `## ${text}`],
    ['in bold', (text: string) => `**${text}**`],
  ])('%s', (_how, write) => {
    const proposed = proposedFor(headings.map(([heading]) => write(heading)));
    const bare = (text: string) => text.replace(/\?$/, '');
    const expected = headings.flatMap(([heading, is]) =>
      bare(heading) in proposed || is !== '-' ? [[bare(heading), is]] : [],
    );
    expect(proposed).toEqual(Object.fromEntries(expected));
  });
});

describe('where words and place decide', () => {
  test('a label under a heading of the same section is none itself', () => {
    const proposed = proposedFor(['## How things went', '**Mood:**', '## In the room', '**Feelings:**']);
    expect(proposed).toMatchObject({ Mood: '-', Feelings: '-', 'In the room': 'exploration' });
  });

  test('a heading whose words speak for a section that is there already is not put elsewhere', () => {
    const proposed = proposedFor(['## The week', '## Story of the session', '## My thoughts', '## Closing']);
    expect(proposed).toMatchObject({ 'My thoughts': '-', Closing: 'homework' });
  });

  test('a heading that is not shown takes up its place, too', () => {
    const proposed = proposedFor(['## With Anna', '## Knot', '## What we did', '## Options', '## For home']);
    expect(proposed).toEqual({ Knot: 'problem-area', 'What we did': 'exploration', 'For home': 'homework' });
  });

  test('what is between two that are known is no section where as little speaks for it', () => {
    const proposed = proposedFor(['## The week', '## Knot', '## Loom', '## Sail', '## Boat', '## For home']);
    expect(proposed).toMatchObject({ Knot: '-', Loom: '-', Sail: '-', Boat: '-' });
  });

  test('one that only some of the notes have is known by its words alone', () => {
    const survey = new Survey(lexicon);
    for (const [index, extra] of ['Knot', '', 'Knot', '', 'Knot', '', '', ''].entries()) {
      const rest = extra === '' ? '' : `## ${extra}\n\nText.\n\n`;
      const text = `## The week\n\nText.\n\n${rest}## For home\n\nText.\n`;
      survey.add(`SYN-10${index}/1.md`, `---\nclient: SYN-10${index}\nsession: 1\n---\n\n${text}`);
    }
    const { headings } = propose(survey, lexicon, today);
    expect(headings.find(({ wording }) => wording === 'Knot')).toMatchObject({ sections: [], by: 'none' });
  });

  test.each([
    [
      ['## A', '## P', '## S', '## O'],
      { A: 'problem-area', P: 'plan, homework', S: 'review', O: 'exploration' },
    ],
    [
      ['**S:**', '**O:**', '**A/P:**'],
      { S: 'review', O: 'exploration', 'A/P': 'problem-area, plan, homework' },
    ],
    [
      ['## Subjective', '## Objective', '## Assessment and Plan'],
      {
        Subjective: 'review',
        Objective: 'exploration',
        'Assessment and Plan': 'problem-area, plan, homework',
      },
    ],
  ])('the parts of a form in another order, or joined: %j', (headings, expected) => {
    expect(proposedFor(headings)).toEqual(expected);
  });

  test('of a section that comes twice, the first place counts for the others', () => {
    const proposed = proposedFor([
      '## Content',
      '## Perspectives',
      '## For home',
      '## Discussed in the team',
    ]);
    expect(proposed).toMatchObject({
      Content: 'exploration',
      Perspectives: 'plan',
      'Discussed in the team': 'exploration',
    });
  });

  test('two that are joined are both, where they follow on one another', () => {
    expect(guessOf('Ideas and next steps').sections).toEqual(['plan', 'homework']);
    expect(guessOf('What we are working on').sections).toEqual(['problem-area']);
    expect(guessOf('What we worked on').sections).toEqual(['exploration']);
  });
});
