import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replace, without } from '../../rules/changes.ts';
import { call, type JsonReport } from '../command-line.ts';
import { sessionOf, silentOnHomework, twoCourses } from './course.ts';
import { gitEnv, repositoryWith } from './repository.ts';

const json = ['lint', '--format', 'json'];
const kept = ['--cache-location', '.kept'];

/** Changes of one note each: also into the folder of another client, of the client, and out of the caseload. */
const edits = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom(
      'syn-101/s07.ipt.md',
      'syn-101/s08.ipt.md',
      'syn-101/s10.ipt.md',
      'syn-102/s09.ipt.md',
      'both/s01.ipt.md',
      'new.ipt.md',
    ),
    text: fc.constantFrom(
      undefined,
      sessionOf('SYN-101', 8, silentOnHomework),
      sessionOf('SYN-101', 7),
      sessionOf('SYN-102', 7, without('Development of a plan to address the problem area')),
      sessionOf('SYN-103', 9, replace('C-07', 'C-08')),
    ),
  }),
  { minLength: 1, maxLength: 3, selector: ({ name }) => name },
);

test('over any edits, what is found in staged notes is what a run over everything finds in them', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (changes) => {
      const at = repositoryWith({ '.ipt-notes.jsonc': '{}', '.gitignore': '.kept\n', ...twoCourses() });
      const world = { cwd: at.path, env: gitEnv };
      const filesOf = async (...args: readonly string[]) => {
        const { out } = await call([...json, ...args], world);
        return new Map((JSON.parse(out) as JsonReport).files.map((file) => [file.path, file]));
      };
      await filesOf('--staged', ...kept);
      for (const { name, text } of changes) {
        if (text === undefined) fs.rmSync(path.join(at.path, name), { force: true });
        else at.write(name, text);
        at.git('add', '-A');
        // What is kept of one change is used for the next, which another commit is before.
        expect(await call([...json, '--staged', ...kept], world)).toEqual(
          await call([...json, '--staged'], world),
        );
        if (name.includes('s08')) at.commit();
      }
      const names = at.git('diff', '--cached', '--name-only', '--no-renames', '--diff-filter=d');
      const staged = names === '' ? [] : names.split('\n');
      const whole = await filesOf();
      const wanted = staged.map((name) => [name, whole.get(name)]);
      for (const cache of [[], kept, kept]) {
        const found = await filesOf('--staged', ...cache);
        expect(staged.map((name) => [name, found.get(name)])).toEqual(wanted);
        // Whatever it reports in other notes is there in truth.
        for (const [name, { findings }] of found) {
          const places = (whole.get(name)?.findings ?? []).map(({ rule, range }) => ({ rule, range }));
          for (const { rule, range } of findings) expect(places).toContainEqual({ rule, range });
        }
      }
    }),
    { numRuns: 12 },
  );
});
