import fc from 'fast-check';

const indent = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '',
      '',
      '  ',
      '  ',
      '   ',
      '    ',
      '      ',
      '        ',
      '\t',
      '\t\t',
      '  \t',
      '\t  ',
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 12 }).map((columns) => ' '.repeat(columns)) },
);
const blank = fc.constantFrom('', '', '  ', '\t');
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');

function lists(marker: fc.Arbitrary<string>, content: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const line = fc.tuple(indent, marker, content).map((parts) => parts.join(''));
  const lines = fc.array(fc.oneof({ weight: 6, arbitrary: line }, { weight: 1, arbitrary: blank }), {
    minLength: 2,
    maxLength: 9,
  });
  return fc.tuple(lines, lineEnd).map(([all, end]) => ['- x', ...all, ''].join(end));
}

/** Lists within lists, as they are typed: items and paragraphs, indented by any habit and by none. */
const typedLists = lists(
  fc.constantFrom('- ', '- ', '* ', '1. ', '2. ', '', '- [ ] '),
  fc.constantFrom('a', 'b c', '*d*'),
);

/** The same with everything in them that an item may hold, or be taken for. */
const hazardousLists = lists(
  fc.constantFrom(
    '- ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2. ',
    '1) ',
    '10. ',
    '-  ',
    '-\t',
    '',
    '- [ ] ',
    '- [x] ',
    '-',
    '> ',
  ),
  fc.constantFrom(
    ...['a', 'b c', '**d**', 'e *f* g', '[h](i)', '`j`', '2. k', '<!-- l -->', '---', '* * *', '# m', ''],
    ...['n  ', '[o]', '1 * 2', '===', '```', 'p | q', 's\\', '-- t', '+', '\tu'],
  ),
);

const quotedLists = typedLists.map((text) => text.replaceAll(/^(?=.)/gm, '> '));

/** Texts that are lists within lists, or nearly. */
export const textOfLists = fc.oneof(
  { weight: 2, arbitrary: typedLists },
  { weight: 1, arbitrary: quotedLists },
  { weight: 1, arbitrary: hazardousLists },
);
