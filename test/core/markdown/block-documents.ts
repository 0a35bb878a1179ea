import fc from 'fast-check';

/** Parts of running text: marks that are read by hand, and such as nearly are or meet them badly. */
const plainParts = [
  'word',
  'two words',
  'PHQ-9 15',
  '“so”',
  '(4)',
  '…',
  '#mood-link',
  '**bold**',
  '*slanted*',
  '_low_',
  '__lower__',
  '`code`',
  '[name the person]',
  '[a link](../b/c.md#d)',
  '[x](y)',
  '<!-- ipt-ignore wording: why -->',
  '[r]',
  'R&D & so',
  'a&nbsp;b',
  'a_b_c',
  '< 3',
];
const badParts = [
  '*',
  '**',
  '***',
  '_',
  '__',
  '`',
  '``',
  '[',
  ']',
  '[]',
  '[ ]',
  '[x]',
  '[]()',
  '[](u)',
  '(u)',
  '[a](',
  '[a]( u )',
  '[a](u "t")',
  '[a](<u>)',
  '[a](u_v_)',
  '[a](u*v*)',
  '[a](u(v))',
  '[*a*](u)',
  '[`a`](u)',
  '[a [b](c)](d)',
  '[a][b]',
  '[a][r]',
  '[r][]',
  '[r]:',
  ':',
  '![i](u)',
  '![i]',
  '!',
  '<!--',
  '-->',
  '<!-->',
  '<!--->',
  '<!---->',
  '<!-- -- -->',
  '<!-- a --->',
  '<b>',
  '</b>',
  '<http://a.b>',
  '<0x1@b.c>',
  '<9',
  '&amp;',
  '&nbsp;',
  '&bsp;',
  '&nbsp',
  '` a`',
  '``a``',
  '&#35;',
  '\\',
  '\\|',
  '\\*',
  '|',
  '||',
  '`a|b`',
  '*a|b*',
  '\t',
  '\0',
  'é',
  '—',
  '\u00a0',
  '\u2009',
  '€',
  '😀',
  '\ud83d',
  '#',
  '##',
  '- a',
  '1. a',
  '2. a',
  '> a',
  '---',
  '===',
  '```',
  '~~~',
  ': a',
  '+',
];

const part = fc.oneof(
  { weight: 16, arbitrary: fc.constantFrom(...plainParts) },
  { weight: 1, arbitrary: fc.constantFrom(...badParts) },
);
const mostly = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 24, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

/** Running text in one line, perhaps none. */
const runningText = fc
  .array(fc.tuple(part, mostly(' ', '', '  ', ' ', '')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([text, after]) => text + after).join(''));
const line = fc
  .tuple(mostly('word ', '', '*', '['), runningText, mostly('', ' ', '  ', '   '))
  .map(([start, text, end]) => start + text.trimEnd() + end);
const lines = (first: fc.Arbitrary<string>, next: fc.Arbitrary<string>, count: number) =>
  fc
    .tuple(first, line, fc.array(fc.tuple(next, line), { maxLength: count - 1 }))
    .map(([prefix, text, rest]) =>
      [prefix + text, ...rest.map(([before, after]) => before + after)].join('\n'),
    );

const paragraph = lines(mostly('', ' ', '    '), mostly('', ' ', '  ', '     '), 3);

const heading = fc
  .tuple(
    fc.constantFrom('# ', '## ', '###  ', '###### '),
    runningText,
    mostly('', ' ', '  ', '#', ' #', ' ## '),
  )
  .map(([marks, text, closing]) => marks + text + closing);

const cell = fc
  .tuple(mostly(' ', '', '  ', '\t'), mostly(undefined, ''), runningText, mostly(' ', '', '   '))
  .map(([before, empty, text, after]) => before + (empty ?? text.trim()) + after);
const row = (inCell: fc.Arbitrary<string>, columns: number) =>
  fc
    .tuple(
      mostly('|', '', ' |', '    |', '||'),
      mostly(columns, columns - 1, columns + 1).chain((count) =>
        fc.array(inCell, { minLength: Math.max(1, count), maxLength: Math.max(1, count) }),
      ),
      mostly('|', '', '| ', '|   ', '| x'),
    )
    .map(([before, cells, after]) => before + cells.join('|') + after);
const delimiters = mostly(' --- ', '---', ':--', ' :-: ', '-: ', ' - ', ' ', '', ':', ' - -');
const table = fc
  .integer({ min: 1, max: 3 })
  .chain((columns) =>
    fc
      .tuple(row(cell, columns), row(delimiters, columns), fc.array(row(cell, columns), { maxLength: 3 }))
      .map((rows) => rows.flat().join('\n')),
  );

