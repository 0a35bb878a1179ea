import fs from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { serveFiles } from '../../client/src/files/serve-files.ts';
import { decodeText } from '../../server/src/host/decode.ts';
import { disk } from '../../server/src/host/disk.ts';
import type { SearchableHost } from '../../server/src/host/host.ts';
import { type FileSource, Mirror } from '../../server/src/host/mirror.ts';
import { pathOfUri } from '../../server/src/host/uris.ts';
import { clientFiles } from '../../server/src/lsp/client-files.ts';
import { Runner } from '../../server/src/lsp/runner.ts';
import { folderWith } from '../harness/with-client.ts';
import '../harness/seed.ts';

vi.mock('vscode', () => import('../harness/vscode-files.ts'));

// One port for files, `SearchableHost`, and what holds of it however it is filled: by the file system of Node, by the client
// over the protocol, and by memory. Who asks it need not know which.

/** A folder that the port shows, and how it is changed. */
interface World {
  readonly host: SearchableHost;
  /** The folder by its path in the port. */
  readonly root: string;
  write(file: string, content: Uint8Array | string): void;
  remove(file: string): void;
}

const { signal } = new AbortController();
const never = () => () => undefined;
const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

const bytesOf = (content: Uint8Array | string) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Files on a disk of this machine, by their paths below a folder. */
function onDisk() {
  const { path: folder } = folderWith({});
  return {
    folder,
    write(file: string, content: Uint8Array | string) {
      fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      fs.writeFileSync(path.join(folder, file), content);
    },
    remove: (file: string) => fs.rmSync(path.join(folder, file), { recursive: true, force: true }),
  };
}

/** The client's own code, asked over the protocol. */
function overTheProtocol(): FileSource {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const connect = (from: PassThrough, to: PassThrough) => {
    const connection = createMessageConnection(new StreamMessageReader(from), new StreamMessageWriter(to));
    connection.listen();
    ends.push(() => connection.dispose());
    return connection;
  };
  const [server, client] = [connect(back, there), connect(there, back)];
  serveFiles(client as unknown as BaseLanguageClient);
  return clientFiles(
    server as unknown as Parameters<typeof clientFiles>[0],
    new Runner((line) => expect(line).toBe('')),
    () => true,
  );
}

/** Files that are nowhere but in this process. */
function inMemory() {
  const files = new Map<string, Uint8Array>();
  const root = '/memory:/-/notes';
  const isFolder = (folder: string) => [...files.keys()].some((file) => file.startsWith(`${folder}/`));
  const source: FileSource = {
    async find(folder) {
      const inside = [...files.keys()]
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => file.slice(folder.length + 1));
      if (inside.length === 0 && folder !== root) return undefined;
      const folders = inside.flatMap((file) =>
        file.includes('/') ? [file.slice(0, file.indexOf('/'))] : [],
      );
      return { files: inside.filter((file) => !file.includes('/')), folders: [...new Set(folders)] };
    },
    async read(file) {
      const content = files.get(file);
      if (content) return decodeText(content);
      return { failure: isFolder(file) ? 'directory' : 'absent' };
    },
  };
  const remove = (file: string) => {
    for (const each of files.keys())
      if (each === `${root}/${file}` || each.startsWith(`${root}/${file}/`)) files.delete(each);
  };
  const write = (file: string, content: Uint8Array | string) =>
    files.set(`${root}/${file}`, bytesOf(content));
  return { root, source, write, remove };
}

const worlds: Readonly<Record<string, () => World>> = {
  'the file system of Node': () => {
    const { folder, ...files } = onDisk();
    return { host: disk, root: folder, ...files };
  },
  'the client over the protocol': () => {
    const { folder, ...files } = onDisk();
    const root = pathOfUri(`elsewhere:${folder}`) ?? '';
    return { host: new Mirror(overTheProtocol(), never), root, ...files };
  },
  memory: () => {
    const { source, ...rest } = inMemory();
    return { host: new Mirror(source, never), ...rest };
  },
};

/** Has the port look at what may have changed, as anyone who follows files does. */
async function looked({ host, root }: World, ...files: readonly string[]): Promise<void> {
  host.open([root]);
  await host.look(files.length === 0 ? [root] : files.map((file) => `${root}/${file}`), signal);
  await host.load(signal);
}

/** What the port answers once it has fetched what it was asked for. */
async function answered<Answer>({ host }: World, ask: () => Answer): Promise<Answer> {
  for (;;) {
    const answer = ask();
    const missed = host.takeMissed();
    if (missed.length === 0) return answer;
    await host.loadFiles(missed, signal);
  }
}

const listed = ({ host, root }: World) =>
  Array.from(host.markdownUnder(root), (file) => file.slice(root.length + 1)).sort();

