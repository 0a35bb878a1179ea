import path from 'node:path/posix';
import { type CommandLine, type Config, effectiveConfig, fieldValue } from '../../core/index.ts';
import { ConfigLoader } from '../../host/config-loader.ts';
import { fsHost } from '../../host/fs-host.ts';
import { configErrorLine } from '../config-errors.ts';
import { type ExitStatus, exit, type Io } from '../io.ts';
import { printableJson } from '../printable.ts';
import { readNote } from '../read-note.ts';
import { relativePaths } from '../shown-paths.ts';

/** Prints, as JSON, what is in force for a file or for the working directory, and where each setting comes from. */
export function showConfig(file: string | undefined, commandLine: CommandLine, io: Io): ExitStatus {
  const target = file === undefined ? undefined : path.resolve(io.cwd, file);
  const loaded = new ConfigLoader(fsHost, io.cwd, commandLine).forFolder(
    target ? path.dirname(target) : io.cwd,
  );
  if ('errors' in loaded) {
    for (const error of loaded.errors) io.err.write(configErrorLine(error, relativePaths(io.cwd)));
    return exit.failure;
  }
  const { config } = loaded;
  const asked =
    file === undefined || target === undefined ? undefined : { path: target, ...given(file, target, config) };
  io.out.write(`${printableJson(effectiveConfig(config, asked))}\n`);
  return exit.clean;
}

/** The text of the file asked about, and the value of each of its fields. */
function given(name: string, target: string, config: Config) {
  const { note, file } = readNote(name, target, config);
  return { text: file.text, value: (field: string) => fieldValue(note.fields, field) };
}
