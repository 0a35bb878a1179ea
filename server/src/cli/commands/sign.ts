import path from 'node:path/posix';
import {
  applyEdits,
  type Config,
  fieldValue,
  lintNote,
  type Note,
  promptsOf,
  type Signing,
  settle,
  takeStep,
} from '../../core/index.ts';
import { ConfigLoader } from '../../host/config-loader.ts';
import { fsHost } from '../../host/fs-host.ts';
import type { TextFile } from '../../host/host.ts';
import { configErrorLine } from '../config-errors.ts';
import { plural } from '../format/plural.ts';
import { type ExitStatus, exit, type Io, UsageError } from '../io.ts';
import { printable } from '../printable.ts';
import { readNote } from '../read-note.ts';
import { relativePaths } from '../shown-paths.ts';
import { writeFailureMessages } from '../write-failures.ts';
import { writeNote } from '../write-note.ts';

/** How a note is signed. */
export interface SignOptions {
  /** As the supervisor of a note that is signed already. */
  readonly cosign: boolean;
  readonly today: number;
}

/**
 * Signs one note: complete, with the day and a digest of its text; or adds the day of a co-signature. A note in which an
 * error or a prompt is left is not signed.
 * @throws UsageError where the note cannot be read, signed or written; it is then as it was.
 */
export function sign(file: string, { cosign, today }: SignOptions, io: Io): ExitStatus {
  const target = path.resolve(io.cwd, file);
  const loaded = new ConfigLoader(fsHost, io.cwd, {}).forFolder(path.dirname(target));
  if ('errors' in loaded) {
    for (const error of loaded.errors) io.err.write(configErrorLine(error, relativePaths(io.cwd)));
    return exit.failure;
  }
  const { note, file: read } = readNote(file, target, loaded.config);
  const left = cosign ? undefined : leftIn(note, target, loaded.config, today);
  if (left !== undefined) {
    io.err.write(`${printable(file)}: ${left} left. Nothing was signed; "ipt-notes lint" says where.\n`);
    return exit.findings;
  }
  write(file, target, read, takeStep(note, cosign ? 'cosign' : 'sign', today));
  io.out.write(`${printable(file)}: ${cosign ? 'co-signed' : 'signed'}.\n`);
  return exit.clean;
}

function leftIn(note: Note, target: string, config: Config, today: number): string | undefined {
  const settings = config.settingsFor(target, (name) => fieldValue(note.fields, name));
  const { findings } = settle(lintNote(note, settings, today), settings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const prompts = promptsOf(note).length;
  const parts = [
    ...(prompts > 0 ? [plural(prompts, 'prompt')] : []),
    ...(errors > 0 ? [plural(errors, 'error')] : []),
  ];
  return parts.length > 0 ? `${parts.join(' and ')} ${prompts + errors === 1 ? 'is' : 'are'}` : undefined;
}

function write(file: string, target: string, earlier: TextFile, signing: Signing): void {
  if ('refusal' in signing) throw new UsageError(`${file}: ${signing.refusal}`);
  const text = applyEdits(earlier.text, signing.edits);
  if (text === undefined) throw new UsageError(`${file}: The front matter cannot be changed here.`);
  const failure = writeNote(target, earlier, text);
  if (failure) throw new UsageError(`${file}: Nothing was signed: ${writeFailureMessages[failure]}`);
}
