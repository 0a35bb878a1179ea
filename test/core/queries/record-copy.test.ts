import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { applyEdits, recordCopy } from '../../../server/src/core/index.ts';
import { proseOf } from '../../../server/src/core/note/note.ts';
import { noteOf, wholeNote } from '../../harness/notes.ts';
import { TIMEOUT } from '../markdown/documents.ts';
import { noteText } from '../note-arbitrary.ts';

vi.setConfig({ testTimeout: TIMEOUT });

function copyOf(text: string) {
  const { edits, ...counts } = recordCopy(noteOf(text));
  return { text: applyEdits(text, edits), counts };
}

const plain = (text: string) => copyOf(text).text;
const body = (text: string) =>
  plain(`---\nclient: SYN-101\nsession: 8\n---\n\n${text}`)?.replace('Client: SYN-101\nSession: 8\n\n', '');

describe('a note for the record', () => {
  it('is plain text with labels for the fields', () => {
    expect(copyOf(wholeNote)).toEqual({
      text: `Client: SYN-101
Session: 8
Date: 2025-05-30
Phase: middle
Planned sessions: 16
Problem area: grief
Clinician: C-07

Session 8

Review of the previous week

Mood was lower after the visit on Sunday.

Identification of the interpersonal problem area

Grief, as agreed.

Exploration of the problem area

One conversation, gone through line by line.

Development of a plan to address the problem area

Three options weighed, one chosen.

Review of the plan and homework

- HW8a: write to a cousin by Friday
- without an id`,
      counts: { prompts: 0, directives: 0, comments: 0, tags: 2, keepsFrontMatter: false },
    });
  });

  it('keeps CRLF', () => {
    expect(plain(wholeNote.replaceAll('\n', '\r\n'))).toBe(plain(wholeNote)?.replaceAll('\n', '\r\n'));
  });

  it('has no front matter syntax, and no field that is for this tool alone', () => {
    expect(
      plain(`---
type: ipt-session # from the template
client: "[[SYN-101]]"
session: [4, 5]
status: complete
start: '9:30'
problem_area:
  - grief
  - "role transition"
measures: { phq9: 12, "gad7": 9 }
modality: IPT
cpt: "90837"
clinician: "[record the clinician code]"
setting:
variant: brief # eight sessions
our_clinic: North # kept as it is
tags: [grief, "#mood-link"]
signed: 2025-06-01
digest: sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
members:
  - {id: M1, present: true, phq9: "[record the total]"}
---
`),
    ).toBe(`Client: SYN-101
Session: 4, 5
Status: complete
Start: 9:30
Problem area:
  - grief
  - role transition
Measures: phq9: 12, gad7: 9
modality: IPT
CPT code: 90837
Variant: brief
our_clinic: North
Signed: 2025-06-01
Members:
  - id: M1, present: true, phq9:`);
    expect(
      plain('---\nclient: SYN-101\nsession: 8\nmeasures:\n  phq9: "[record the total]"\n  gad7: 9\n---\n'),
    ).toBe('Client: SYN-101\nSession: 8\nMeasures:\n  gad7: 9');
  });

  it.each<[string, string, string]>([
    ['headings', '# One #\n\nTwo\n===\n\n### Three {#x .y}', 'One\n\nTwo\n\nThree'],
    ['emphasis', '**Mood** was *low*, then __flat__ and ==brief==.', 'Mood was low, then flat and brief.'],
    ['escapes', 'Rated 3\\*4 &amp; more \\[sic\\].', 'Rated 3*4 & more [sic].'],
    [
      'links',
      'See [last time](s07.ipt.md) and [[s06|the one before]] and [[s05]].',
      'See last time and the one before and s05.',
    ],
    [
      'addresses',
      '[Samaritans](https://www.samaritans.org "x"), <https://nhs.uk>, https://a.example.',
      'Samaritans (https://www.samaritans.org), https://nhs.uk, https://a.example.',
    ],
    [
      'lists',
      '* one\n* two\n    + three\n\n1. four\n2. five',
      '- one\n- two\n    - three\n\n1. four\n2. five',
    ],
    ['boxes', '- [ ] HW8a: ring\n- [x] HW7a: done', '- HW8a: ring\n- [x] HW7a: done'],
    ['code', 'A `word`.\n\n```text\nas it is\n```', 'A word.\n\nas it is'],
    ['quotations, which keep their mark', '> I was alone.\n> Again.', '> I was alone.\n> Again.'],
    ['callouts', '> [!warning] Risk\n> None seen.', 'Risk\nNone seen.'],
    ['callouts without a title', '> [!risk]\n> None seen.', 'risk\nNone seen.'],
    ['rules and definitions', 'One.\n\n---\n\nTwo [a].\n\n[a]: https://a.example', 'One.\n\nTwo a.'],
    ['tables', '| a | b |\n|---|---|\n| 1 | 2 |', 'a | b\n1 | 2'],
    ['images', '![the genogram](g.png)', 'the genogram'],
    ['HTML', 'One<br>two <b>three</b>', 'One two three'],
    ['block ids', 'Said so. ^said', 'Said so.'],
    [
      'tags, but for numbers',
      'Moved to flat #2b. Now in room #5 #grief',
      'Moved to flat #2b. Now in room #5',
    ],
    ['hard breaks', 'One\\\ntwo  \nthree', 'One\ntwo\nthree'],
  ])('has no marks of %s', (_, text, expected) => {
    expect(body(text)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['a prompt', 'Mood was [describe the mood], and [describe more] fell.', 'Mood was, and fell.'],
    ['a paragraph of prompts', 'One.\n\n[describe it] [record that]\n\nTwo.', 'One.\n\nTwo.'],
    ['an item of a prompt', '- one\n- [describe it]\n- [ ] [describe it]\n', '- one'],
    ['a directive', 'One.\n\n<!-- ipt-ignore thin-risk: agreed -->\n\nTwo.', 'One.\n\nTwo.'],
    ['a comment', 'One <!-- mine\nalone --> two. %%and this%%', 'One two.'],
  ])('leaves out %s', (_, text, expected) => {
    expect(body(text)).toBe(expected);
  });

  it('keeps what comes after a comment that is not closed', () => {
    expect(body('One.\n\n<!-- begun\n\nTwo.')).toBe('One.\n\n begun\n\nTwo.');
  });

  it.each<[string, string, string]>([
    ['at the end', 'She cried. #mood-link #grief', 'She cried.'],
    ['at the end of a heading', '## Exploration #affect-work', 'Exploration'],
    ['at the end without a stop', '- rang her sister #role-play', '- rang her sister'],
    ['alone', 'One.\n\n#mood-link\n\nTwo.', 'One.\n\nTwo.'],
    ['at the start', '#mood-link: She cried.\n\n- #risk None seen.', 'She cried.\n\n- None seen.'],
    ['between sentences', 'She cried. #mood-link He left.', 'She cried. He left.'],
    ['in brackets', 'She cried (#mood-link), he left.', 'She cried, he left.'],
    ['nested', 'She cried. #ipt/grief', 'She cried.'],
  ])('leaves out a tag %s', (_, text, expected) => {
    expect(body(text)).toBe(expected);
  });

  it.each<[string, string, string]>([
    [
      'as the object',
      'The focus is the #role-dispute with her sister.',
      'The focus is the role dispute with her sister.',
    ],
    ['as the last word', 'We spoke about #grief', 'We spoke about grief'],
    ['before a stop', 'We stayed with #ipt/grief.', 'We stayed with grief.'],
    ['as what is named', 'Problem area: #grief', 'Problem area: grief'],
    ['in quotation marks', 'She felt "#lost" again.', 'She felt "lost" again.'],
    ['as what is spoken of', '#risk: none today', 'risk: none today'],
    ['as the first word', '#grief was chosen.', 'grief was chosen.'],
  ])('keeps a tag that is a word of its sentence, %s', (_, text, expected) => {
    expect(body(text)).toBe(expected);
  });

  it('says that front matter which cannot be read stays as it is', () => {
    const text = '---\nclient: SYN-101\nsession: 8\nsession: 9\n---\n\nWord. #grief\n';
    expect(copyOf(text)).toMatchObject({
      text: '---\nclient: SYN-101\nsession: 8\nsession: 9\n---\n\nWord.',
      counts: { keepsFrontMatter: true },
    });
  });

  it('counts what it leaves out', () => {
    expect(
      copyOf(`---
client: SYN-101
session: 8
clinician: "[record the clinician code]"
---

[describe it] #grief

<!-- ipt-ignore thin-risk: agreed -->

<!-- mine --> Word. #mood-link #affect-work
`).counts,
    ).toEqual({ prompts: 2, directives: 1, comments: 1, tags: 3, keepsFrontMatter: false });
  });
});

/** Tags, comments, kinds of callouts, entities, ids and the targets of links. */
const meant = /#[^\s]*|\[?![\w-]+|%%.*|&[a-z]+;|\{[^}]*\}|\[\[[^\]|]*\||\^\S+/g;

test('no word of the prose is lost, and edits never overlap, whatever the note', () => {
  let words = 0;
  fc.assert(
    fc.property(noteText, (text) => {
      const note = noteOf(text);
      const copy = applyEdits(text, recordCopy(note).edits) ?? 'edits that overlap';
      for (const block of note.blocks) {
        const prose = proseOf(note, block).replace(meant, ' ');
        for (const [word] of prose.matchAll(/[\p{L}\p{N}]{3,}/gu)) {
          words++;
          expect(copy).toContain(word);
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(words).toBeGreaterThan(1000);
});
