import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineTable, lineEndOf } from '../../../server/src/core/text/line-table.ts';

describe('lines', () => {
  test.each([
    ['', 1],
    ['a', 1],
    ['a\n', 2],
    ['a\r\nb', 2],
    ['a\rb', 2],
    ['a\r\r\nb\n\rc', 5],
    ['\u2028', 1],
  ])('%j has %i', (text, count) => {
    expect(new LineTable(text).count).toBe(count);
  });

  test('come without their ends, and are clamped to the text', () => {
    const lines = new LineTable('one\r\ntwo\rthree\n');
    expect([0, 1, 2, 3].map((index) => lines.line(index))).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 8 },
      { start: 9, end: 14 },
      { start: 15, end: 15 },
    ]);
    expect(lines.line(99)).toEqual(lines.line(3));
    expect(lines.line(-1)).toEqual(lines.line(0));
  });
});

describe('lines of a text that was edited', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n', '\r\n'), maxLength: 12 });

  test('are those of a new text', () => {
    fc.assert(
      fc.property(text, text, text, fc.array(text, { maxLength: 4 }), (start, end, first, others) => {
        let table = new LineTable(start + first + end);
        for (const middle of others) {
          const edited = start + middle + end;
          // What no one has asked is not counted, and the next table cannot build on it.
          if (middle.length % 3 > 0) table.lineAt(0);
          table = new LineTable(edited, table);
          expect(startsOf(table)).toEqual(startsOf(new LineTable(edited)));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('are found in long texts', () => {
    const long = 'one line of many\r\n'.repeat(20_000);
    const edited = `${long.slice(0, 150_000)}\n\r${long.slice(150_007)}`;
    const table = new LineTable(long);
    expect(table.count).toBe(20_001);
    expect(startsOf(new LineTable(edited, table))).toEqual(startsOf(new LineTable(edited)));
  });

  function startsOf(table: LineTable): number[] {
    return Array.from({ length: table.count }, (_, index) => table.line(index).start);
  }
});

describe('positions', () => {
  const text = 'a😔b\r\ncafe\u0301\n';
  const lines = new LineTable(text);

  test('count UTF-16 units', () => {
    expect(lines.positionAt(text.indexOf('b'))).toEqual({ line: 0, character: 3 });
    expect(lines.positionAt(text.indexOf('\u0301'))).toEqual({ line: 1, character: 4 });
    expect(lines.rangeOf({ start: 1, end: 3 })).toEqual({
      start: { line: 0, character: 1 },
      end: { line: 0, character: 3 },
    });
  });

  test('past the end are clamped', () => {
    expect(lines.positionAt(999)).toEqual({ line: 2, character: 0 });
    expect(lines.positionAt(-1)).toEqual({ line: 0, character: 0 });
    expect(lines.offsetAt({ line: 0, character: 99 })).toBe(4);
    expect(lines.offsetAt({ line: 9, character: 0 })).toBe(text.length);
    expect(lines.offsetAt({ line: 1, character: -5 })).toBe(6);
  });

  test('go there and back at every offset that is not within a line end', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '😔', '\r', '\n', '\r\n', '\u0301') }), (any) => {
        const table = new LineTable(any);
        for (let offset = 0; offset <= any.length; offset++) {
          const isInside = any.charAt(offset - 1) === '\r' && any.charAt(offset) === '\n';
          if (!isInside) expect(table.offsetAt(table.positionAt(offset))).toBe(offset);
          const { start, end } = table.line(table.lineAt(offset));
          expect(any.slice(start, end)).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });
});

test.each([
  ['', '\n'],
  ['a', '\n'],
  ['a\nb\r\n', '\n'],
  ['a\r\nb\n', '\r\n'],
  ['a\rb\r\n', '\r'],
])('the line end of %j is %j', (text, lineEnd) => {
  expect(lineEndOf(text)).toBe(lineEnd);
});
