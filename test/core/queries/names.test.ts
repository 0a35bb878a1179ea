import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  mayName,
  type Name,
  nameAt,
  namesIn,
  renameIn,
  renameProblem,
} from '../../../server/src/core/index.ts';
import { ReadCaseload, shortNote } from '../../harness/courses.ts';
import { marked, noteOf, standard } from '../../harness/notes.ts';

const text = `---
client: "SYN-101"
session: 8
problem_area: [Loss, role dispute]
secondary_area: undecided
dispute_stage: impasse
tags: [grief, '#own-word', ending]
members: [{id: M1, problem_area: bereavement}]
---

# SYN-101, HW7a

Prose on #Grief, #own-word, SYN-102 and (#impasse). \`HW7a #grief\` <!-- HW7a -->

## Homework

- [ ] HW8a: as HW7a, with M5
- [ ] **HW8b** #complicated-grief
`;

function named(source: string): string[] {
  return namesIn(noteOf(source)).map(
    ({ kind, id, span, isDefinition, field }) =>
      `${source.slice(span.start, span.end)} ${kind} ${id}${isDefinition ? ' !' : ''}${field ? ` (${field})` : ''}`,
  );
}

describe('namesIn', () => {
  it('finds them under other names of their fields, and in wiki links', () => {
    const other = '---\nPatient ID: "[[SYN-101]]"\nfocus: "grief"\ndispute-stage: impasse\n---\n';
    expect(named(other)).toEqual([
      'SYN-101 code SYN-101 !',
      'grief tag grief (problem_area)',
      'impasse tag impasse (dispute_stage)',
    ]);
    expect(named('---\nclient: [[SYN-101]]\n---\n')).toEqual(['SYN-101 code SYN-101 !']);
  });

  it('finds codes, tags with their synonyms, and homework, each without marks around it', () => {
    expect(named(text)).toEqual([
      'SYN-101 code SYN-101 !',
      'Loss tag grief (problem_area)',
      'role dispute tag role-dispute (problem_area)',
      'impasse tag impasse (dispute_stage)',
      'grief tag grief',
      'own-word tag own-word',
      'ending tag ending',
      'bereavement tag grief (problem_area)',
      'SYN-101 code SYN-101',
      'HW7a homework HW7a',
      'Grief tag grief',
      'own-word tag own-word',
      'impasse tag impasse',
      'HW7a homework HW7a',
      'HW8a homework HW8a !',
      'HW7a homework HW7a',
      'HW8b homework HW8b !',
      'complicated-grief tag grief',
    ]);
  });

  it('finds homework in any case, with spaces and zeros, in lists and ranges, and leaves bare ids alone', () => {
    const source =
      '## Review\n\n- hw 7a and b: done\n- `HW07d`-f: not done\n- 7g: dropped\n\n## Homework\n\n- [/] hw8A: ring\n- **HW8b** ask\n';
    expect(named(source)).toEqual([
      'hw 7a homework HW7a',
      'b homework HW7b',
      'HW07d homework HW7d',
      '`-f homework HW7e',
      'f homework HW7f',
      'hw8A homework HW8a !',
      'HW8b homework HW8b !',
    ]);
    expect(named('HW7a-c\n')).toEqual(['HW7a homework HW7a', '-c homework HW7b', 'c homework HW7c']);
  });

  it('finds tags however they are written, each by the part that counts', () => {
    const source =
      '---\ntags: ipt/Loneliness, #RolePlay\nproblem_area: "[[a/grief|Grief & loss]], disputes (work)"\n---\n\n“#ipt/mood_links/”\n';
    expect(named(source)).toEqual([
      'Loneliness tag social-isolation',
      'RolePlay tag role-play',
      'Grief & loss tag grief (problem_area)',
      'disputes tag role-dispute (problem_area)',
      'mood_links tag mood-link',
    ]);
  });

  it('finds what it can while the front matter cannot be read', () => {
    expect(named('---\nclient: "SYN\n---\n\nHW7a, SYN-101 #grief\n')).toEqual([
      'HW7a homework HW7a',
      'grief tag grief',
    ]);
  });
});

describe('nameAt', () => {
  it.each([
    ['#gr‸ief', 'grief'],
    ['#grief‸.', 'grief'],
    ['‸HW7a', 'HW7a'],
    ['a wo‸rd #grief', undefined],
    ['‸#grief', 'grief'],
    ['‸ #grief', undefined],
    ['HW7a‸#', 'HW7a'],
  ])('%s', (source, id) => {
    const { text: plain, offset } = marked(source);
    expect(nameAt(noteOf(plain), offset)?.id).toBe(id);
  });
});

