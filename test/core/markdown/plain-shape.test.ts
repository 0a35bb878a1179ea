import { expect, test, vi } from 'vitest';
import { parseMarkdown } from '../../../server/src/core/markdown/index.ts';

vi.mock(import('../../../server/src/core/markdown/reference.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  parsePieceWithRemark: () => {
    throw new Error('remark was called');
  },
}));

const { parseWithRemark } = await import('../../../server/src/core/markdown/reference.ts');

const NOTE = `---
synthetic: true
client: SYN-214
session: 8
measures:
  phq9: 15
---

# Session 8: the conversation about weekends

## Review of the previous week
Mood 4/10 on average; PHQ-9 15 (13 last week, 16 at the start) & GAD-7 < 12. He said "fine" \u2014 and
#mood-link went quiet, phq9_item9 is
9. Then a trailing space 
  and an indented line.   

**Two things** stood out: *to hear
  that the work* (**had been seen**) and \`first ask\`.
**"Quoted"** 

Agreed:
- HW7a (raise weekends at a calm time): partly done.
  He chose Saturday night,
      when both were tired.
- HW7b: done. 

<!-- ipt-ignore thin-risk:
a reason -->
## Review of the plan and homework

* [ ] HW8a: ask for half an hour
* [x] #tag first
* [X] HW8b: write

\`\`\`text
- [ ] not a task
\`\`\`
~~~

~~~

### Risk  
Last line without an end`;

test.each([
  ['LF', NOTE],
  ['CRLF', NOTE.replaceAll('\n', '\r\n')],
  ['CR', NOTE.replaceAll('\n', '\r')],
])('a note of plain shape is parsed without remark, and as remark would (%s)', (_, text) => {
  expect(parseMarkdown(text).root).toStrictEqual(parseWithRemark(text));
});

test.each(['_x_', '[x]', '    x', '1. x', '> x', 'a | b\n- | -', 'a  \nb', '# x #', '- a\n\n- b', '- a\nb'])(
  '%j is left to remark',
  (text) => {
    expect(() => parseMarkdown(text)).toThrow('remark was called');
  },
);
