import { expect, it } from 'vitest';
import { CourseIndex, gatherFacts } from '../../server/src/core/index.ts';
import { noFiles, type SearchableHost } from '../../server/src/host/host.ts';
import { ChecksInMemory } from '../harness/checks-in-memory.ts';
import { shortNote } from '../harness/courses.ts';
import { noteOf } from '../harness/notes.ts';

// Closed notes are read again for what is compared word by word: only where someone looks, and once.

const long = Array.from({ length: 45 }, (_, index) => `word${index}`).join(' ');
const pathOf = (session: number) => `/clinic/s${session}.ipt.md`;

/** A course of closed notes, and the paths that are read of it. */
function course(texts: ReadonlyMap<string, string>) {
  const reads: string[] = [];
  const files = new Map(texts);
  const host: SearchableHost = {
    ...noFiles,
    read: (path) => {
      reads.push(path);
      const text = files.get(path);
      return text === undefined ? { failure: 'absent' } : { text, hasBom: false };
    },
    reaches: () => true,
  };
  const factsOf = (path: string) => gatherFacts(noteOf(files.get(path) ?? ''), path);
  const checks = new ChecksInMemory(Array.from(files.keys(), factsOf), host);
  return { checks, reads, files, factsOf };
}

const texts = new Map(
  [1, 2, 3, 4].map((session) => [pathOf(session), shortNote({ session, review: `${long} ${session}` })]),
);
const fifth = shortNote({ session: 5, review: `${long} and more` });

it('the note before the open one is read, and no other; and not for every key', () => {
  const { checks, reads } = course(texts);
  const open = checks.open(pathOf(5), fifth);
  expect(checks.check(open).findings.map(({ rule }) => rule)).toContain('copied-forward');
  expect(reads).toEqual([pathOf(4)]);
  for (let i = 0; i < 5; i++) {
    checks.replace(open, 'and more', 'and more and more');
    checks.check(open);
  }
  expect(reads).toEqual([pathOf(4)]);
});

it('a change of its prose alone is seen', () => {
  const { checks, factsOf, files } = course(texts);
  const open = checks.open(pathOf(5), fifth);
  const isCopied = () => checks.check(open).findings.some(({ rule }) => rule === 'copied-forward');
  expect(isCopied()).toBe(true);
  files.set(pathOf(4), shortNote({ session: 4, review: long.replaceAll('word', 'another') }));
  checks.courses.put(factsOf(pathOf(4)));
  expect(isCopied()).toBe(false);
  files.set(pathOf(4), texts.get(pathOf(4)) ?? '');
  checks.courses.put(factsOf(pathOf(4)));
  expect(isCopied()).toBe(true);
});

it('a change of the homework that was set, or of the words on it, is seen', () => {
  const set = (item: string) => shortNote({ session: 4, homework: ['HW4a'] }).replace('HW4a: call', item);
  const { checks, factsOf, files } = course(new Map([[pathOf(4), set('HW4a: write to the cousin')]]));
  const open = checks.open(pathOf(5), shortNote({ session: 5, review: 'A quarrel with the landlord.' }));
  const isReviewed = () => !checks.check(open).findings.some(({ rule }) => rule === 'homework-not-reviewed');
  expect(isReviewed()).toBe(false);
  // Another open item, of which there is a word: the facts of the note are the same.
  files.set(pathOf(4), set('HW4a: ring the landlord'));
  checks.courses.put(factsOf(pathOf(4)));
  expect(isReviewed()).toBe(true);
  checks.replace(open, 'the landlord', 'her brother');
  expect(isReviewed()).toBe(false);
  checks.replace(open, 'her brother', 'the landlord');
  expect(isReviewed()).toBe(true);
});

it('a note that is gone from the disk is the same as nothing', () => {
  const { checks, files } = course(texts);
  files.delete(pathOf(4));
  const open = checks.open(pathOf(5), fifth);
  expect(checks.check(open).findings.map(({ rule }) => rule)).not.toContain('copied-forward');
});

it('facts know nothing of it', () => {
  const { factsOf } = course(texts);
  const one = CourseIndex.of([factsOf(pathOf(1))]).note(pathOf(1));
  expect(JSON.stringify(one)).not.toMatch(/\d{7}/);
});
