import { describe, expect, it } from 'vitest';
import { type FolderContent, Mirror } from '../../server/src/host/mirror.ts';

const ROOT = '/memfs:/-/clinic';
const never = () => () => undefined;
const { signal } = new AbortController();

/** What a mirror has found in folders that show what a function says of their paths below the root. */
async function walked(contentOf: (path: string) => FolderContent) {
  let listed = 0;
  const find = async (folder: string) => {
    listed++;
    return contentOf(folder.slice(ROOT.length));
  };
  const mirror = new Mirror({ find, read: async () => ({ text: '', hasBom: false }) }, never);
  mirror.open([ROOT]);
  await mirror.look([ROOT], signal);
  await mirror.load(signal);
  return {
    listed,
    files: Array.from(mirror.markdownUnder(ROOT), (path) => path.slice(ROOT.length)),
    leftOut: mirror.leftOut().map(({ path, reason }) => [path.slice(ROOT.length), reason]),
    isReached: mirror.reaches(ROOT),
  };
}

describe('folders without end', () => {
  it('are left where they lead back to the folder that holds them', async () => {
    expect(await walked(() => ({ files: ['a.md'], folders: ['loop'] }))).toEqual({
      listed: 3,
      files: ['/a.md'],
      leftOut: [['/loop', 'endless']],
      isReached: true,
    });
  });

  it('are left where they lead back to a folder further up', async () => {
    const contents: Record<string, FolderContent> = {
      '': { files: ['a.md'], folders: ['x', 'z'] },
      x: { files: ['b.md'], folders: ['y'] },
      y: { files: ['a.md'], folders: ['x', 'z'] },
      z: { files: ['c.md'], folders: [] },
    };
    const found = await walked((path) => {
      const [last = ''] = path.split('/').slice(-1);
      return contents[last] ?? { files: [], folders: [] };
    });
    expect(found.files.toSorted()).toEqual(['/a.md', '/x/b.md', '/z/c.md']);
    expect(found.leftOut).toEqual([['/x/y', 'endless']]);
  });

  it('are not taken for it where a copy is in a folder of the same name', async () => {
    const found = await walked((path) =>
      path === '/notes/notes' ? { files: ['a.md'], folders: [] } : { files: ['a.md'], folders: ['notes'] },
    );
    expect(found).toMatchObject({ files: ['/a.md', '/notes/a.md', '/notes/notes/a.md'], leftOut: [] });
  });

  it('are left where they are too deep, and it is said that not all was read', async () => {
    const found = await walked((path) => ({ files: [], folders: [`d${path.split('/').length}`] }));
    expect(found.listed).toBeLessThan(50);
    expect(found.leftOut.map(([, reason]) => reason)).toEqual(['too-deep']);
    expect(found.isReached).toBe(false);
  });

  it('are left where they are too many, and it is said that not all was read', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `${index}`);
    const found = await walked((path) => ({
      files: [],
      folders: names.map((name) => `${path.length}.${name}`),
    }));
    expect(found.listed).toBeLessThan(30_000);
    expect(found.leftOut).toEqual([['', 'too-many']]);
    expect(found.isReached).toBe(false);
  });
});

it('what was known stays known where the look is ended', async () => {
  let isSlow = false;
  const wait = <Answer>(answer: Answer) =>
    isSlow ? new Promise<Answer>(() => undefined) : Promise.resolve(answer);
  const mirror = new Mirror(
    {
      find: () => wait({ files: ['a.md'], folders: [] }),
      read: () => wait({ text: 'one', hasBom: false }),
    },
    never,
  );
  mirror.open([ROOT]);
  await mirror.look([ROOT], signal);
  await mirror.load(signal);
  isSlow = true;
  const own = new AbortController();
  const look = mirror.look([ROOT], own.signal);
  own.abort();
  await look;
  await mirror.load(own.signal);
  expect(mirror.reaches(`${ROOT}/a.md`)).toBe(true);
  expect(mirror.read(`${ROOT}/a.md`)).toEqual({ text: 'one', hasBom: false });
});
