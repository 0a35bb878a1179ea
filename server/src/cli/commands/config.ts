import path from 'node:path/posix';
import {
  BudgetError,
  type CommandLine,
  type Config,
  effectiveConfig,
  type Fields,
  fieldValue,
  NoteBinder,
} from '../../core/index.ts';
import { ConfigLoader } from '../../host/config-loader.ts';
import { fsHost, isRead } from '../../host/fs-host.ts';
import { failureMessages } from '../../host/host.ts';
import { configErrorLine } from '../config-errors.ts';
import { type ExitStatus, exit, type Io, UsageError } from '../io.ts';
import { printableJson } from '../printable.ts';
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
  const given =
    file === undefined || target === undefined
      ? undefined
      : { path: target, ...readNote(file, target, config) };
  io.out.write(`${printableJson(effectiveConfig(config, given))}\n`);
  return exit.clean;
}

/** The text of the file asked about, and the value of each of its fields. */
function readNote(name: string, target: string, config: Config) {
  const read = fsHost.read(target);
  if (!isRead(read)) throw new UsageError(`${name}: ${failureMessages[read.failure]}`);
  const fields = fieldsOf(name, read.text, config);
  return { text: read.text, value: (field: string) => fieldValue(fields, field) };
}

function fieldsOf(name: string, text: string, config: Config): Fields {
  try {
    return new NoteBinder(config.lexicon).read(text).fields;
  } catch (error) {
    if (error instanceof BudgetError) throw new UsageError(`${name}: ${error.message}`);
    throw error;
  }
}
