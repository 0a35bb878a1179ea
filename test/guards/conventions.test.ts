import { describe, expect, test } from 'vitest';
import { castsToSafeEdit, castsToWord, longFiles, misplacedDefaults, namelessFiles } from './conventions.ts';
import { parseSources, readSources } from './sources.ts';

const sources = readSources();
const planted = (path: string, text: string) => parseSources({ [path]: text });

describe('safe words are made in few places', () => {
  test('by a cast only where the file says why', () => {
    expect(castsToWord(sources)).toEqual([]);
  });

  test.each([
    'export const made = note.text as Word;',
    'export const made = note.text as unknown as Word;',
    'export const made = <Word>note.text;',
    'export const made = [note.text] as readonly Word[];',
    'export const made = { title: note.text } as { readonly title: Word };',
    'export const made = note.text as Word & Other;',
  ])('a violation would be seen: %s', (text) => {
    expect(castsToWord(planted('server/src/core/rules/planted.ts', text))).toHaveLength(1);
  });

  test('a function that gives a word is none', () => {
    const text = 'export const template = found as ((data: unknown) => Word) | undefined;';
    expect(castsToWord(planted('server/src/core/planted.ts', text))).toEqual([]);
  });
});

describe('safe edits are made where what they replace is looked at', () => {
  test('and nowhere by a cast', () => {
    expect(castsToSafeEdit(sources)).toEqual([]);
    const text = 'export const made = { span, newText } as SafeEdit<Word>;';
    expect(castsToSafeEdit(planted('server/src/core/edits/planted.ts', text))).toHaveLength(1);
  });
});

describe('files', () => {
  test('are short', () => {
    expect(longFiles(sources)).toEqual([]);
    expect(longFiles(planted('client/src/planted.ts', '\n'.repeat(401)))).toEqual(['client/src/planted.ts']);
    expect(longFiles(planted('client/src/planted.ts', '\n'.repeat(400)))).toEqual([]);
    expect(longFiles(planted('client/src/planted.ts', `// Printed by x${'\n'.repeat(401)}`))).toEqual([]);
  });

  test('have names', () => {
    expect(namelessFiles(sources)).toEqual([]);
    for (const name of ['utils.ts', 'text-Utils.ts', 'text/util.ts', 'common/text.ts', 'Planted.ts']) {
      expect(namelessFiles(planted(`server/src/core/${name}`, ''))).toHaveLength(1);
    }
  });

  test('have a default export only where they are rules', () => {
    expect(misplacedDefaults(sources)).toEqual([]);
    expect(misplacedDefaults(planted('server/src/core/planted.ts', 'export default 1;'))).toHaveLength(1);
    expect(
      misplacedDefaults(planted('server/src/core/planted.ts', 'export default function planted() {}')),
    ).toHaveLength(1);
    expect(
      misplacedDefaults(planted('server/src/core/rules/note/planted.ts', 'export const rule = 1;')),
    ).toHaveLength(1);
  });
});
