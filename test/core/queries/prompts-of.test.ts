import { expect, it } from 'vitest';
import { isInAddendum, promptsOf } from '../../../server/src/core/index.ts';
import { noteOf } from '../../harness/notes.ts';

const source = `---
client: "[record the client code]"
session: TBC
---

## Review of the week

[describe mood and symptoms this week] and TODO. [see the letter] [[name of a file]]

<!-- ipt-ignore unsigned: [state the reason] -->
<!-- ipt-ignore unsigned: she is away -->

- HW5a: [choose: done, partly done, not done, carried over, not raised]

\`[describe in code]\`
`;

it('the prompts of a note are those in brackets, wherever they wait', () => {
  expect(promptsOf(noteOf(source)).map(({ start, end }) => source.slice(start, end))).toEqual([
    '"[record the client code]"',
    '[describe mood and symptoms this week]',
    '[state the reason]',
    '[choose: done, partly done, not done, carried over, not raised]',
  ]);
});

it('those of an addendum are told from those of the text before it', () => {
  const signed = `${source}\n## Addendum 2025-06-02\n\n[state what is added or corrected, and why]\n`;
  const note = noteOf(signed);
  const inside = promptsOf(note).filter((each) => isInAddendum(note, each));
  expect(inside.map(({ start, end }) => signed.slice(start, end))).toEqual([
    '[state what is added or corrected, and why]',
  ]);
});
