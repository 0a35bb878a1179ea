import path from 'node:path/posix';
import { type CommandLine, effectiveConfig, fieldValue, NoteBinder } from '../../core/index.ts';
import { ConfigLoader } from '../../host/config-loader.ts';
import { fsHost, isRead } from '../../host/fs-host.ts';
import { failureMessages } from '../../host/host.ts';
import { type ExitStatus, exit, type Io, UsageError } from '../io.ts';

/** Prints, as JSON, what is in force for a file or for the working directory, and where each setting comes from. */
export function showConfig(file: string | undefined, commandLine: CommandLine, io: Io): ExitStatus {
  const target = file === undefined ? undefined : path.resolve(io.cwd, file);
  const loaded = new ConfigLoader(fsHost, io.cwd, commandLine).forFolder(
    target ? path.dirname(target) : io.cwd,
  );
  if ('errors' in loaded) {
    for (const { file: name, position, message } of loaded.errors) {
      io.err.write(
        `${path.relative(io.cwd, name)}:${position.line + 1}:${position.character + 1} ${message}\n`,
      );
    }
    return exit.failure;
  }
  const text = readText(target);
  const { config } = loaded;
  const fields = text === undefined ? undefined : new NoteBinder(config.lexicon).read(text).fields;
  const given =
    target !== undefined && text !== undefined && fields
      ? { path: target, text, value: (name: string) => fieldValue(fields, name) }
      : undefined;
  io.out.write(`${JSON.stringify(effectiveConfig(config, given), undefined, 2)}\n`);
  return exit.clean;
}

function readText(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  const read = fsHost.read(file);
  if (isRead(read)) return read.text;
  throw new UsageError(`${file}: ${failureMessages[read.failure]}`);
}
