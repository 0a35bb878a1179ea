import path from 'node:path/posix';
import { digestOf, type Note } from '../../core/index.ts';
import { ConfigLoader } from '../../host/config-loader.ts';
import { fsHost } from '../../host/fs-host.ts';
import { configErrorLine } from '../config-errors.ts';
import { findNotes } from '../find-notes.ts';
import { plural } from '../format/plural.ts';
import { type ExitStatus, exit, type Io, UsageError } from '../io.ts';
import { printable } from '../printable.ts';
import { readNote } from '../read-note.ts';
import { relativePaths } from '../shown-paths.ts';

type Verdict = 'kept' | 'changed' | 'without-digest' | 'unsigned';

const verdicts: Readonly<Record<Verdict, string>> = {
  kept: 'as signed',
  changed: 'changed after it was signed',
  'without-digest': 'signed without a digest',
  unsigned: 'not signed',
};

/**
 * Compares notes with the digests of their signatures. What has changed is named; the rest is counted.
 * @param paths files, folders and globs.
 * @returns failure where anything could not be read: nothing is claimed of what was not looked at.
 */
export function verify(paths: readonly string[], io: Io): ExitStatus {
  if (paths.length === 0 && io.isCalledByXargs()) {
    io.err.write('xargs handed over no paths, so nothing was verified.\n');
    return exit.clean;
  }
  const configs = new ConfigLoader(fsHost, io.cwd, {});
  const search = findNotes(
    (paths.length > 0 ? paths : ['.']).map((each) => path.resolve(io.cwd, each)),
    configs,
    { onlyNotes: false, gitignore: false },
  );
  const shown = relativePaths(io.cwd);
  const counts = new Map<Verdict, number>();
  let isWhole = search.configErrors.length === 0;
  for (const error of search.configErrors) io.err.write(configErrorLine(error, shown));
  for (const { path: file, message, fails } of search.notices) {
    isWhole &&= !fails;
    io.err.write(`${printable(shown(file))}: ${message}\n`);
  }
  if (search.notes.length === 0 && isWhole) {
    io.err.write('No notes were found. Name files or folders that hold some.\n');
    return exit.failure;
  }
  for (const { path: file, config } of search.notes) {
    try {
      const verdict = verdictOn(readNote(shown(file), file, config).note);
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      if (verdict === 'changed') io.out.write(`${printable(shown(file))}: ${verdicts.changed}.\n`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      isWhole = false;
      io.err.write(`${printable(error.message)}\n`);
    }
  }
  const parts = Object.entries(verdicts).flatMap(([verdict, words]) => {
    const count = counts.get(verdict as Verdict);
    return count === undefined ? [] : [`${count} ${words}`];
  });
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  io.out.write(`${plural(total, 'note')}: ${parts.join(', ') || 'nothing to verify'}.\n`);
  if (!isWhole) return exit.failure;
  return counts.has('changed') ? exit.findings : exit.clean;
}

function verdictOn(note: Note): Verdict {
  const { digest, signed } = note.fields;
  if (digest) return digest.value === digestOf(note) ? 'kept' : 'changed';
  return signed ? 'without-digest' : 'unsigned';
}
