import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoteBinder } from '../../server/src/core/index.ts';
import { noFiles } from '../../server/src/host/host.ts';
import { Configs } from '../../server/src/lsp/configs.ts';
import { NoteReader } from '../../server/src/lsp/note-reader.ts';
import { OpenDocument } from '../../server/src/lsp/open-document.ts';
import { capable } from '../harness/language-client.ts';
import { wholeNote } from '../harness/notes.ts';
import { startServer } from '../harness/with-client.ts';

const uri = 'file:///notes/s08.ipt.md';
const deep = `Text.\n\n${'> '.repeat(2000)}x\n`;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Everything that reads a note throws an error that no one has foreseen. */
function breakReading(): void {
  for (const name of ['bind', 'read'] as const) {
    vi.spyOn(NoteBinder.prototype, name).mockImplementation(() => {
      throw new RangeError('Zanzibar');
    });
  }
}

describe('an error while a note is read', () => {
  it('is said to be nesting where it is that, and nothing else', () => {
    const reader = new NoteReader(new Configs(noFiles));
    const open = (text: string) => reader.read(new OpenDocument(uri, 'markdown', 1, text));
    expect(open(deep)).toMatchObject({ kind: 'beyond-budget', line: 3, beyond: 'nesting' });
    expect(reader.readFile('/notes/s08.ipt.md', deep)).toMatchObject({ kind: 'beyond-budget', line: 3 });
    breakReading();
    expect(() => open(wholeNote)).toThrow(RangeError);
    expect(() => reader.readFile('/notes/s08.ipt.md', wholeNote)).toThrow(RangeError);
  });

  it('is logged by its name, and the server answers on', async () => {
    const client = startServer();
    await client.initialize(capable);
    breakReading();
    await client.open(uri, wholeNote);
    expect(await client.pull(uri)).toEqual([]);
    const logged = client.inbox.unread('window/logMessage') as { message: string }[];
    expect(logged.map(({ message }) => message.replace(/ in .*/s, ''))).toContain(
      'diagnostics failed: RangeError',
    );
    expect(JSON.stringify(logged)).not.toContain('Zanzibar');
    vi.restoreAllMocks();
    await client.change(uri, { text: wholeNote.replace('#grief', '#affekt-work') });
    expect(await client.pull(uri)).toMatchObject([{ code: 'unknown-tag' }]);
  });
});
