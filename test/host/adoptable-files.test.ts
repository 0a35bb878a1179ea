import { expect, test } from 'vitest';
import { AdoptableFiles, MOST_ADOPTED } from '../../server/src/host/adoptable-files.ts';

/** A folder without end, which counts how far it was searched. */
function endless(): { readonly files: Iterable<string>; readonly searched: () => number } {
  let count = 0;
  const files = (function* () {
    for (;;) yield `note ${count++}.md`;
  })();
  return { files, searched: () => count };
}

test('the search ends one file after those that are looked at, and says that there are more', () => {
  const { files, searched } = endless();
  const adoptable = new AdoptableFiles(files);
  let last = '';
  let count = 0;
  for (const file of adoptable) {
    last = file;
    count++;
  }
  expect({ count, last }).toEqual({ count: MOST_ADOPTED, last: `note ${MOST_ADOPTED - 1}.md` });
  expect(searched()).toBe(MOST_ADOPTED + 1);
  expect(adoptable.isWhole).toBe(false);
});

test('as many as are looked at are all', () => {
  const adoptable = new AdoptableFiles(['a.md', 'b.md'], 2);
  expect([...adoptable]).toEqual(['a.md', 'b.md']);
  expect(adoptable.isWhole).toBe(true);
});
