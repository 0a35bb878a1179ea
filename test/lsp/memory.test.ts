import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { ChecksInMemory } from '../harness/checks-in-memory.ts';
import { wholeNote } from '../harness/notes.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const EDITS = 300;
const TIMEOUT = 120_000;
/** 2 MB in 1,000 edits. */
const MOST_PER_EDIT = 2048;

const paragraph = (number: number) =>
  `Paragraph ${number} speaks of a visit, and of what came after it.${number % 50 === 0 ? ' #mood-lnik' : ''}\n\n`;
const body = Array.from({ length: 1000 }, (_, index) => paragraph(index)).join('');
const long = wholeNote.replace('One conversation', `${body}One conversation`);

function usedHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** The bytes that are kept of each edit of a note of some 100 KB, in the middle of a course. */
function bytesKeptPerEdit(keep: (text: string) => void): number {
  const checks = new ChecksInMemory();
  checks.open('/clinic/s07.ipt.md', wholeNote.replace('session: 8', 'session: 7').replaceAll('HW8', 'HW7'));
  const own = checks.open('/clinic/s08.ipt.md', long);
  const neighbour = checks.open('/clinic/s09.ipt.md', wholeNote.replace('session: 8', 'session: 9'));
  let before = 0;
  for (let edit = 0; edit < EDITS; edit++) {
    if (edit === 60) before = usedHeap();
    // Every other edit takes the one before it back.
    const number = (Math.floor(edit / 2) * 7) % 1000;
    const [part, text] = [`Paragraph ${number} `, `Another ${number} `];
    if (edit % 2 === 0) checks.replace(own, part, text);
    else checks.replace(own, text, part);
    checks.check(own);
    checks.check(neighbour);
    keep(own.text);
  }
  return (usedHeap() - before) / (EDITS - 60);
}

test(
  'a note that is edited on and on does not keep its earlier texts',
  () => {
    const parts: string[] = [];
    // What the test must be able to see: a part of a text keeps the text.
    const withSlices = bytesKeptPerEdit((text) => parts.push(text.slice(5000, 5040)));
    expect(withSlices).toBeGreaterThan(long.length / 2);
    expect(bytesKeptPerEdit(() => undefined)).toBeLessThan(MOST_PER_EDIT);
  },
  TIMEOUT,
);
