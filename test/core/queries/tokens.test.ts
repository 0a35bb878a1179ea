import { expect, it } from 'vitest';
import { tokensOf } from '../../../server/src/core/index.ts';
import { noteOf } from '../../harness/notes.ts';

const text = `---
group: SYN-G04
session: 8
problem_area: "grief"
measures: {phq9: 3, other: 4}
members:
  - {id: M1, gad7: 10}
  - id: M2
---

M1, M3 and HW8-M2: #role-play, (#own) and \`#code\`.

## Homework

- [ ] HW8-M1: as M1 said
`;

function tokens(source: string): string[] {
  return tokensOf(noteOf(source)).map(({ kind, span }) => `${kind} ${source.slice(span.start, span.end)}`);
}

it('tags, codes, ids and measures have tokens, none of which overlaps another', () => {
  expect(tokens(text)).toEqual([
    'code SYN-G04',
    'tag grief',
    'measure phq9',
    'member M1',
    'measure gad7',
    'member M2',
    'member M1',
    'homework HW8-M2',
    'tag #role-play',
    'tag #own',
    'homework HW8-M1',
    'member M1',
  ]);
});

it('a token is on one line', () => {
  expect(tokens('---\nproblem_area: "role\n  dispute"\n---\n\n#grief\n')).toEqual(['tag #grief']);
});
