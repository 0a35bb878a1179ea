import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { disk } from '../../server/src/host/disk.ts';
import { fsHost } from '../../server/src/host/fs-host.ts';
import type { ReadResult, SearchableHost } from '../../server/src/host/host.ts';
import { openFactsCache } from '../../server/src/host/open-facts-cache.ts';
import { Configs } from '../../server/src/lsp/configs.ts';
import { FactsCacheSession } from '../../server/src/lsp/facts-cache-session.ts';
import { isFacts } from '../../server/src/lsp/known-notes.ts';
import { NoteReader } from '../../server/src/lsp/note-reader.ts';
import { WorkspaceNotes } from '../../server/src/lsp/workspace-notes.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';

it('a file that cannot be read for a while is read as soon as it can', () => {
  const notes = folderWith({ 's08.ipt.md': wholeNote });
  const file = path.join(notes.path, 's08.ipt.md');
  const hourAgo = Date.now() / 1000 - 3600;
  fs.utimesSync(file, hourAgo, hourAgo);
  const cacheFolder = folderWith({}).path;
  const reads: string[] = [];

  /** The session in the note, as one scan after others has it. */
  function sessionSeen(answer: (file: string) => ReadResult): number | undefined {
    const read = (asked: string) => {
      reads.push(path.basename(asked));
      return answer(asked);
    };
    const host: SearchableHost = { ...disk, read, markdownUnder: () => [file] };
    const configs = new Configs(host);
    const workspace = new WorkspaceNotes(configs, host, new NoteReader(configs));
    const kept = new FactsCacheSession(
      openFactsCache(cacheFolder, '1.0.0', (kind) => {
        throw new Error(`The cache has failed: ${kind}`);
      }),
    );
    for (const each of kept.files) kept.recall(each);
    const known = kept.knownOf(file, workspace);
    kept.flush();
    return isFacts(known) ? known.session?.value : undefined;
  }

  expect(sessionSeen(() => ({ failure: 'unreadable' }))).toBeUndefined();
  expect(sessionSeen(fsHost.read)).toBe(8);
  expect(reads).toEqual(['s08.ipt.md', 's08.ipt.md']);
  expect(sessionSeen(fsHost.read)).toBe(8);
  expect(reads).toHaveLength(2);
});
