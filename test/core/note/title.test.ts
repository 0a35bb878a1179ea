import { describe, expect, test } from 'vitest';
import { NoteBinder, resolveConfig } from '../../../server/src/core/index.ts';
import { readTitleWords } from '../../../server/src/core/note/title.ts';

const compared = (text: string): string =>
  readTitleWords(text)
    .map(({ text }) => text)
    .join(' ');

test.each([
  ['Plan', 'plan'],
  ['  PLAN: ', 'plan'],
  ['1. Plan', 'plan'],
  ['2) Plan', 'plan'],
  ['(3) Plan', 'plan'],
  ['4.1 Plan', 'plan'],
  ['5 – Plan', 'plan'],
  ['IV. Plan', 'plan'],
  ['b) Plan', 'plan'],
  ['Part 4: Plan', 'plan'],
  ['Section IV Plan', 'plan'],
  ['1️⃣ Plan', 'plan'],
  ['2025-03-04 Plan', 'plan'],
  ['📝 Plan 📝', 'plan'],
  [':memo: Plan', 'plan'],
  ['Plan {#plan .wide}', 'plan'],
  ['Plan %% 15 min %%', 'plan'],
  ['Plan #plan', 'plan'],
  ['Plan ^a1', 'plan'],
  ['[[Plans|Plan]]', 'plan'],
  ['[[Plan]]', 'plan'],
  ['Plan(s)', 'plan'],
  ['Between-session work', 'between session work'],
  ['“Risk & safety”', 'risk safety'],
  ['The client’s plan', 'client plan'],
  ['Review of the past week', 'review week'],
  ['Review of last week', 'review week'],
  ['Review of the last few weeks', 'review n week'],
  ['Review of the past 3 weeks', 'review n week'],
  ['Review of wk', 'review week'],
  ['Review of prev. wk', 'review week'],
  ['Review of the last 2 wks', 'review n week'],
  ['Dev of plan', 'development plan'],
  ['5) H/W', 'homework'],
  ['Session content w/ partner', 'session content partner'],
  ['Plan w/o homework', 'plan no homework'],
  ['SI/HI', 'si hi'],
  ['Since we last met', 'since we last met'],
  ['Previous homework', 'previous homework'],
  ['Problem areas', 'problem area'],
  ['Difficulties, boxes and analysis', 'difficulty box analysis'],
  ['News', 'news'],
  ['cafe\u0301', 'café'],
  ['Plan B', 'plan b'],
  ['V', 'v'],
  ['3.', '3'],
  ['', ''],
  ['—', ''],
])('%j is compared as %j', (text, words) => {
  expect(compared(text)).toBe(words);
});

test('words keep the places where they are written', () => {
  const text = '  3. The *Review* of “problem area(s)” #focus';
  expect(readTitleWords(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'Review',
    'problem',
    'area',
  ]);
});

test('a heading too long for a title is none', () => {
  expect(readTitleWords('plan '.repeat(50))).toEqual([]);
});

/** The sections that a heading names, by id, and whether it speaks of risk. */
function namesIn(heading: string): string {
  const { lexicon } = resolveConfig(undefined);
  const title = new NoteBinder(lexicon).read(`${heading}\n\ntext\n`).blocks[0]?.facts.heading?.title;
  const names = (title?.names ?? []).map(({ spec }) => spec.id);
  return [...new Set([...names, ...(title?.isRisk ? ['risk'] : [])])].join(' ');
}