describe('mayName', () => {
  const grief: Name = { kind: 'tag', id: 'grief' };
  it.each([
    ['problem_area: Complicated\n  Bereavement', grief, true],
    ['a loss', grief, true],
    ['nothing of the kind', grief, false],
    ['HW7a', { kind: 'homework', id: 'HW7a' }, true],
    ['hw 07a', { kind: 'homework', id: 'HW7a' }, true],
    ['HW7a-c', { kind: 'homework', id: 'HW7b' }, true],
    ['HW8b', { kind: 'homework', id: 'HW7a' }, false],
    ['lonely, by isolation', { kind: 'tag', id: 'social-isolation' }, true],
    ['Role/Disputes', { kind: 'tag', id: 'role-dispute' }, true],
    ['tags: [my_word]', { kind: 'tag', id: 'my_word' }, true],
  ] as const)('%s', (source, name, may) => {
    expect(mayName(source, name, standard.lexicon)).toBe(may);
  });

  it('never skips a text that names something', () => {
    for (const { kind, id } of namesIn(noteOf(text))) {
      expect(mayName(text, { kind, id }, standard.lexicon)).toBe(true);
    }
  });
});

describe('renameIn', () => {
  function renamed(source: string, name: Name, written: string): string | undefined {
    const result = renameIn(noteOf(source), name, written);
    return 'problem' in result ? result.problem : applyEdits(source, result.edits);
  }

  it('changes every place and nothing else', () => {
    expect(renamed(text, { kind: 'homework', id: 'HW7a' }, 'HW6c')).toBe(
      text.replaceAll('HW7a', 'HW6c').replace('<!-- HW6c', '<!-- HW7a'),
    );
    expect(renamed(text, { kind: 'homework', id: 'HW8b' }, 'HW8c')).toBe(text.replace('HW8b', 'HW8c'));
    expect(renamed(text, { kind: 'code', id: 'SYN-101' }, 'SYN-103')).toBe(
      text.replaceAll('SYN-101', 'SYN-103'),
    );
    expect(renamed(text, { kind: 'tag', id: 'own-word' }, 'other/word')).toBe(
      text.replaceAll('own-word', 'other/word'),
    );
  });

  it('keeps what is around the part that counts', () => {
    const source =
      '---\nproblem_area: grief (mother), conflict\ntags: [ipt/grief]\n---\n\n#a/grief/ and `hw 7a`.\n';
    expect(renamed(source, { kind: 'tag', id: 'grief' }, 'role-transition')).toBe(
      source.replaceAll('grief', 'role-transition'),
    );
    expect(renamed(source, { kind: 'homework', id: 'HW7a' }, 'HW6a')).toBe(source.replace('hw 7a', 'HW6a'));
  });

  it('refuses what would have to be said in other words', () => {
    const range: Name = { kind: 'homework', id: 'HW7b' };
    expect(renamed('HW7a-c: done\n', range, 'HW6a')).toMatch(/cannot be written everywhere/);
    expect(renamed('HW7a and b: done\n', range, 'HW6a')).toBe('HW7a and HW6a: done\n');
  });

  it('keeps line ends', () => {
    const crlf = text.replaceAll('\n', '\r\n');
    expect(renamed(crlf, { kind: 'tag', id: 'ending' }, 'contract')).toBe(crlf.replace('ending', 'contract'));
  });

  it('leaves a note alone that does not name it', () => {
    expect(renameIn(noteOf(text), { kind: 'homework', id: 'HW1a' }, 'HW1b')).toEqual({ edits: [] });
  });

  it('puts only words of the protocol where only these may be', () => {
    const grief: Name = { kind: 'tag', id: 'grief' };
    expect(renamed(text, grief, 'sorrow')).toMatch(/only words of the protocol are valid there/);
    expect(renamed(text, grief, 'social-isolation')?.match(/social-isolation/g)).toHaveLength(5);
    expect(renamed(text, { kind: 'tag', id: 'impasse' }, 'grief')).toMatch(/only words of the protocol/);
    expect(renamed(text, { kind: 'tag', id: 'impasse' }, 'dissolution')).toBe(
      text.replaceAll('impasse', 'dissolution'),
    );
  });

  it('gives a synonym the name that it stands for', () => {
    expect(renamed('On #bereavement and #grief.\n', { kind: 'tag', id: 'grief' }, 'grief')).toBe(
      'On #grief and #grief.\n',
    );
  });

  it('writes nothing that would be read as something else', () => {
    const source = '---\ntags: [own]\n---\n\n#own\n';
    expect(renamed(source, { kind: 'tag', id: 'own' }, 'null')).toBe(
      'This name cannot be written everywhere.',
    );
    expect(renamed(source, { kind: 'tag', id: 'own' }, 'nil')).toBe('---\ntags: [nil]\n---\n\n#nil\n');
  });

  it.each([
    ['signed: 2025-01-01', 'A signed note would change: session 8. Nothing was renamed.'],
    ['signed: perhaps', 'A signed note would change: session 8. Nothing was renamed.'],
    ['setting: "vid', 'The front matter of a note of this course cannot be read. Correct it first.'],
  ])('refuses where the front matter says %s', (line, problem) => {
    expect(
      renamed(text.replace('session: 8', `session: 8\n${line}`), { kind: 'homework', id: 'HW8a' }, 'HW8c'),
    ).toBe(problem);
  });
});

