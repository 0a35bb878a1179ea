import { expect, it } from 'vitest';
import { foldsOf } from '../../../server/src/core/index.ts';
import { noteOf } from '../../harness/notes.ts';

const text = `---
client: SYN-101
---

# Title

## One

Text.

### Below

Text.


## Two

<!--
a comment
-->
`;

it('folds front matter, headings with what is under them, and comments, without the blank lines after', () => {
  const folds = foldsOf(noteOf(text)).map(({ start, end, kind }) => {
    const lines = text.slice(start, end).split('\n');
    return `${kind}: ${lines[0]} .. ${lines.at(-1)}`;
  });
  expect(folds.sort()).toEqual([
    'comment: <!-- .. -->',
    'front-matter: --- .. ---',
    'section: # Title .. -->',
    'section: ## One .. Text.',
    'section: ## Two .. -->',
    'section: ### Below .. Text.',
  ]);
});

it('folds nothing of one line', () => {
  expect(foldsOf(noteOf('## One\n\n## Two\n'))).toEqual([]);
});