describe.each(Object.entries(worlds))('the port for files, filled by %s', (_, make) => {
  it('finds Markdown by any name, each file once, and enters no folder of tools', async () => {
    const world = make();
    const names = [
      'a.md',
      'A b.ipt.md',
      '100 %.md',
      '%41.md',
      'ü/ß.markdown',
      '🙂/🙂.MD',
      'x#y?z.md',
      '..md',
      'd/e/f/g.md',
    ];
    const others = ['a.txt', 'md', '.git/a.md', 'node_modules/a.md', '.ipt-notes-tmp/a.md', 'd/.git/b.md'];
    for (const name of [...names, ...others]) world.write(name, 'text');
    await looked(world);
    expect(listed(world)).toEqual(names.toSorted());
    for (const name of names)
      expect(world.host.read(`${world.root}/${name}`)).toEqual({ text: 'text', hasBom: false });
    expect(world.host.leftOut()).toEqual([]);
  });

  it('reads a text, and says why it does not read another', async () => {
    const world = make();
    const contents = {
      'crlf.md': ['one\r\ntwo\r\n', { text: 'one\r\ntwo\r\n', hasBom: false }],
      'bom.md': ['\uFEFFone', { text: 'one', hasBom: true }],
      'empty.md': ['', { text: '', hasBom: false }],
      'utf-16.md': [new Uint8Array([0xff, 0xfe, 97, 0]), { failure: 'utf-16', head: 'a' }],
      'latin.md': [new Uint8Array([97, 0xe9, 97]), { failure: 'not-utf-8', head: 'aéa' }],
      'zero.md': ['a\0b', { failure: 'binary', head: 'ab' }],
      'lfs.md': ['version https://git-lfs.github.com/spec/v1\n', { failure: 'lfs-pointer' }],
    } as const;
    for (const [name, [content]] of Object.entries(contents)) world.write(name, content);
    world.write('folder/a.md', 'text');
    await looked(world);
    const read = (name: string) => answered(world, () => world.host.read(`${world.root}/${name}`));
    for (const [name, [, result]] of Object.entries(contents))
      expect([name, await read(name)]).toEqual([name, result]);
    expect(await read('gone.md')).toEqual({ failure: 'absent' });
    expect(await read('folder')).toEqual({ failure: 'directory' });
    expect(await read('crlf.md/a.md')).toEqual({ failure: 'absent' });
  });

  it('tells what is at a path', async () => {
    const world = make();
    world.write('folder/.ipt-notes.jsonc', '{}');
    world.write('folder/words.json', '{}');
    await looked(world);
    const { host, root } = world;
    const all = ['folder', 'folder/.ipt-notes.jsonc', 'folder/words.json', 'folder/gone.json', 'gone'];
    const kinds = all.map((file) => host.kindOf(`${root}/${file}`));
    expect(kinds).toEqual(['folder', 'file', 'file', undefined, undefined]);
    for (const [index, file] of all.entries())
      expect(await answered(world, () => host.exists(`${root}/${file}`))).toBe(kinds[index] !== undefined);
    expect(await answered(world, () => host.read(`${root}/folder/words.json`))).toEqual({
      text: '{}',
      hasBom: false,
    });
    expect([host.reaches(root), host.reaches(`${root}/folder/a.md`)]).toEqual([true, true]);
  });

  it('has a beginning and a stamp only where they hold', async () => {
    const world = make();
    const text = `---\nsession: 8\n---\n${'line\n'.repeat(4000)}`;
    world.write('long.md', text);
    world.write('short.md', 'text');
    await looked(world);
    const at = (name: string) => `${world.root}/${name}`;
    expect(text.startsWith(world.host.beginningOf(at('long.md')) ?? '')).toBe(true);
    expect(world.host.beginningOf(at('short.md'))).toBeUndefined();
    const before = world.host.stampOf(at('short.md'));
    world.write('short.md', 'other text');
    await looked(world, 'short.md');
    if (before !== undefined) expect(world.host.stampOf(at('short.md'))).not.toBe(before);
  });

  it('knows after any changes what it is told to look at', async () => {
    const names = ['a.md', 'x/a.md', 'x/y/a.md', 'x/y/words.json', 'x/n.md', 'x/n.md/a.md', 'x/y', 'x'];
    const isFile = (file: string) => /\.(?:md|json)$/.test(file);
    const isWithin = (folder: string, file: string) => file === folder || file.startsWith(`${folder}/`);
    const change = fc.record({
      file: fc.constantFrom(...names),
      text: fc.option(fc.string()),
      isSeen: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        const world = make();
        const model = new Map<string, string>();
        const remove = (which: (file: string) => boolean) => {
          for (const file of [...model.keys()].filter(which)) {
            world.remove(file);
            model.delete(file);
          }
        };
        const everything = async () => ({
          listed: listed(world),
          texts: await Promise.all(
            names
              .filter(isFile)
              .map((file) => answered(world, () => world.host.read(`${world.root}/${file}`))),
          ),
        });
        await looked(world);
        let unseen: string[] = [];
        for (const { file, text, isSeen } of changes) {
          // What was there by the same path, as a file or a folder, gives way.
          remove((each) => isWithin(file, each) || (text !== null && isFile(file) && isWithin(each, file)));
          if (![...model.keys()].some((each) => isWithin(each, file))) world.remove(file);
          if (text !== null && isFile(file)) {
            world.write(file, text);
            model.set(file, text);
          }
          unseen.push(file);
          if (!isSeen) continue;
          await looked(world, ...unseen);
          await everything();
          unseen = [];
        }
        await looked(world, ...unseen);
        const { host } = world;
        const isFolder = (file: string) => host.kindOf(`${world.root}/${file}`) === 'folder';
        expect(await everything()).toEqual({
          listed: [...model.keys()].filter((file) => file.endsWith('.md')).sort(),
          texts: names.filter(isFile).map((file) => {
            const text = model.get(file);
            if (text !== undefined) return decodeText(bytesOf(text));
            return { failure: isFolder(file) ? 'directory' : 'absent' };
          }),
        });
      }),
      { numRuns: 40 },
    );
  });
});