describe('in the notes of the example clinic', () => {
  const clinic = new URL('../../../examples/clinic/', import.meta.url);
  const texts = fs
    .readdirSync(clinic, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ipt.md'))
    .map((name) => fs.readFileSync(new URL(name, clinic), 'utf8').replace(/^signed: .*\n/m, ''));
  const rename = (source: string, name: Name, written: string) => {
    const result = renameIn(noteOf(source), name, written);
    return 'problem' in result ? result.problem : (applyEdits(source, result.edits) ?? '');
  };

  it('every name can be changed, nothing else is, and it can be changed back', () => {
    const others = { homework: 'HW99z', code: 'SYN-999', tag: 'social-isolation' } as const;
    let tried = 0;
    for (const source of texts) {
      const names = namesIn(noteOf(source)).filter(
        ({ id }) => !texts.some((each) => each.includes(`#${id}`)),
      );
      for (const { kind, id } of names) {
        const there = rename(source, { kind, id }, others[kind]);
        expect(there).not.toContain(id);
        expect(rename(there, { kind, id: others[kind] }, id)).toBe(source);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(100);
  });
});

describe('renameProblem', () => {
  const caseload = new ReadCaseload({
    '/a/s1.ipt.md': shortNote({ session: 1, homework: ['HW1a'] }),
    '/a/s2.ipt.md': shortNote({ session: 2, review: 'HW1b done' }),
    '/b/s1.ipt.md': shortNote({ code: 'SYN-102', session: 1 }),
  });
  const { index } = caseload;
  const notes = caseload.place('/a/s1.ipt.md').course.all;
  const problem = (name: Name, written: string) =>
    renameProblem(name, written, { lexicon: standard.lexicon, notes, index });

  it.each([
    [{ kind: 'homework', id: 'HW1a' }, 'HW1c', undefined],
    [{ kind: 'homework', id: 'HW1a' }, 'HW1a', undefined],
    [{ kind: 'homework', id: 'HW1a' }, 'HW1-M2', undefined],
    [{ kind: 'homework', id: 'HW1a' }, 'HW1b', /in use in the course/],
    [{ kind: 'homework', id: 'HW1a' }, 'HW1', /no homework id/],
    [{ kind: 'homework', id: 'HW1a' }, 'HW1c and more', /no homework id/],
    [{ kind: 'code', id: 'SYN-101' }, 'SYN-103', undefined],
    [{ kind: 'code', id: 'SYN-101' }, 'SYN-101', undefined],
    [{ kind: 'code', id: 'SYN-101' }, 'SYN-102', /in use by another course/],
    [{ kind: 'code', id: 'SYN-101' }, 'Anna', /does not match the pattern/],
    [{ kind: 'tag', id: 'grief' }, 'any-word/2', undefined],
    [{ kind: 'tag', id: 'grief' }, 'two words', /one word/],
    [{ kind: 'tag', id: 'grief' }, '', /one word/],
  ] as const)('%j to %s', (name, written, expected) => {
    if (expected === undefined) expect(problem(name, written)).toBeUndefined();
    else expect(problem(name, written)).toMatch(expected);
  });
});
