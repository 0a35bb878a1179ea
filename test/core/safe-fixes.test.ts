import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { NoteBinder, resolveConfig } from '../../server/src/core/index.ts';
import { standardProtocol } from '../../server/src/core/protocol/protocol.ts';
import { checkTexts, fixText } from '../rules/check-case.ts';
import { runs, TIMEOUT } from './markdown/documents.ts';
import { noteText } from './note-arbitrary.ts';

vi.setConfig({ testTimeout: TIMEOUT });

const { lexicon } = resolveConfig({ name: '', folder: '/', file: {}, parents: [] });
const settings = { today: Number.MAX_SAFE_INTEGER, profile: undefined, config: {} };

/** A word with a slip of any kind in it, or none. */
function slipped(word: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(word.length), fc.nat(6), fc.constantFrom(...'aeinrstx'))
    .map(([at, kind, letter]) => {
      const [before, after] = [word.slice(0, at), word.slice(at)];
      const [first = '', second = ''] = after;
      switch (kind) {
        case 0:
          return before + second + first + after.slice(2);
        case 1:
          return before + after.slice(1);
        case 2:
          return before + first + after;
        case 3:
          return before + letter + after;
        case 4:
          return before + letter + after.slice(1);
        default:
          return word;
      }
    });
}

const slippedWords = (text: string) =>
  fc.tuple(...text.split(/(?<=[ _])/).map((part) => slipped(part))).map((parts) => parts.join(''));

const titles = standardProtocol.sections.flatMap(({ title, aliases }) => [title, ...aliases]);
const title = fc.constantFrom(...titles).chain(slippedWords);
const before = [
  '',
  '',
  '3) ',
  '2. ',
  'Q3. ',
  '🔍 ',
  'No ',
  'Not the ',
  '[x] ',
  '**',
  '[',
  '[[',
  '`',
  '*Our* ',
  'M3: ',
];
const after = [
  ...[
    '',
    '',
    ' – Mum',
    ': M3',
    ' #aff',
    ' (Ed)',
    ', pt 2',
    ' {#x .y}',
    ' <!-- keep me -->',
    ' 🔍',
    ' ##',
    ' ^id',
  ],
  ...[
    '**',
    '](a.md)',
    ']]',
    '`',
    ' without a word',
    ', no homework',
    ' and the plann',
    ' & paln',
    ' = 2',
    ' \\# x',
    '  ',
  ],
];
const heading = fc
  .tuple(
    fc.constantFrom('# ', '## ', '## ', '##   ', '### ', '', ''),
    fc.constantFrom(...before),
    title,
    fc.constantFrom(...after),
    fc.constantFrom('\n---', '\n===', '\nof her own\n---'),
  )
  .map(
    ([marks, lead, text, rest, underline]) => `${marks}${lead}${text}${rest}${marks === '' ? underline : ''}`,
  );

const values = [
  ...[
    '6',
    '"6"',
    'grief',
    'draft',
    'No-Show',
    'no_show',
    'incomplete',
    'pending',
    'middle',
    'Midle',
    'yes',
    '"No"',
  ],
  ...[
    '2025-5-3',
    '2025/05/03',
    '3.5.2025',
    'SYN-101',
    'syn 101',
    'S1-5520',
    'SYN-1 01',
    'syn_101 102',
    'C-09',
    '[a, b]',
    '{a: b}',
    '# a comment',
    'a # b',
    '',
  ],
];
const fieldNames = [
  ...standardProtocol.fields.map(({ name }) => String(name)),
  'signer',
  'formal',
  'supervised',
];
const field = fc
  .tuple(
    fc.constantFrom(...fieldNames).chain(slippedWords),
    fc.constantFrom('', '"', "'"),
    fc.constantFrom(...values),
    fc.constantFrom('', '', ' # keep me 😀', '   ', '\t# no 6'),
  )
  .map(([name, quote, value, rest]) => `${quote}${name}${quote}: ${value}${rest}`);

