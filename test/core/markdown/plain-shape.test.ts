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

## Review of the plan and homework

* [ ] HW8a: ask for half an hour
* [x] #tag first
* [X] HW8b: write

| Day | Mood | With \u201cwhom\u201d |
| :-- | ---: |:-:|
| *Monday* | 4 | [alone](notes/alone.md) |
| Friday |  | \`nobody\` |

Day | What came before | Mood
:--- | --- | ---:
Tue | the *walk* | 3
Sat | so

---

> What was _said_ in the end:
>  \u201cI was there.\u201d
>
> **\u201cYes.\u201d**

> It came to this,
> - a wish:
>   not said aloud
>   1. once
> - [ ] an ask

<!-- ipt-ignore thin-risk:
a reason -->
\`\`\`text
- [ ] not a task

\`\`\`
~~~
~~~
___

1. First this,
   at length.
2. [ ] Then that.
- [x] **HW8c**: and this

- In another paragraph: [describe what came of it]
  - [ ] Below it, *in short*,
    and on
  1. And in numbers:

     - one

       in two paragraphs
  - two
- And back

5 * 10&nbsp;min of talk &amp; 2 of silence \u2014 R&D, 3 * (4): __all in *all* that__, ***once***, ***twice** as* _**so**_ it was.
Drawn on the [circle](../circle.md "as of today") \\
and [the line of
  mood and *events*](line.md "so far"), see [*both*](both.md) [b][c] *

10) A number of its own.

### Risk and *safety*  
Two lines,  
  broken for good, and the last without an end`;

test.each([
  ['LF', NOTE],
  ['CRLF', NOTE.replaceAll('\n', '\r\n')],
  ['CR', NOTE.replaceAll('\n', '\r')],
])('a note of plain shape is parsed without remark, and as remark would (%s)', (_, text) => {
  expect(parseMarkdown(text).root).toStrictEqual(parseWithRemark(text));
});

test('lists are left to remark where they are nested too deeply for the plain path', () => {
  const nested = (depth: number) =>
    Array.from({ length: depth + 1 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');
  expect(parseMarkdown(nested(8)).root).toStrictEqual(parseWithRemark(nested(8)));
  expect(() => parseMarkdown(nested(9))).toThrow('remark was called');
});

test.each([
  'a ``b`` c',
  'a ` b` c',
  'a `b\nc`',
  '*a **b* c**',
  '****a****',
  'a*b*c',
  'a\n*\nb',
  'a [b](c',
  'a [b [c\nd](e)](f)',
  '![x](u)',
  '[x](u "\\t")',
  '[x](u (t))',
  '[x]: u',
  '<b>x</b>',
  '<!-- x',
  'a\n<!-- x -->',
  'a <!-- x -->',
  '```\nx',
  '```a b\nx\n```',
  'a\n```\nx\n```',
  'a\\*b',
  'R&eacute;D',
  'R&#38;D',
  '    x',
  '- - -',
  'a\n---',
  'a\n===',
  '> - x\n>\n> - y',
  '> - x\n> 1. y',
  '> - x\n>   - y\n>   1. z',
  '> x\n>',
  '>\t- x',
  '> x\ny',
  'a | b\n- | -',
  '| a |\n| - | - |',
  '| a |\n| - |\n[b]: c',
  '| a \\| b |\n| - |',
  '# x #',
  '- a\nb',
  '- a\n  - b\n c',
  '- a\n   - b\n  - c',
  '- - a',
  '- a\n\n      b',
  '- [ ]',
  '-',
])('%j is left to remark', (text) => {
  expect(() => parseMarkdown(text)).toThrow('remark was called');
});

test('brackets are left to remark where the text defines labels, and only then', () => {
  const parse = (text: string) => () => parseMarkdown(text);
  expect(parse('Say [what] it was.')).not.toThrow();
  expect(parse('Say [what] it was.\n\n[other]: u')).toThrow('remark was called');
});
