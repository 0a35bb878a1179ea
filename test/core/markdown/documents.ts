import fc from 'fast-check';

/** How many documents each property tries: 2,000 in `npm test`, more where the nightly run says so. */
const RUNS = Number(process.env['IPT_FUZZ_RUNS'] ?? 2000);

/** Whether this is a long run: then the properties start from another place each time. */
export const IS_NIGHTLY = process.env['IPT_FUZZ_RUNS'] !== undefined;

/** How long a property may take, in milliseconds: far longer than it does, on a busy machine too. */
export const TIMEOUT = 60_000 + RUNS * 50;

/** What `fc.assert` is run with; `share` is the part of the runs that a property takes. */
export function runs(share = 1): { readonly numRuns: number } {
  return { numRuns: Math.ceil(RUNS * share) };
}

/** Lines, and parts of lines, that open, close or go on with something, or nearly do. */
export const HAZARDS = [
  // Prose of notes, and what only looks like marks in it.
  ...[
    'foo',
    'bar baz',
    '#mood-link',
    'GAD-7',
    '9. Mood fell',
    '1. one',
    '10) ten',
    '9 lives',
    '(1) goals; “they said”',
  ],
  ...[
    'R&D',
    'aches & pains',
    'phq9_item9 fell',
    '_item',
    '<2 hours',
    'a < b',
    '2 * 3',
    'http://a.b',
    'Next: x',
  ],
  // Headings, setext underlines, breaks.
  ...[
    '# h',
    '## two ##',
    '#',
    '##\t x',
    '####### no',
    '# a #b',
    '---',
    '***',
    '===',
    '- - -',
    '--',
    '# **b**',
    '## t  ',
  ],
  // Lists and tasks.
  ...[
    '- a',
    '- ',
    '-',
    '* s',
    '+ p',
    '2) two',
    '1.',
    '-\ttab',
    '-   wide',
    '- - x',
    '- # h',
    '- > q',
    '- ```',
  ],
  ...[
    '- [ ] HW1a: do',
    '- [x] done',
    '- [X] #tag',
    '- [ ] ',
    '- [ ]',
    '- [x]y',
    '- [ ]  two',
    '[ ] x',
    '* [ ] HW6b: z',
  ],
  // Quotes.
  ...['> q', '>', '>no space', '> - x', '> ```', '> # h', '> a | b', '>\t- c', '> 2. x', '> -'],
  // Fences.
  ...['```', '~~~', '````', '``` js', '```js', '```a`b', '~~~ a`b', '```js meta', '```\t', '~~~~', '``'],
  // HTML of the kinds 1 to 7.
  ...[
    '<script>',
    '</script>',
    '<pre>',
    '</PRE>',
    '<textarea',
    '<style >x</style>',
    '<!-- c -->',
    '<!-- open',
    '-->',
    '<!-->',
  ],
  ...[
    '<!--->',
    '<!- no',
    '<?php',
    '?>',
    '<?>',
    '<!X',
    '<!x>',
    '<![CDATA[',
    ']]>',
    ']]]>',
    '<div>',
    '</div>',
    '<div',
    '<a>',
  ],
  ...['<b>x</b> y', '<a href="x">', '<pre-x>', '<http://a>', '<9a@b.c>', '<!-- ipt-ignore a: b -->'],
  // Definitions and references.
  ...[
    '[r]',
    '[r]: /u',
    '[R]: <u> "t"',
    '[x]: /v',
    "'t'",
    '[foo][r]',
    '[r][]',
    '![i][r]',
    '[l](u "t")',
    '[ẞ]: /s',
    '[SS]',
    '[a\\]]: /',
  ],
  // Inline marks, escapes, references to characters, hard breaks.
  ...[
    '*e*',
    '**s**',
    '_u_',
    'a_b',
    '`c`',
    '\\*',
    'x\\',
    '&amp;',
    '&#35;',
    '&copy',
    'a  ',
    'a ',
    'b\t',
    '![i](u)',
    '[',
    ']',
    '![',
  ],
  // Tables.
  ...['a | b', '--- | ---', '|-|', '| a |', ':-', '|', '- | -', '\\|', '| `a\\|b` |', ':-:|'],
  // Code by indent, and what goes on with items.
  ...[
    '    code',
    '\tcode',
    '  cont',
    '      deep',
    '  - n',
    '   1. x',
    '    - deep',
    '  ```',
    '   ```',
    ' ```',
    '  <!-- x',
  ],
  // Characters that count, do not count, or count twice.
  ...[
    '\0',
    'a\0b',
    '\ufeff',
    '\ufeff# x',
    'é😀',
    '\ud83d',
    '\ude00 ',
    'x\r',
    'e\u0301',
    '\u00a0',
    '\f',
    '\u2028',
    '\u200b',
    ' \t',
  ],
  ...['<!-- a\0b -->', '~~~\n\0\n~~~'],
  // Front matter.
  ...['--- ', '---\t', 'a: b', '----', '...', ' ---'],
];

