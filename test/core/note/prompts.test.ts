import { describe, expect, it } from 'vitest';
import { gatherFacts, outlineOf } from '../../../server/src/core/index.ts';
import { isMissing, isPrompted } from '../../../server/src/core/note/fields.ts';
import { proseOfBlocks } from '../../../server/src/core/note/note.ts';
import { findPlaceholders, isPrompt } from '../../../server/src/core/note/placeholders.ts';
import { fields } from '../../../server/src/core/protocol/fields.ts';
import { promptFor, promptsAt } from '../../../server/src/core/protocol/moments.ts';
import { sections } from '../../../server/src/core/protocol/sections.ts';
import { snippets } from '../../../server/src/core/protocol/snippets.ts';
import { noteOf } from '../../harness/notes.ts';

const found = (text: string) => findPlaceholders(text).map(({ start, end }) => text.slice(start, end));

describe('findPlaceholders', () => {
  it.each([
    ['Date TBC, he will text', ['TBC']],
    ['[describe one] and [Insert the day], ???', ['[describe one]', '[Insert the day]', '???']],
    ['[name TODO]', ['[name TODO]']],
    ['tbc', ['tbc']],
    ['(Todo.)', ['Todo']],
    ['a todo list, “tbc” behind it', []],
    ['one\u2029tbd\u2029two', ['tbd']],
    ['[describing] [names] [listed] [written in pencil] [see above]', []],
    ['[name redacted] [record withheld at her wish] [list attached] [name removed]', []],
    [
      '[state whether the consent is attached to the letter]',
      ['[state whether the consent is attached to the letter]'],
    ],
    ['[note: he corrected this later] [note:] [note the time]', ['[note:]', '[note the time]']],
    ['%% TODO %% and %% [describe it]', []],
    ['[name changed] but [say why the focus changed]', ['[say why the focus changed]']],
    ['[[name of a file]] what???? TODOS mytodo', []],
    ['Her age at the time??? “What???” he asked. "Why???"', ['???']],
  ])('finds in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes a heading for its words, not for a mark of its own', () => {
    expect(findPlaceholders('## Todo', true)).toEqual([]);
    expect(findPlaceholders('## TODO', true)).toHaveLength(1);
  });

  it('knows every prompt that we write ourselves', () => {
    const written = [
      ...sections.flatMap((section) =>
        ([undefined, 'first', 'initial', 'middle', 'termination', 'maintenance'] as const).flatMap((moment) =>
          [false, true].flatMap((isGroup) => promptsAt(section, { moment, isGroup })),
        ),
      ),
      ...snippets.flatMap(({ lines }) => [...lines, ...lines.map((line) => promptFor(line, true))]),
      ...fields.map(({ prompt }) => prompt),
    ].flatMap((line) => line.match(/\[[^\]]{3,}\]/g) ?? []);
    expect(written.length).toBeGreaterThan(50);
    expect(written.filter((prompt) => !isPrompt(prompt))).toEqual([]);
  });

  it('asks in a group about its members, and nowhere about one client', () => {
    const moments = [undefined, 'first', 'initial', 'middle', 'termination', 'maintenance'] as const;
    const inGroups = [
      ...sections.flatMap((section) =>
        moments.flatMap((moment) => promptsAt(section, { moment, isGroup: true })),
      ),
      ...snippets.flatMap(({ lines }) => lines.map((line) => promptFor(line, true))),
    ];
    expect(inGroups.some((prompt) => prompt.includes('the member'))).toBe(true);
    expect(inGroups.filter((prompt) => /\bclient/.test(prompt))).toEqual([]);
    expect(promptFor('[describe the mood]', true)).toBe('[describe the mood]');
  });
});

describe('a prompt is no answer', () => {
  it('in a field: it is absent, and not missed', () => {
    const note = noteOf(`---
client: "[record the client code]"
session: TBC
signed: "[record the date of signing]"
status: "[choose a status]"
focus_change: agreed, TODO when
problem_area: ["[choose a problem area]"]
measures: {phq9: "[record the total]", phq9_item9: 1}
---
`);
    const { code, session, focusChange, measures } = note.fields;
    expect([code, session, note.isSigned, note.isStub, focusChange]).toEqual([
      undefined,
      undefined,
      false,
      false,
      true,
    ]);
    expect(['client', 'session', 'problem_area'].map((name) => isMissing(note.fields, name))).toEqual([
      false,
      false,
      false,
    ]);
    expect(isPrompted(note.fields, 'focus_change')).toBe(false);
    expect(note.fields.problems).toEqual([]);
    expect(measures.values.map(({ total }) => total)).toEqual([undefined, 1]);
  });

  const course = `---
client: SYN-101
session: 8
---

## Review of the week

- HW7a: [choose: done, partly done, not done, carried over, not raised]
- HW7b: [choose: done, partly done, not done, carried over, not raised], she rang
- HW7c, HW7d: [record what became of them]

## Plan

None this session: [state the reason]

## Homework

- [ ] HW8a: [state what the client will do]
- [ ] HW8b: write
- [ ] [state what the client will do]
`;

  it('after a homework id: neither an answer nor a task', () => {
    const facts = gatherFacts(noteOf(course), '/s08.ipt.md');
    expect(facts.homeworkNamed).toEqual(['HW7b', 'HW7c', 'HW8b']);
    expect(facts.homeworkPrompted).toEqual(['HW7a', 'HW7d', 'HW8a']);
    expect(facts.homeworkSet.map(({ value }) => value)).toEqual(['HW8b']);
    expect(facts.setsUnnamedHomework).toBe(false);
  });

  it('in a section: no content', () => {
    const only = course.replace(', she rang', '').replace('- [ ] HW8b: write\n', '');
    const { sections: shown, recorded } = outlineOf(noteOf(only.replace('HW7c, ', '')));
    expect(recorded).toBe(0);
    expect(shown.filter(({ state }) => state === 'prompts').map(({ spec }) => spec.id)).toEqual([
      'review',
      'plan',
      'homework',
    ]);
  });

  it('to what looks for words: they are not said yet', () => {
    const { blocks } = noteOf(course);
    expect(proseOfBlocks(noteOf(course), blocks)).not.toContain('became');
  });

  it('in a note that was not held: no text', () => {
    const stub = '---\nclient: SYN-101\nsession: 8\nstatus: no-show\n---\n\n[say whether she was reached]\n';
    expect(gatherFacts(noteOf(stub), '/s08.ipt.md').hasBody).toBe(false);
  });
});
