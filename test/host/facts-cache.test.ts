import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { gatherFacts } from '../../server/src/core/index.ts';
import type { FactsCache, Failed, KeptFile } from '../../server/src/host/facts-cache.ts';
import { markdownUnder } from '../../server/src/host/find-markdown.ts';
import { openFactsCache } from '../../server/src/host/open-facts-cache.ts';
import { noteOf } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { canariesIn, canaryNotes } from '../privacy/canaries.ts';

let folder = '';
beforeEach(() => {
  folder = path.join(folderWith({}).path, 'cache');
});
const journal = () => path.join(folder, 'facts.jsonl');
const linesOf = () => fs.readFileSync(journal(), 'utf8').split('\n');

const fails = (kind: string) => {
  throw new Error(`The cache has failed: ${kind}`);
};
function open(version = '1.0.0', failed: Failed = fails): FactsCache {
  const cache = openFactsCache(folder, version, failed);
  if (!cache) throw new Error('There is no cache');
  return cache;
}

const clinic = path.resolve(import.meta.dirname, '../../examples/clinic');
const files: readonly KeptFile[] = Array.from(markdownUnder(clinic), (file) => {
  const text = fs.readFileSync(file, 'utf8');
  const facts = text.startsWith('---') ? gatherFacts(noteOf(text), file) : undefined;
  return { path: file, state: `state of ${path.basename(file)}`, facts };
});

function kept(some: readonly KeptFile[] = files): void {
  const cache = open();
  for (const file of some) cache.keep(file);
  cache.flush();
}

describe('what is kept', () => {
  it('is the same facts, in every detail', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.some(({ facts }) => facts === undefined)).toBe(true);
    kept();
    expect(Array.from(open().files())).toStrictEqual(files);
  });

  it('is added to, by several at once', () => {
    const [one, two] = [open(), open()];
    for (const [index, file] of files.entries()) (index % 2 === 0 ? one : two).keep(file);
    one.flush();
    two.flush();
    const found = Array.from(open().files(), (file) => file.path);
    expect(found.sort()).toEqual(files.map((file) => file.path).sort());
  });

  it('is for the user’s eyes alone', () => {
    kept();
    expect(fs.statSync(journal()).mode & 0o077).toBe(0);
    expect(fs.statSync(folder).mode & 0o077).toBe(0);
  });

  it('is replaced as a whole, or not at all', () => {
    kept();
    const [file] = files;
    if (!file) throw new Error('There are no files');
    const cache = open();
    const abandoned = cache.replace();
    abandoned.keep(file);
    abandoned.discard();
    expect(Array.from(cache.files())).toHaveLength(files.length);
    const next = cache.replace();
    next.keep(file);
    expect(Array.from(cache.files())).toHaveLength(files.length);
    next.commit();
    expect(Array.from(open().files())).toStrictEqual([file]);
    expect(fs.readdirSync(folder)).toEqual(['facts.jsonl']);
  });

  it('may be replaced while others add to it: what they add is there or not, and nothing is wrong', () => {
    kept();
    const [first, second, third] = files;
    if (!first || !second || !third) throw new Error('There are no files');
    const [one, two] = [open(), open()];
    const whatIsThere = () => Array.from(open().files());
    const [ours, theirs] = [one.replace(), two.replace()];
    ours.keep(first);
    theirs.keep(second);
    two.keep(third);
    two.flush();
    ours.commit();
    expect(whatIsThere()).toStrictEqual([first]);
    two.keep(third);
    two.flush();
    expect(whatIsThere()).toStrictEqual([first, third]);
    theirs.commit();
    expect(whatIsThere()).toStrictEqual([second]);
  });

  it('holds no text of a note', () => {
    const notes = Object.entries(canaryNotes()).filter(([, text]) => text.startsWith('---'));
    expect(notes.length).toBeGreaterThan(10);
    kept(notes.map(([name, text]) => ({ path: name, state: '', facts: gatherFacts(noteOf(text), name) })));
    const written = linesOf().slice(1, -1);
    expect(written).toHaveLength(notes.length);
    for (const line of written) {
      expect(canariesIn(line)).toEqual([]);
    }
  });
});

