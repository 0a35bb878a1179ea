import path from 'node:path/posix';
import {
  applyEdits,
  type Config,
  type Note,
  NoteBinder,
  noteStateOf,
  onceComplete,
  promptsOf,
  type Signer,
  statementOf,
  takeStep,
} from '../../core/index.ts';
import { ConfigLoader } from '../../host/config-loader.ts';
import { fsHost } from '../../host/fs-host.ts';
import { removeOurs, writeFile } from '../../host/write-file.ts';
import { configErrorLine } from '../config-errors.ts';
import type { FoundNote } from '../find-notes.ts';
import { plural } from '../format/plural.ts';
import { GitIgnored } from '../git-ignored.ts';
import { type ExitStatus, exit, type Io, UsageError } from '../io.ts';
import { signatureFile, signWith } from '../key-signatures.ts';
import { printable } from '../printable.ts';
import { readNote } from '../read-note.ts';
import { checkSets } from '../sets/check-sets.ts';
import { readInPlace } from '../sets/read-set.ts';
import { whole } from '../sets/which.ts';
import { relativePaths } from '../shown-paths.ts';
import { writeFailureMessages } from '../write-failures.ts';
import { writeNote } from '../write-note.ts';

/** How a note is signed. */
export interface SignOptions {
  /** As the supervisor of a note that is signed already. */
  readonly cosign: boolean;
  /** The file of a key that signs as well, as the user gave it. */
  readonly key: string | undefined;
  readonly today: number;
  /** Our own version. */
  readonly version: string;
}

/**
 * Signs one note: complete, with the day and a digest of its text; or adds the day of a co-signature. A note in which an
 * error or a prompt is left is not signed; it is checked in its course, as "ipt-notes lint" does it, a draft as the complete
 * note that it will be. With a key, a signature by it is put beside the note; one that is signed already, in the editor for
 * example, gets that and stays as it is.
 * @throws UsageError where the note cannot be read, signed or written; it is then as it was.
 */
export async function sign(file: string, options: SignOptions, io: Io): Promise<ExitStatus> {
  const { cosign, key, today } = options;
  const target = path.resolve(io.cwd, file);
  const loader = new ConfigLoader(fsHost, io.cwd, {});
  const loaded = loader.forFolder(path.dirname(target));
  if ('errors' in loaded) {
    for (const error of loaded.errors) io.err.write(configErrorLine(error, relativePaths(io.cwd)));
    return exit.failure;
  }
  const { config } = loaded;
  const { note, file: earlier } = readNote(file, target, config);
  const signer = cosign ? 'supervisor' : 'clinician';
  const isTaken = key !== undefined && has(note, signer);
  const found = { path: target, config, root: loader.rootOf(path.dirname(target)) };
  // What is found in a signed note keeps no one from signing: it is signed.
  const left = cosign || has(note, 'clinician') ? undefined : await leftIn(note, found, loader, options, io);
  if (left !== undefined) {
    io.err.write(`${printable(file)}: ${left} left. Nothing was signed; "ipt-notes lint" says where.\n`);
    return exit.findings;
  }
  const text = isTaken ? earlier.text : signedText(file, note, cosign, today);
  const signature = key === undefined ? undefined : signed(file, target, text, { key, signer, config }, io);
  if (!isTaken) {
    const failure = writeNote(target, earlier, text);
    if (failure) {
      if (signature !== undefined) removeOurs(signature);
      throw new UsageError(`${file}: Nothing was signed: ${writeFailureMessages[failure]}`);
    }
  }
  const how = signature === undefined ? '' : `, with a signature by the key in ${path.basename(signature)}`;
  io.out.write(`${printable(`${file}: ${cosign ? 'co-signed' : 'signed'}${how}`)}.\n`);
  return exit.clean;
}

/** True where a signature is there already. */
function has(note: Note, signer: Signer): boolean {
  const standing = noteStateOf(note);
  return standing === 'cosigned' || (standing === 'signed' && signer === 'clinician');
}

async function leftIn(
  note: Note,
  found: FoundNote,
  loader: ConfigLoader,
  options: SignOptions,
  io: Io,
): Promise<string | undefined> {
  const errors = await errorsIn(note, found, loader, options, io);
  const prompts = promptsOf(note).length;
  const parts = [
    ...(prompts > 0 ? [plural(prompts, 'prompt')] : []),
    ...(errors > 0 ? [plural(errors, 'error')] : []),
  ];
  return parts.length > 0 ? `${parts.join(' and ')} ${prompts + errors === 1 ? 'is' : 'are'}` : undefined;
}

/** How many errors a note has once it is complete, those that only its course shows among them. */
async function errorsIn(
  note: Note,
  found: FoundNote,
  loader: ConfigLoader,
  { today, version }: SignOptions,
  io: Io,
): Promise<number> {
  const read = readInPlace(found, onceComplete(note).text, loader, {
    onlyNotes: false,
    gitIgnored: new GitIgnored(io.cwd, io.env),
    wholeCaseload: true,
  });
  const checks = {
    today,
    version,
    fix: false,
    course: true,
    salt: io.salt,
    names: undefined,
    commandLine: {},
    config: undefined,
    cache: undefined,
    threads: 1,
  };
  const { notes } = await checkSets(read, whole([found.path]), loader, checks, io);
  const findings = notes.flatMap(({ path: of, result }) => (of === found.path ? result.findings : []));
  return findings.filter(({ severity }) => severity === 'error').length;
}

function signedText(file: string, note: Note, cosign: boolean, today: number): string {
  const signing = takeStep(note, cosign ? 'cosign' : 'sign', today);
  if ('refusal' in signing) throw new UsageError(`${file}: ${signing.refusal}`);
  const text = applyEdits(note.text, signing.edits);
  if (text === undefined) throw new UsageError(`${file}: The front matter cannot be changed here.`);
  return text;
}

interface KeySigning {
  readonly key: string;
  readonly signer: Signer;
  readonly config: Config;
}

/**
 * Puts a signature by a key beside a note, over its text as it will be.
 * @returns the file of the signature.
 */
function signed(
  file: string,
  target: string,
  text: string,
  { key, signer, config }: KeySigning,
  io: Io,
): string {
  const statement = statementOf(new NoteBinder(config.lexicon).read(text, config.fromPath(target)), signer);
  if ('refusal' in statement) throw new UsageError(`${file}: ${statement.refusal} Nothing was signed.`);
  const signature = signatureFile(target, signer);
  const named = path.basename(signature);
  if (fsHost.exists(signature)) {
    throw new UsageError(`${file}: ${named} is there already. Nothing was signed; move it away first.`);
  }
  const failure = writeFile(signature, signWith(path.resolve(io.cwd, key), statement, io), {
    over: 'nothing',
  });
  if (failure) throw new UsageError(`${named}: Nothing was signed: ${writeFailureMessages[failure]}`);
  return signature;
}