const quotePrefix = mostly('> ', '>', '>  ', '>\t', '', '> > ', '  > ');
const quote = fc
  .tuple(lines(quotePrefix, quotePrefix, 3), fc.array(lines(quotePrefix, quotePrefix, 2), { maxLength: 2 }))
  .chain(([first, rest]) =>
    fc
      .tuple(mostly('\n>\n', '\n> \n', '\n\n', '\n>\n>\n', '\n'), mostly('', '\n>', '\n> '))
      .map(([between, end]) => [first, ...rest].join(between) + end),
  );

const item = (marker: string) =>
  fc
    .tuple(
      mostly(marker, ` ${marker}`, `${marker} `, marker.trimEnd(), `${marker}\t`),
      fc.constantFrom('', '', '[ ] ', '[x] ', '[X] '),
      mostly('', '[ ]', '[ ]  ', '[y] '),
      lines(
        fc.constant(''),
        mostly(' '.repeat(marker.length), '', ' ', ' '.repeat(marker.length + 3), '\t'),
        2,
      ),
    )
    .map(([start, box, badBox, text]) => start + box + badBox + text);
const list = fc
  .constantFrom(['- '], ['* '], ['+ '], ['1. ', '2. ', '3. '], ['4) ', '4) '], ['10. ', '11. '], ['0. '])
  .chain((markers) =>
    fc.array(
      fc
        .oneof(
          { weight: 9, arbitrary: fc.constantFrom(...markers) },
          { weight: 1, arbitrary: fc.constantFrom('- ', '2. ', '1) ') },
        )
        .chain(item),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .chain((items) => mostly('\n', '\n\n', '\n\n\n', '\n \n').map((between) => items.join(between)));

const quotedList = fc
  .tuple(list, quotePrefix)
  .chain(([text, prefix]) =>
    fc.tuple(...text.split('\n').map((each) => mostly(prefix + each, each, `>${each}`))),
  )
  .map((all) => all.join('\n'));
const code = fc
  .tuple(
    mostly('```', '~~~', '````', '``', '    ```'),
    mostly('text', '', ' text', 'text x', 'a&amp;b', '`'),
    fc.array(mostly('line', '', '```', '  x ', '\t', '\0'), { maxLength: 3 }),
    mostly('```', '~~~', '``` ', '   ```', '```x', ''),
  )
  .map(([fence, info, inner, closing]) => [fence + info, ...inner, closing].join('\n'));
const comment = fc
  .tuple(
    mostly('<!--', ' <!--', '<!', '<?', '<pre>', '<b>'),
    runningText,
    mostly(' ', '\n', '\n\n', '-'),
    mostly('-->', '?>', '>', '</pre>', '--> x'),
  )
  .map((parts) => parts.join(''));
const bareRow = (inCell: fc.Arbitrary<string>, columns: number) =>
  mostly(columns, columns - 1, columns + 1)
    .chain((count) => fc.array(inCell, { minLength: Math.max(1, count), maxLength: Math.max(1, count) }))
    .map((cells) => cells.join('|').trim());
const bareTable = fc
  .integer({ min: 1, max: 3 })
  .chain((columns) =>
    fc
      .tuple(
        bareRow(cell, columns),
        bareRow(delimiters, columns),
        fc.array(bareRow(cell, columns), { maxLength: 3 }),
      )
      .map((rows) => rows.flat().join('\n')),
  );

const other = fc.constantFrom(
  '[r]: /u',
  '```\ncode\n```',
  '<!-- c -->',
  '---',
  '***',
  '> q',
  '- a',
  '1. a',
  '[ ] b',
  '    c',
);
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: heading },
  { weight: 3, arbitrary: table },
  { weight: 2, arbitrary: bareTable },
  { weight: 2, arbitrary: quotedList },
  { weight: 1, arbitrary: code },
  { weight: 1, arbitrary: comment },
  { weight: 3, arbitrary: quote },
  { weight: 5, arbitrary: list },
  { weight: 1, arbitrary: other },
);

/** Texts of a few whole blocks, most of them such as are read by hand, each with a hazard at most here and there. */
export const textOfBlocks = fc
  .tuple(
    fc.array(fc.tuple(block, mostly('\n\n', '\n', '\n\n\n', '')), { minLength: 1, maxLength: 4 }),
    mostly('\n', '\r\n', '\r'),
  )
  .map(([blocks, lineEnd]) =>
    blocks
      .map(([text, after]) => text + after)
      .join('')
      .replaceAll('\n', lineEnd),
  );