const note = fc
  .tuple(
    fc.array(field, { minLength: 1, maxLength: 8 }),
    fc.array(heading, { maxLength: 6 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([fields, headings, lineEnd]) =>
    `---\n${fields.join('\n')}\n---\n\n${headings.map((each) => `${each}\n\nProse of a day. #greif\n`).join('\n')}`.replaceAll(
      '\n',
      lineEnd,
    ),
  );

const word = /([\p{L}\p{M}\p{N}]+)/u;
const conversions: Readonly<Record<string, string>> = { yes: 'true', no: 'false' };

/** True where a line keeps every word of another, and all that is between them but what safe fixes may change. */
function keepsWords(line: string, fixed: string): boolean {
  if (formless(line) === formless(fixed)) return true;
  const [from, to] = [line.split(word), fixed.split(word)];
  return (
    from.length === to.length &&
    from.every((part, index) => {
      const other = to[index] ?? '';
      if (index % 2 === 0) return unmarked(part) === unmarked(other);
      return part === other || conversions[part.toLowerCase()] === other || isMended(part, other);
    })
  );
}

/** Without its form; a separator between digits is a part of the number. */
function formless(line: string): string {
  return line
    .toLowerCase()
    .replace(/(?<=\d)[-_ \t](?=\d)/g, '\n')
    .replace(/[-_ \t#*=]/g, '');
}

function unmarked(between: string): string {
  return between.replace(/^[/. -]$/, '-').replace(/[-_ \t#*="']/g, '');
}

/** The same first letter and digits, and at most two letters more or fewer: none in place of another. */
function isMended(part: string, other: string): boolean {
  if (/^\d+$/.test(part)) return Number(part) === Number(other);
  const [a, b] = [part.toLowerCase(), other.toLowerCase()];
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  const rest = [...shorter].reduce((left, letter) => left.replace(letter, ''), longer);
  return (
    a[0] === b[0] &&
    a.replace(/\D/g, '') === b.replace(/\D/g, '') &&
    rest.length === longer.length - shorter.length &&
    rest.length <= 2
  );
}

describe('after any safe fix', () => {
  test('every word is, and all else outside the fixed words is the same', () => {
    let fixes = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: note }, noteText), (text) => {
        const fixed = fixText({ path: 'note.ipt.md', text }, settings);
        if (fixed === text) return;
        fixes++;
        const read = new NoteBinder(lexicon).read(text);
        const lines = text.split(/(\r\n|\n|\r)/);
        const others = fixed.split(/(\r\n|\n|\r)/);
        expect(others).toHaveLength(lines.length);
        let offset = 0;
        lines.forEach((line, index) => {
          const other = others[index] ?? '';
          if (line !== other) {
            expect([line, other, keepsWords(line, other)]).toEqual([line, other, true]);
            const at = offset;
            const isFront = read.frontMatter.kind === 'read' && at < read.frontMatter.closing.start;
            const inHeading = read.blocks.some(
              ({ start, end, facts }) => facts.heading && start <= at + line.length && at <= end,
            );
            // A title in bold that is a paragraph of its own becomes a heading.
            const isBoldAlone = /^[ \t]*(\*\*|__).+\1[ \t]*$/.test(line);
            expect([line, isFront || inHeading || isBoldAlone]).toEqual([line, true]);
          }
          offset += line.length;
        });
      }),
      runs(0.15),
    );
    expect(fixes).toBeGreaterThan(20);
  });

  test('a negation is as it was', () => {
    const negations = (text: string) => text.match(/\b(?:no|not|none|without|never)\b/gi) ?? [];
    fc.assert(
      fc.property(note, (text) => {
        const front = text.indexOf('---', 3);
        const fixed = fixText({ path: 'note.ipt.md', text }, settings);
        expect(negations(fixed.slice(fixed.indexOf('---', 3)))).toEqual(negations(text.slice(front)));
      }),
      runs(0.05),
    );
  });
});

test('the words of another meaning that began this stay as they are', () => {
  const text = `---
client: SYN-101
session: 6
date: 2025-03-04
status: incomplete
phase: pending
signer: C-09
cosigner: C-10
formal: yes
supervised: no
---

## No exploration of the problem area

## Review of the plan, no homework

## Review of the plan or homework

## Housework
`;
  expect(fixText({ path: 'note.ipt.md', text }, settings)).toBe(text);
  expect(
    checkTexts([{ path: 'note.ipt.md', text }], settings).flatMap(({ finding }) => finding.fix ?? []),
  ).toEqual([]);
});