describe('what is damaged', () => {
  it('costs its line alone', () => {
    kept();
    const whole = fs.readFileSync(journal());
    const byPath = new Map(files.map((file) => [file.path, file]));
    const head = whole.indexOf('\n') + 1;
    fc.assert(
      fc.property(
        fc.integer({ min: head, max: whole.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        (at, byte) => {
          const damaged = Buffer.from(whole);
          damaged[at] = byte;
          fs.writeFileSync(journal(), damaged);
          const found = Array.from(open().files());
          expect(found.length).toBeGreaterThanOrEqual(files.length - 2);
          for (const file of found) expect(file).toStrictEqual(byPath.get(file.path));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('may be cut off anywhere', () => {
    kept();
    const whole = fs.readFileSync(journal());
    const head = whole.indexOf('\n') + 1;
    fc.assert(
      fc.property(fc.integer({ min: head, max: whole.length }), (end) => {
        fs.writeFileSync(journal(), whole.subarray(0, end));
        const cache = open();
        const found = Array.from(cache.files());
        expect(found).toStrictEqual(files.slice(0, found.length));
        const [file] = files;
        if (!file) throw new Error('There are no files');
        cache.keep(file);
        cache.keep(file);
        cache.flush();
        // The line that was cut off may take the one after it along.
        expect(Array.from(open().files()).slice(0, found.length)).toStrictEqual(found);
        expect(Array.from(open().files()).length).toBeGreaterThan(found.length);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['of another version', 'ipt-notes 0.9.9 store 2\n'],
    ['of another form', 'ipt-notes 1.0.0 facts\n'],
    ['with prints of the text, as it once was', 'ipt-notes 1.0.0 facts salted 7\n'],
    ['of something else', 'A letter.\n\nDear Sir,\n'],
    ['empty', ''],
  ])('counts as nothing: %s', (_, text) => {
    kept();
    const [, ...rest] = linesOf();
    fs.writeFileSync(journal(), text + rest.join('\n'));
    expect(Array.from(open().files())).toEqual([]);
    expect(linesOf()).toEqual(['ipt-notes 1.0.0 store 2', '']);
  });
});

describe('a folder that cannot be used', () => {
  it('is reported once, and the server works without it', () => {
    fs.writeFileSync(folder, 'a file in its place');
    const failed = vi.fn();
    const cache = open('1.0.0', failed);
    for (const file of files) cache.keep(file);
    cache.flush();
    cache.flush();
    expect(Array.from(cache.files())).toEqual([]);
    expect(failed.mock.calls).toEqual([['unwritable']]);
  });

  it.each<[string, (file: string) => unknown]>([
    ['a link', (file) => fs.symlinkSync('../note.md', file)],
    ['a pipe', (file) => execFileSync('mkfifo', [file])],
  ])('has %s in place of the file: that is left alone, and not waited for', (_, put) => {
    fs.mkdirSync(folder);
    const note = path.join(folder, '../note.md');
    fs.writeFileSync(note, 'A note.');
    put(journal());
    const failed = vi.fn();
    const cache = open('1.0.0', failed);
    for (const file of files) cache.keep(file);
    cache.flush();
    expect(Array.from(cache.files())).toEqual([]);
    expect(failed.mock.calls).toEqual([['no-regular-file']]);
    expect(fs.readFileSync(note, 'utf8')).toBe('A note.');
  });

  it('is none where its path is not absolute', () => {
    const failed = vi.fn();
    expect(openFactsCache('cache', '1.0.0', failed)).toBeUndefined();
    expect(openFactsCache(JSON.parse('7'), '1.0.0', failed)).toBeUndefined();
    expect(failed.mock.calls).toEqual([['no absolute path'], ['no absolute path']]);
    expect(fs.existsSync('cache')).toBe(false);
  });
});

describe('the state of a file', () => {
  it('is another where content, time or configuration is another, and none while it may change unseen', () => {
    const notes = folderWith({ 'a.md': 'text' });
    const file = path.join(notes.path, 'a.md');
    const cache = open();
    const hourAgo = Date.now() / 1000 - 3600;
    expect(cache.stateOf(file, 'config')).toBeUndefined();
    expect(cache.stateOf(path.join(notes.path, 'gone.md'), 'config')).toBeUndefined();
    fs.utimesSync(file, hourAgo, hourAgo);
    const state = cache.stateOf(file, 'config');
    expect(state).toBeTypeOf('string');
    expect(state).not.toContain('config');
    expect(cache.stateOf(file, 'config')).toBe(state);
    expect(cache.stateOf(file, 'other')).not.toBe(state);
    fs.writeFileSync(file, 'test');
    fs.utimesSync(file, hourAgo, hourAgo);
    expect(cache.stateOf(file, 'config')).not.toBe(state);
  });
});
