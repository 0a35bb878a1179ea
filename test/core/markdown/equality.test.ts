import fc from 'fast-check';
import { test } from 'vitest';
import { HAZARDS, IS_NIGHTLY, PLAIN_LINES, runs, TIMEOUT } from './documents.ts';
import { remarkProperties } from './remark-properties.ts';
import { expectRemarksTree } from './same-tree.ts';

test.each(remarkProperties)(
  '$title',
  ({ property, share }) => {
    fc.assert(property, runs(share));
  },
  TIMEOUT,
);

test(
  'every hazard after every plain line, and in a long run after every other, has the tree that remark gives it',
  () => {
    for (const first of new Set([...PLAIN_LINES, ...(IS_NIGHTLY ? HAZARDS : [])])) {
      for (const second of HAZARDS) {
        expectRemarksTree(`${first}\n${second}\nGAD-7 11\n`);
        expectRemarksTree(`${first}\n\n${second}\n\n- [ ] HW8a: ask`);
      }
    }
  },
  TIMEOUT,
);

// Each found by a property, or a quirk of micromark that the cutting has to know of.
test.each([
  ['code in a list that a later line ends', '- ```\n \n--'],
  ['code in a list that a quote ends', '* ~~~\n\n>'],
  ['a heading that ends code in a list', '2)\t```\n#'],
  ['a list marker behind indented code', '    x\n\n1.'],
  ['a number in a quote behind indented code', '    a\n\n> 2. x'],
  ['an empty item in a quote of a quote behind indented code', '\ta\n\n>> -\n'],
  ['an indented fence in a list, and text at column 1 in it', '- a\n  ```\n\nb\n\n  ```\n'],
  ['an indented fence behind a list', ' - a\n  ```\nfoo\n\nbar\n```\n\n# x\n'],
  ['a checkbox below an empty item, which marks the root', '# h\n\n-\n[ ] x\n\ny'],
  ['a fence in HTML that a blank line ends', '<div>\n```\n# x\n\nfoo\n```\n\n# y\n'],
  ['CDATA with an odd run of brackets', '<![CDATA[\n]]]>\n\n# x\n\n]]>\n\n# y'],
  ['a definition below its use, and one that a title ends', '[a]\n\n# h\n\n[a]: /u\n"t"\n\n[A]'],
  ['labels that are equal only without case', '[SS]\n\n# h\n\n[ẞ]: /u'],
  ['a byte order mark behind a heading', '# h\n\ufeffx'],
  ['two byte order marks', '\ufeff\ufeff# h'],
  ['two byte order marks before what is then no front matter', '\ufeff\ufeff---\n---\n'],
  ['blank lines alone', '\n  \n\t\n'],
  ['nothing', ''],
])('%s', (_, text) => expectRemarksTree(text));
