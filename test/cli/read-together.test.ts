import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FoundNote } from '../../server/src/cli/find-notes.ts';
import { type CheckOptions, readNotes } from '../../server/src/cli/read-notes.ts';
import { fsHost } from '../../server/src/host/fs-host.ts';
import { standard, today, wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { replace } from '../rules/changes.ts';
import { next, withError, withInfo } from './notes.ts';

const mended = replace('client: SYN-101', 'client: syn-101')(wholeNote);
const deep = `${wholeNote}\n${'>'.repeat(3000)} deep\n`;
const texts = [wholeNote, next, withError, withInfo, mended, deep, `\0${next}`];

const options: CheckOptions = { today, fix: false, course: true, salt: 1, names: undefined, withHash: true };
const kinds = fc.array(fc.nat({ max: texts.length - 1 }), { maxLength: 60 });

function foundIn(which: readonly number[]): FoundNote[] {
  const files = Object.fromEntries(which.map((kind, at) => [`${100 + at}.ipt.md`, texts[kind] ?? '']));
  const { path: root } = folderWith(files);
  return Object.keys(files).map((name) => ({ path: `${root}/${name}`, config: standard, root }));
}

test.each([false, true])('notes that are read together come to what each alone does (fix: %s)', (fix) => {
  fc.assert(
    fc.property(kinds, (which) => {
      const read = readNotes(foundIn(which), { ...options, fix }, fsHost);
      const alone = foundIn(which).map((note) => readNotes([note], { ...options, fix }, fsHost));
      const named = (all: readonly { readonly path: string }[]) =>
        all.map((each) => ({ ...each, path: each.path.slice(-10) }));
      expect(named(read.notices)).toEqual(named(alone.flatMap(({ notices }) => notices)));
      const shown = ({ notes }: typeof read) =>
        notes.map(({ path, raw, fixed, hash, settings }) => ({
          path: path.slice(-10),
          raw,
          fixed,
          hash,
          settings,
        }));
      expect(shown(read)).toEqual(alone.flatMap(shown));
      expect(read.notes.some(({ fixed }) => fixed > 0)).toBe(fix && which.includes(4));
      expect(read.notices.length).toBe(which.filter((kind) => kind > 4).length);
    }),
    { numRuns: 40 },
  );
});
