import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../server/src/core/markdown/index.ts';
import { TIMEOUT } from './documents.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const EDITS = 200;
const BLOCK = [
  '## Exploration of the problem area',
  'Mood 4/10 on average, 2/10 on Saturday night; the rise is small, but it was talked about. #mood-link',
  'A paragraph with *emphasis*, `code` and an \\*, which remark has to read.',
  '- [ ] HW8a: ask for half an hour on Thursday\n  and say the short version.\n- [ ] HW8b: message his brother.',
  '```text\nsome code that stands for itself\n```',
  '<!-- ipt-ignore thin-risk: a reason for it -->',
].join('\n\n');
const NOTE = `---\nclient: SYN-101\nsession: 8\n---\n\n${`${BLOCK}\n\n`.repeat(400)}`;

/** The bytes that are kept of each version of a note of some 200 KB while edits go through all of it. */
function bytesKeptPerEdit(keep: (text: string) => void): number {
  let text = NOTE;
  let before = 0;
  for (let i = 0; i < EDITS; i++) {
    if (i === 20) before = usedHeap();
    const at = text.indexOf('. ', 60 + Math.floor((i / EDITS) * NOTE.length * 0.9));
    text = `${text.slice(0, at)}, and so on${text.slice(at)}`;
    keep(text);
  }
  return (usedHeap() - before) / (EDITS - 20);
}

function usedHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

test(
  'a document edited on and on does not keep its earlier texts',
  () => {
    const parts: string[] = [];
    const withSlices = bytesKeptPerEdit((text) =>
      parts.push(text.slice(NOTE.length / 2, NOTE.length / 2 + 40)),
    );
    // What the test must be able to see: a part of a text keeps the text.
    expect(withSlices).toBeGreaterThan(NOTE.length / 2);

    let document = parseMarkdown(NOTE);
    const kept = bytesKeptPerEdit((text) => {
      document = parseMarkdown(text, document);
      // Lines that no one has asked for must not keep the texts before.
      if (text.length % 3 === 0) document.lines.lineAt(0);
    });
    expect(document.root.children.length).toBeGreaterThan(2000);
    expect(kept).toBeLessThan(NOTE.length / 20);
  },
  TIMEOUT,
);