describe('sections that a heading names', () => {
  test.each([
    ['## Review of the previous week', 'review'],
    ['## since last session', 'review'],
    ['## *Interpersonal* problem area', 'problem-area'],
    ['## `Focus`', 'problem-area'],
    ['## [Plan](https://example.org)', 'plan'],
    ['## Development of a plan ##', 'plan'],
    ['Between-session work\n---', 'homework'],
    ['Development of a plan to\naddress the problem area\n---', 'plan'],
    ['## Suicide risk', 'risk'],
    ['# Safeguarding', 'risk'],
    ['## Addendum 2025-03-04', 'addendum'],
    ['## Addendum: what was left out', 'addendum'],
    ['## For supervision', 'supervision'],
    ['## Review of wk', 'review'],
    ['## ID of prob area', 'problem-area'],
    ['## H/W', 'homework'],
    ['## Prev HW', 'review'],
    ['## <!-- hidden --> Plan', 'plan'],
    ['## The plan', 'plan'],
    ['##Plan', ''],
    ['\\## Plan', ''],
    ['## Addenda', ''],
  ])('%j: %s', (heading, ids) => {
    expect(namesIn(heading)).toBe(ids);
  });

  test.each([
    ['## Exploration – the row on Sunday', 'exploration'],
    ['## Homework (20 min)', 'homework'],
    ['## Focus: grief', 'problem-area'],
    ['## Plan | visit', 'plan'],
    ['## Check-in & mood rating', 'review'],
    ['## Interventions, in order', 'exploration'],
    ['## Update #mood-link after the holiday', 'review'],
  ])('a title may go on: %j: %s', (heading, ids) => {
    expect(namesIn(heading)).toBe(ids);
  });

  test.each([
    ['## Exploration and plan', 'exploration plan'],
    ['## Exploration, plan and homework', 'exploration plan homework'],
    ['## Review/Focus', 'review problem-area'],
    ['## Exploration, plan', 'exploration'],
    ['## Exploration and plan for the house', 'exploration'],
    ['## Plan and no homework', 'plan'],
    ['## Review and risk', 'review risk'],
    ['## Plan & safety card', 'plan risk'],
    ['## Plan and homework', 'homework plan'],
    ['## Homework/plan', 'homework plan'],
    ['## Plan and homework, and review', 'homework plan review'],
    ['## Review of the plan and homework', 'homework'],
    ['## Interventions and response', 'exploration'],
  ])('joined by and: %j: %s', (heading, ids) => {
    expect(namesIn(heading)).toBe(ids);
  });

  test.each([
    ['## Review of the plan and homework', 'homework'],
    ['## Plan – homework', 'homework'],
    ['## Homework – last week', 'review'],
    ['## Homework this week', 'homework'],
    ['## Review of homework', 'review'],
    ['## Homework review', 'review'],
    ['## Plan – HW', 'homework'],
    ['## HW from last week', 'review'],
  ])('the longer title wins: %j: %s', (heading, ids) => {
    expect(namesIn(heading)).toBe(ids);
  });

  test.each([
    ['## How have things been since we last met', 'review'],
    ['## What happened since last session', 'review'],
    ['## Where we are with the plan and homework', 'homework plan'],
    ['## What the plan is', ''],
    ['## How no problem area was agreed', ''],
  ])('opened by how, what or where: %j: %s', (heading, ids) => {
    expect(namesIn(heading)).toBe(ids);
  });

  test.each([
    ['## Plan B'],
    ['## Plan of the house'],
    ['## Focus group'],
    ['## Homeworking'],
    ['## No homework'],
    ['## W/o homework'],
    ['## ID card'],
    ['## Dev team'],
    ['## Without a plan'],
    ['## No exploration of the problem area'],
    ['## Review of the literature'],
    ['## Explored at home'],
    ['## Checks'],
    ['## Check the boiler'],
  ])('not %j', (heading) => {
    expect(namesIn(heading)).toBe('');
  });
});

test('no title is that of two sections, except for last, past and previous', () => {
  const { titles } = resolveConfig(undefined).lexicon;
  const shared = [...titles].filter(([, all]) => new Set(all.map(({ spec }) => spec)).size > 1);
  expect(shared.map(([key]) => key).sort()).toEqual(['homework week', 'week homework']);
});

describe('headings that speak of risk', () => {
  test.each([
    ['## Risk & safety'],
    ['## MSE and risk'],
    ['## SI/HI'],
    ['## Self-harm'],
    ['## Harm to self or others'],
    ['## Crisis plan'],
    ['## C-SSRS'],
    ['## ⚠️ RISK ASSESSMENT'],
    ['## Plan for safety'],
  ])('%j', (heading) => {
    expect(namesIn(heading)).toBe('risk');
  });

  test.each([['## Crisis at work'], ['## Harmony'], ['## Hi there'], ['## Asterisk'], ['## Harm reduction']])(
    'not %j',
    (heading) => {
      expect(namesIn(heading)).toBe('');
    },
  );

  test.each([['## Exploration – the crisis at work'], ['## Exploration: the risk that he took']])(
    'nor %j, which is another section',
    (heading) => {
      expect(namesIn(heading)).toBe('exploration');
    },
  );
});
