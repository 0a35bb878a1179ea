import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lintNote, outlineOf } from '../../server/src/core/index.ts';
import { Configs } from '../../server/src/lsp/configs.ts';
import { NoteReader, type ReadNote } from '../../server/src/lsp/note-reader.ts';
import { OpenDocument } from '../../server/src/lsp/open-document.ts';
import { type Change, capable } from '../harness/language-client.ts';
import { today, wholeNote } from '../harness/notes.ts';
import { startServer } from '../harness/with-client.ts';

const noFiles = { read: () => ({ failure: 'absent' as const }), exists: () => false, reaches: () => true };

/** Pieces in which editors and notes go wrong: surrogate pairs, combining marks, every kind of line end, fences. */
const pieces = [
  '\n',
  '\r\n',
  '\r',
  '😀',
  'e\u0301',
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  '---\n',
  '---\r\n',
  '## Plan\r\n',
  '# ',
  '\n\n- [ ] HW8b: 😀\n',
  '```\n',
  '<!-- ipt-ignore thin-risk: 😀 -->\n',
  '#grief ',
  'session: 8\n',
  '> ',
  '    ',
  '[a]: b\n',
  'text ',
  '',
];

/** An edit as fractions of the text that it meets. */
const edit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(400) }),
  text: fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((parts) => parts.join('')),
  isWhole: fc.integer({ min: 0, max: 9 }).map((each) => each === 0),
});

/** Begins with a note whose lines end in any way, with emoji in it. */
const start = fc
  .constantFrom('\n', '\r\n', '\r')
  .map((lineEnd) => wholeNote.replace('Sunday', 'Sunday 😀').replaceAll('\n', lineEnd));

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** The change that an editor sends for an edit, and the text that it leaves. */
function changeOf(
  text: string,
  { from, length, text: inserted, isWhole }: Edit,
): { change: Change; after: string } {
  const document = TextDocument.create('file:///x.ipt.md', 'markdown', 1, text);
  const start = document.positionAt(Math.floor(from * text.length));
  const end = document.positionAt(document.offsetAt(start) + length);
  const range = { start, end };
  const after = TextDocument.update(document, [{ range, text: inserted }], 2).getText();
  return { change: isWhole ? { text: after } : { range, text: inserted }, after };
}

/** What is found in a note and what its views show, in a form that is quick to compare. */
function everythingOf({ note, settings }: ReadNote): string {
  return JSON.stringify([lintNote(note, settings, today), outlineOf(note)]);
}

describe('incremental edits', () => {
  it('give what the whole text gives', () => {
    fc.assert(
      fc.property(start, fc.array(edit, { minLength: 1, maxLength: 12 }), (first, edits) => {
        const reader = new NoteReader(new Configs(noFiles));
        const document = new OpenDocument('file:///notes/x.ipt.md', 'markdown', 1, first);
        let text = first;
        for (const [index, each] of edits.entries()) {
          const { change, after } = changeOf(text, each);
          text = after;
          document.change([change as never], index + 2);
          const incremental = reader.read(document);
          const whole = reader.read(new OpenDocument('file:///notes/x.ipt.md', 'markdown', 1, text));
          expect(document.text).toBe(text);
          expect(incremental.kind).toBe(whole.kind);
          if (incremental.kind !== 'note' || whole.kind !== 'note') continue;
          expect(everythingOf(incremental)).toBe(everythingOf(whole));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('give the same diagnostics over the wire', async () => {
    const client = startServer();
    await client.initialize(capable);
    const uri = 'file:///elsewhere/incremental.ipt.md';
    let text = wholeNote.replace('Sunday', 'Sunday 😀').replaceAll('\n', '\r\n');
    await client.open(uri, text);
    for (const each of fc.sample(edit, 60)) {
      const { change, after } = changeOf(text, each);
      text = after;
      await client.change(uri, change);
      await client.save(uri);
      const incremental = await client.pull(uri);
      await client.close(uri);
      await client.open(uri, text);
      expect(await client.pull(uri)).toEqual(incremental);
    }
    expect(client.inbox.unread('window/logMessage')).toEqual([]);
  });
});
