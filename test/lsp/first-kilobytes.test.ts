import { describe, expect, it } from 'vitest';
import { disk } from '../../server/src/host/disk.ts';
import { CoursesRequest } from '../../server/src/wire/new-note.ts';
import { CheckWorkspaceRequest } from '../../server/src/wire/workspace.ts';
import { capable } from '../harness/language-client.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith, startServer } from '../harness/with-client.ts';

const prose = 'Words that go on and on, line after line.\n'.repeat(2000);
const filling = Array.from({ length: 900 }, (_, index) => `key${index}: value`).join('\n');

/** A note of a client, long, in a file whose name does not tell. */
const long = (code: string) => `${wholeNote.replace('SYN-101', code)}\n${prose}`;

const files = {
  'README.md': `# Plan\n\n${prose}`,
  'docs/other.md': `---\ntitle: Other\n---\n\n${prose}`,
  'short.md': 'Short.\n',
  'note.md': long('SYN-111'),
  's.ipt.md': long('SYN-112'),
  // Its keys come after the first kilobytes.
  'late.md': long('SYN-113').replace('---\n', `---\n${filling}\n`),
  'comment.md': `<!-- ${prose} -->\n${long('SYN-114')}`,
  'line.md': `${'Word '.repeat(3000)}\n${long('SYN-115')}`,
  'included/plain.md': `# Session\n\n${prose}`,
  '.ipt-notes.jsonc': '{ "include": ["included/**"], "exclude": ["docs/**"] }',
};

describe('of files whose name does not make them notes', () => {
  it('only the first kilobytes are read, unless they say that they are', async () => {
    const folder = folderWith(files);
    const read = new Set<string>();
    const client = startServer({
      host: {
        ...disk,
        read(path) {
          read.add(path.slice(folder.path.length + 1));
          return disk.read(path);
        },
      },
    });
    await client.initialize(capable, [folder.uri]);
    const { courses } = await client.ask(CoursesRequest, {});
    // The others are notes whose front matter is not in its place.
    expect(courses.map(({ code }) => code)).toEqual(['SYN-111', 'SYN-112', 'SYN-113']);
    expect([...read].sort()).toEqual([
      '.ipt-notes.jsonc',
      'comment.md',
      'included/plain.md',
      'late.md',
      'line.md',
      'note.md',
      's.ipt.md',
      'short.md',
    ]);
    const { notes, skipped, unchecked } = await client.ask(CheckWorkspaceRequest, {});
    expect({ notes, unchecked, others: skipped.others }).toEqual({ notes: 6, unchecked: 0, others: 3 });
  });
});
