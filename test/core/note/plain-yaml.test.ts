import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../../server/src/core/note/plain-yaml.ts';
import { readWithLibrary } from '../../../server/src/core/note/yaml-tree.ts';

const runs = Number(process.env['IPT_FUZZ_RUNS'] ?? 4000);

const name = fc.constantFrom('client', 'session', 'Date', 'phase', 'problem_area', 'ede-q', 'x', 'y1');
const value = fc.constantFrom(
  ...[
    'SYN-101',
    '7',
    '007',
    '-3',
    '+1',
    '1.5',
    '1.',
    '1e3',
    '0x1F',
    '0o7',
    '.5',
    '2025-02-18',
    '10:00',
    '9:5',
    'a:b',
  ],
  ...[
    'true',
    'True',
    'TRUE',
    'tRUE',
    'yes',
    'null',
    'Null',
    '~',
    'NaN',
    '.inf',
    'Infinity',
    '12345678901234567890',
  ],
  ...[
    'role dispute',
    'role  dispute',
    'grief (late)',
    'a #b',
    'a# b',
    'a: b',
    'a :b',
    'a,b',
    'C-07',
    'it’s',
    'é',
    '2 - 3',
  ],
  ...[
    '"10:00"',
    "'10:50'",
    '"a\\tb"',
    '"a""b"',
    "'a''b'",
    '"',
    "'",
    '""',
    '[F32.1]',
    '[a, b]',
    '[a,b]',
    '[ a , b ]',
    '[a, ]',
  ],
  ...[
    '[]',
    '[a: b]',
    '["x", 1]',
    '[[a]]',
    '{a: 1}',
    '{ a: 1, b: two words }',
    '{a: 1, a: 2}',
    '{a:1}',
    '{a}',
    '{id: M1, present: true}',
  ],
  ...[
    '&a x',
    '*a',
    '!t x',
    '|',
    '>',
    '- a',
    '?',
    '@x',
    '%x',
    '`x',
    '',
    ' ',
    'x  ',
    '#c',
    'https://x.y/z',
    '1 000',
    '5 mg',
    '__proto__',
  ],
);
const end = fc.constantFrom('', '', '', ' ', ' # comment', '  #', '#x', '\t');
const eol = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n');
const pad = fc.constantFrom(' ', ' ', ' ', '  ', '', '\t');
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(name, pad, value, end).map(([k, p, v, e]) => `${k}:${p}${v}${e}`) },
  { weight: 3, arbitrary: fc.tuple(name, end).map(([k, e]) => `${k}:${e}`) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('  ', '  ', ' ', '    '), name, value, end)
      .map(([i, k, v, e]) => `${i}${k}: ${v}${e}`),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('  ', '  ', '', '    '), value, end)
      .map(([i, v, e]) => `${i}- ${v}${e}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '  ',
      '# comment',
      '  # comment',
      '...',
      '---',
      '- ',
      '  -',
      '\t',
      'plain words',
      '"k": v',
      '? k',
      ': v',
    ),
  },
);
const document = fc
  .array(fc.tuple(line, eol), { maxLength: 8 })
  .map((lines) => lines.map(([text, ends]) => text + ends).join(''))
  .chain((text) => fc.boolean().map((isCut) => (isCut ? text.replace(/\r?\n$/, '') : text)));

/** Well-formed entries with keys of their own. */
const goodValue = fc.constantFrom(
  ...[
    'SYN-101',
    '7',
    '2025-02-18',
    '10:00',
    '"10:50"',
    "'x y'",
    'true',
    'False',
    'null',
    'role-dispute',
    'two words',
  ],
  ...[
    '[F32.1]',
    '[a, "b", 3]',
    '{id: M1, present: true, phq9: 6}',
    '1.5',
    '0',
    'IPT-G',
    'words (and more',
    'a:b',
  ],
);
const goodEntry = fc.oneof(
  { weight: 5, arbitrary: goodValue.map((v) => ` ${v}`) },
  { weight: 1, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc
      .array(goodValue, { minLength: 1, maxLength: 3 })
      .map((vs) => vs.map((v) => `\n  - ${v}`).join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(goodValue, { minLength: 1, maxLength: 3 })
      .map((vs) => vs.map((v, i) => `\n  k${i}: ${v}`).join('')),
  },
);
const goodDocument = fc
  .array(fc.tuple(goodEntry, fc.constantFrom('', '', '', ' # comment', '\n', '\n# comment')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((entries) => entries.map(([entry, after], i) => `key_${i}:${entry}${after}`).join('\n'));

/** One slip anywhere: what makes a plain text something else. */
const slip = fc.record({
  at: fc.nat(),
  removed: fc.integer({ min: 0, max: 2 }),
  inserted: fc.constantFrom(
    ...'\n \t\r#:-,[]{}"\'&*!|>%@`?~.+0x\\é'.split(''),
    '\n  ',
    '\r\n',
    '  ',
    ': ',
    ' #',
    '- ',
    '',
  ),
});
const nearlyGood = fc.tuple(goodDocument, fc.array(slip, { maxLength: 2 })).map(([text, slips]) =>
  slips.reduce((sum, { at, removed, inserted }) => {
    const place = at % (sum.length + 1);
    return sum.slice(0, place) + inserted + sum.slice(place + removed);
  }, text),
);

describe('the reader of plain front matter', () => {
  it('reads what it reads as the library does, values and places', () => {
    let read = 0;
    fc.assert(
      fc.property(
        fc.oneof(document, nearlyGood, goodDocument),
        fc.integer({ min: 0, max: 50 }),
        (source, offset) => {
          const plain = readPlainYaml(source, offset);
          if (!plain) return;
          read++;
          expect(plain).toEqual(readWithLibrary(source, offset));
        },
      ),
      { numRuns: runs },
    );
    expect(read).toBeGreaterThan(runs / 4);
  });

  it('reads the front matters of the example caseload by itself', () => {
    const root = path.resolve(import.meta.dirname, '../../../examples/clinic');
    const notes = fs
      .readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ipt.md'));
    const sources = notes.map(
      (file) => /^---\n([\s\S]*?)\n---\n/.exec(fs.readFileSync(path.join(root, file), 'utf8'))?.[1] ?? '',
    );
    for (const source of sources) {
      const plain = readPlainYaml(source, 4);
      expect(plain).toEqual(readWithLibrary(source, 4));
    }
    expect(sources.length).toBeGreaterThan(40);
  });
});