/** Lines that need no remark, so that one hazard among them is met by the builders of plain blocks. */
export const PLAIN_LINES = [
  ...[
    'Mood 4/10 on average; “fine”.',
    'Two of them',
    'GAD-7 11',
    '#mood-link',
    '(1) talk',
    'phq9_item9 fell',
    '**Mood:** low',
    'a *word* and `code`',
    '- **HW8a**: done*',
    '**opens',
    'closes.**',
    'and **both**',
    '',
    '',
  ],
  ...[
    '# Session 8',
    '## Risk',
    '- a',
    '- [ ] HW8a: ask',
    '- [x] HW8b: write',
    '  and so on',
    '* b',
    '<!-- c -->',
    '```',
    '~~~js',
  ],
  ...['> q', '1. a', '2) b', '| a | b |', '| - | - |', '[name it]', 'a [link](u) <!-- c -->', 'hard  '],
];

const hazard = fc.constantFrom(...HAZARDS);
const soup = fc.string({ unit: fc.constantFrom(...' \t#->*_`~[]()!<&\\|:=+1.x"\0é'), maxLength: 8 });
const indent = fc.oneof(
  { weight: 9, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(' ', '  ', '   ', '    ', '\t', ' \t') },
);
const hazardousLine = fc
  .tuple(
    indent,
    fc.oneof(
      { weight: 12, arbitrary: hazard },
      { weight: 2, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: soup },
    ),
    fc.oneof({ weight: 9, arbitrary: fc.constant('') }, { weight: 1, arbitrary: hazard }),
  )
  .map(([before, first, second]) => before + first + (second === '' ? '' : ` ${second}`));
const mostlyPlainLine = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PLAIN_LINES) },
  { weight: 1, arbitrary: hazardousLine },
);
const lineEnds = fc.oneof(
  { weight: 6, arbitrary: fc.constant(['\n']) },
  { weight: 6, arbitrary: fc.constant(['\n', '\n', '\n\n']) },
  { weight: 1, arbitrary: fc.constant(['\r\n', '\r\n\r\n']) },
  { weight: 1, arbitrary: fc.constant(['\n', '\r\n', '\r', '\n\n', '']) },
);
const opening = fc.oneof(
  { weight: 10, arbitrary: fc.constant('') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '---\na: b\n---\n',
      '---\n\n---\n\n',
      '---\r\nx\r\n--- \r\n',
      '---\n\0\n---\n',
      '---\n',
      '--- \t\n',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\ufeff',
      '\ufeff---\n---\n',
      '\ufeff\ufeff',
      '\ufeff\ufeff---\n---\n',
      '\n',
      ' ---\n',
    ),
  },
);

/** Texts of up to 16 lines in which blocks meet, interrupt, go on and stay open in all the ways known to be hard. */
export const hazardousText = fc
  .tuple(fc.constantFrom(hazardousLine, mostlyPlainLine), lineEnds)
  .chain(([line, ends]) =>
    fc.tuple(opening, fc.array(fc.tuple(line, fc.constantFrom(...ends)), { maxLength: 16 })),
  )
  .map(([start, lines]) => start + lines.map(([text, end]) => text + end).join(''));

/** A replacement in a text of any length. */
export interface RandomEdit {
  /** The place, to be taken modulo the length of the text; often 0, where a byte order mark counts. */
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/** Edits as they are typed, pasted and deleted. */
export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  at: fc.oneof({ weight: 9, arbitrary: fc.nat() }, { weight: 1, arbitrary: fc.constant(0) }),
  removed: fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.nat({ max: 5 }) },
    { weight: 1, arbitrary: fc.nat({ max: 80 }) },
  ),
  inserted: fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 4, arbitrary: fc.constantFrom(...' ab#-`~\n\r\t>[]:<*1.|=!') },
    { weight: 2, arbitrary: hazard },
    // What is cut off within a character or a line end, and a mark that is pasted before everything.
    { weight: 1, arbitrary: fc.constantFrom('\ud83d', '\ude00', '😀', '\r', '\r\n', '\ufeff') },
    { weight: 2, arbitrary: hazard.map((text) => `${text}\n`) },
    { weight: 1, arbitrary: hazard.map((text) => `\n\n${text}\n\n`) },
  ),
});

/** The text after an edit. */
export function applyRandomEdit(text: string, { at, removed, inserted }: RandomEdit): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + inserted + text.slice(start + removed);
}
