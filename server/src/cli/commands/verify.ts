import path from 'node:path/posix';
import { digestOf, type Note, type Signer } from '../../core/index.ts';
import { ConfigLoader } from '../../host/config-loader.ts';
import { fsHost, isRead } from '../../host/fs-host.ts';
import { failureMessages } from '../../host/host.ts';
import { configErrorLine } from '../config-errors.ts';
import { findNotes } from '../find-notes.ts';
import { plural } from '../format/plural.ts';
import { type ExitStatus, exit, type Io, UsageError } from '../io.ts';
import { checkSignature, type KeyVerdict } from '../key-signatures.ts';
import { printable } from '../printable.ts';
import { readNote } from '../read-note.ts';
import { relativePaths } from '../shown-paths.ts';

type Verdict = 'kept' | 'changed' | 'garbled' | 'garbled-unsigned' | 'without-digest' | 'unsigned';

const verdicts: Readonly<Record<Verdict, string>> = {
  kept: 'as signed',
  changed: 'changed after it was signed',
  garbled: 'signed with a digest that is none',
  'garbled-unsigned': 'not signed, with a digest that is none',
  'without-digest': 'signed without a digest',
  unsigned: 'not signed',
};

/**
 * Compares notes with the digests of their signatures, and holds signatures by a key against them. What has changed and
 * what does not hold is named; the rest is counted, and what was not checked is said.
 * @param paths files, folders and globs.
 * @param allowedSigners a file in OpenSSH’s format; without it, no signature by a key is verified.
 * @returns failure where anything could not be read: nothing is claimed of what was not looked at.
 * @throws UsageError where that file cannot be read.
 */
export function verify(paths: readonly string[], allowedSigners: string | undefined, io: Io): ExitStatus {
  if (paths.length === 0 && io.isCalledByXargs()) {
    io.err.write('xargs handed over no paths, so nothing was verified.\n');
    return exit.clean;
  }
  const trusted = allowedSigners === undefined ? undefined : path.resolve(io.cwd, allowedSigners);
  const list = trusted === undefined ? undefined : fsHost.read(trusted);
  if (list && !isRead(list)) throw new UsageError(`${allowedSigners}: ${failureMessages[list.failure]}`);
  const configs = new ConfigLoader(fsHost, io.cwd, {});
  const search = findNotes(
    (paths.length > 0 ? paths : ['.']).map((each) => path.resolve(io.cwd, each)),
    configs,
    { onlyNotes: false },
  );
  const shown = relativePaths(io.cwd);
  /** What could not be looked at, and what every note would repeat. */
  const said = new Set<string>();
  const tally: Tally = { notes: new Map(), keys: new Map(), keyless: 0 };
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
      const { note } = readNote(shown(file), file, config);
      for (const message of messagesOn(note, { path: file, shown: shown(file) }, trusted, tally, io))
        io.out.write(`${printable(`${shown(file)}: ${message}`)}\n`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      isWhole = false;
      said.add(error.message);
    }
  }
  for (const each of said) io.err.write(`${printable(each)}\n`);
  io.out.write(summaryOf(tally));
  if (!isWhole) return exit.failure;
  const isChanged = broken.some((each) => tally.notes.has(each));
  const isBad = isChanged || bad.some((each) => tally.keys.has(each));
  return isBad ? exit.findings : exit.clean;
}

interface Tally {
  readonly notes: Map<Verdict, number>;
  readonly keys: Map<KeyVerdict, number>;
  /** How many signatures and co-signatures are a day in the note and no more. */
  keyless: number;
}

const signers: readonly Signer[] = ['clinician', 'supervisor'];
/** What is named, not only counted. */
const broken: readonly Verdict[] = ['changed', 'garbled', 'garbled-unsigned'];
const bad: readonly KeyVerdict[] = ['unlisted', 'wrong', 'lost'];

/** Counts what is found of one note; what must be looked at is said in a sentence each. */
function messagesOn(
  note: Note,
  file: { readonly path: string; readonly shown: string },
  trusted: string | undefined,
  tally: Tally,
  io: Io,
): string[] {
  const verdict = verdictOn(note);
  count(tally.notes, verdict);
  // Who signs a text by a key signs its digest: of a text that was changed, nothing more can be said.
  if (broken.includes(verdict)) return [`${verdicts[verdict]}.`];
  return signers.flatMap((signer) => {
    const check = checkSignature(note, file, signer, trusted, io);
    if (check) count(tally.keys, check.verdict);
    else if (verdict === 'kept' && (signer === 'clinician' || note.fields.cosigned)) tally.keyless++;
    return check && bad.includes(check.verdict) ? [check.message] : [];
  });
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function verdictOn(note: Note): Verdict {
  const { digest, signed } = note.fields;
  if (digest) return digest.value === digestOf(note) ? 'kept' : 'changed';
  const isGarbled = note.fields.problems.some(({ field }) => field.name === 'digest');
  if (isGarbled) return signed ? 'garbled' : 'garbled-unsigned';
  return signed ? 'without-digest' : 'unsigned';
}

function summaryOf({ notes, keys, keyless }: Tally): string {
  const parts = Object.entries(verdicts).flatMap(([verdict, words]) => {
    const amount = notes.get(verdict as Verdict);
    return amount === undefined ? [] : [`${amount} ${words}`];
  });
  const total = [...notes.values()].reduce((sum, each) => sum + each, 0);
  const lines = [`${plural(total, 'note')}: ${parts.join(', ') || 'nothing to verify'}.`];
  const good = keys.get('good') ?? 0;
  const failed = bad.reduce((sum, each) => sum + (keys.get(each) ?? 0), 0);
  const unchecked = keys.get('unchecked') ?? 0;
  if (good + failed > 0)
    lines.push(`${plural(good + failed, 'signature')} by a key: ${good} good, ${failed} not.`);
  if (unchecked > 0) {
    lines.push(
      `Not checked: ${plural(unchecked, 'signature')} by a key. Name the keys with --allowed-signers FILE.`,
    );
  }
  if (keyless > 0) lines.push(`Not checked: who gave ${plural(keyless, 'signature')} without a key.`);
  return `${lines.join('\n')}\n`;
}
