import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../server/src/core/note/front-matter.ts';
import type { YamlValue } from '../../../server/src/core/note/yaml-value.ts';

/** The keys and values of a front matter as they stand in the text. */
function entriesOf(yaml: string): Record<string, [key: string, value: string]> {
  const text = `---\n${yaml}\n---\n`;
  const read = readFrontMatter(text);
  if (read.kind !== 'read') throw new Error(read.kind);
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return Object.fromEntries(
    read.map.entries.map(({ name, key, value }) => [name, [slice(key), slice(value.span)]]),
  );
}

describe('places', () => {
  test.each([
    ['phase: middle', { phase: ['phase', 'middle'] }],
    ['"Phase" : \'middle\'  # so far', { phase: ['"Phase"', "'middle'"] }],
    ['phase:', { phase: ['phase', ''] }],
    ['tags: [a, b]', { tags: ['tags', '['] }],
    ['tags:\n  - "a"\n  - b', { tags: ['tags', '"a"'] }],
    ['measures: {phq9: 1}', { measures: ['measures', '{'] }],
    ['measures:\n  phq9: 1', { measures: ['measures', 'phq9'] }],
    ['a: &x one\nb: *x', { a: ['a', 'one'], b: ['b', '*x'] }],
    ['a: &x [one]\nb: *x', { a: ['a', '['], b: ['b', '*x'] }],
    ['{client: SYN-101, session: 3}', { client: ['client', 'SYN-101'], session: ['session', '3'] }],
    ['a: 😔\nb: x', { a: ['a', '😔'], b: ['b', 'x'] }],
  ])('%j', (yaml, entries) => {
    expect(entriesOf(yaml)).toEqual(entries);
  });
});

describe('values', () => {
  const readValue = (yaml: string): unknown => {
    const read = readFrontMatter(`---\nv: ${yaml}\n---\n`);
    const plain = (value: YamlValue | undefined): unknown => {
      if (value?.kind === 'list') return value.items.map(plain);
      if (value?.kind === 'map')
        return Object.fromEntries(value.entries.map((entry) => [entry.name, plain(entry.value)]));
      return value?.value;
    };
    return read.kind === 'read' ? plain(read.map.entries[0]?.value) : read.kind;
  };

  test.each([
    ['3', 3],
    ['"3"', '3'],
    ['0x10', 16],
    ['2.5', 2.5],
    ['true', true],
    ['yes', 'yes'],
    ['~', null],
    ['2025-03-04', '2025-03-04'],
    ['10:30', '10:30'],
    ['[a, {B: 2}]', ['a', { b: 2 }]],
  ])('%s', (yaml, value) => {
    expect(readValue(yaml)).toEqual(value);
  });
});

describe('where it is', () => {
  test.each([
    ['---\na: 1\n---\n', 'read'],
    ['---  \na: 1\n---\t\n# x', 'read'],
    ['---\r\na: 1\r\n---\r\n', 'read'],
    ['---\ra: 1\r---\r', 'read'],
    ['---\n---', 'read'],
    ['---\n# only a comment\n---\n', 'read'],
    ['---\na: 1\n', 'invalid'],
    ['---\n"a b": 1\n\n# x\n', 'invalid'],
    ['---\n- a\n---\n', 'invalid'],
    ['---\na: 1\na: 2\n---\n', 'invalid'],
    ['---\n\ntext\n', 'none'],
    ['---\nJust text.\n', 'none'],
    ['\n---\na: 1\n---\n', 'none'],
    [' ---\na: 1\n---\n', 'none'],
    ['----\na: 1\n----\n', 'none'],
    ['', 'none'],
  ])('%j: %s', (text, kind) => {
    expect(readFrontMatter(text).kind).toBe(kind);
  });

  test('lines of keys that are not in their place are found all the same', () => {
    const text =
      '<!-- a\nb -->\n\n ----\n  client: SYN-101 # ours\n    "Session No": "6"\n  in:\n    x: y\n--- \n\n# x';
    const read = readFrontMatter(text);
    if (read.kind !== 'none' || !read.misplaced) throw new Error(read.kind);
    const { comments, closing, end, keys, opening, ...misplaced } = read.misplaced;
    const slice = (span: { start: number; end: number } | undefined) =>
      span && text.slice(span.start, span.end);
    expect([...comments, opening, closing].map(slice)).toEqual(['<!-- a\nb -->', '----', '---']);
    expect(misplaced).toEqual({ hasBlanks: true, hasText: false, hasOtherDashes: true });
    expect(keys).toEqual([
      { name: 'client', value: 'SYN-101' },
      { name: 'Session No', value: '6' },
      { name: 'in', value: '' },
    ]);
    expect(text.slice(end)).toBe('\n\n# x');
  });
});

describe('what cannot be read', () => {
  const failureOf = (yaml: string) => {
    const text = `---\n${yaml}\n---\n`;
    const read = readFrontMatter(text);
    return read.kind === 'invalid'
      ? { reason: read.reason, at: text.slice(read.at.start, read.at.end), closing: read.closing }
      : read.kind;
  };

  test.each([
    ['a: 1\nb: 2\na: 3', 'repeated-key', 'a'],
    ['m: {x: 1, "x": 2}', 'repeated-key', '"x"'],
    ['a: [1', 'syntax', expect.any(String)],
    ['a: "1', 'syntax', expect.any(String)],
    ['a: *none', 'syntax', '*none'],
    ['[a, b]', 'not-a-map', '---'],
    [`a: ${'['.repeat(70)}${']'.repeat(70)}`, 'limits', '['],
  ])('%j', (yaml, reason, at) => {
    expect(failureOf(yaml)).toMatchObject({
      reason,
      at,
      closing: expect.objectContaining({ end: expect.any(Number) }),
    });
  });

  test.each([
    `a: ${'['.repeat(20_000)}`,
    `a: ${'{b: '.repeat(20_000)}`,
    `a: ${'["]", '.repeat(20_000)}`,
    `a:\n  ${'- '.repeat(20_000)}`,
    '? '.repeat(20_000),
    Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  ])('nesting that would exhaust the stack is beyond limits as well', (yaml) => {
    expect(failureOf(yaml)).toMatchObject({ reason: 'limits' });
  });

  test.each([
    ['x: 😀: y', '😀'],
    ['x: "😀', ''],
    ['😀: [', ''],
    ['x: [a\r\ny: b', 'y'],
    ['x: {a: b\r\n', ''],
    ['x: "a\r\ny: b', ''],
    ['\tx: 1', '\t'],
    ['x: *😀', '*😀'],
    ['x: 1\r\nX: 2', 'X'],
  ])('of %j a whole character of one line is marked', (yaml, marked) => {
    const text = `---\r\n${yaml}\r\n---\r\n`;
    const read = readFrontMatter(text);
    if (read.kind !== 'invalid') throw new Error(read.kind);
    expect(text.slice(read.at.start, read.at.end)).toBe(marked);
    expect(text.slice(0, read.at.start)).not.toMatch(/[\ud800-\udbff]$|\r$/);
  });

  test('places stay within the front matter', () => {
    for (const yaml of ['a: [', 'a: "', 'a: {', '? ', 'a: |x', '%', '\t', '@', 'a:\n b: 1\n  c: 2']) {
      const text = `---\n${yaml}\n---\n# Session\n`;
      const read = readFrontMatter(text);
      if (read.kind === 'invalid') expect(read.at.end).toBeLessThanOrEqual(text.indexOf('\n---\n') + 1);
    }
  });
});
