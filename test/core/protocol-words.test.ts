import { describe, expect, it } from 'vitest';
import { readTitleWords } from '../../server/src/core/note/title.ts';
import { irregularForms } from '../../server/src/core/protocol/content-words.ts';
import { noHints, sectionHints } from '../../server/src/core/protocol/section-hints.ts';
import { type PhraseGroup, wordListIds, wordLists } from '../../server/src/core/protocol/word-lists.ts';
import { isPhrase } from '../../server/src/core/text/phrases/notation.ts';

const phrases = ({ say, notAfter = '', notBefore = '', notWith = '' }: PhraseGroup) =>
  [say, notAfter, notBefore, notWith]
    .flatMap((list) => list.split(','))
    .map((each) => each.trim())
    .filter((each) => each !== '');

describe('word lists', () => {
  it('are all there, once', () => {
    expect(wordLists.map(({ id }) => id)).toEqual(wordListIds);
  });

  it.each(wordLists.map(({ id, groups }) => [id, groups] as const))(
    '%s: every phrase is in the notation',
    (_, groups) => {
      expect(groups.flatMap(phrases).filter((each) => !isPhrase(each))).toEqual([]);
    },
  );

  it('bring irregular forms together under single words', () => {
    for (const [form, base] of irregularForms) {
      expect([form, base].filter((each) => !/^[a-z]{2,}$/.test(each))).toEqual([]);
      expect(irregularForms.has(base), base).toBe(false);
    }
  });
});

describe('hints at sections', () => {
  it.each(Object.entries(sectionHints()))('%s: hold no word that hints at nothing', (_, { begins }) => {
    const wordsOf = (begin: string) => begin.replace('not yet', 'yet').split(' ');
    expect(begins.filter((begin) => wordsOf(begin).some((word) => noHints.includes(word)))).toEqual([]);
  });

  it.each(Object.entries(sectionHints()))(
    '%s: are written as titles are compared, each once',
    (_, { begins }) => {
      const compared = begins.map((begin) => {
        const end = begin.endsWith(' …') ? ' …' : '';
        const words = readTitleWords(begin.slice(0, begin.length - end.length)).map(({ text }) => text);
        return words.join(' ') + end;
      });
      expect(begins).toEqual([...new Set(compared)]);
    },
  );
});
