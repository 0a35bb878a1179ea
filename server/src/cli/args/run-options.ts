import { type Command, Option } from 'commander';
import type { ProfileName } from '../../core/index.ts';
import { type PathStyle, pathStyles } from '../shown-paths.ts';
import { profileOption, readName, readThreads, readToday } from './readers.ts';

/** The options of every command that checks notes and reports on them. */
export interface RunFlags {
  readonly output?: string;
  readonly paths: PathStyle;
  readonly profile?: readonly ProfileName[];
  readonly config?: string;
  readonly today?: number;
  readonly threads?: number;
  readonly gitignore?: true;
}

/** Adds these options to a command. */
export function addRunOptions(command: Command): Command {
  return command
    .option(
      '--output <file>',
      'write the report to a file: a new one, an empty one, or an earlier report',
      readName,
    )
    .addOption(
      new Option('--paths <style>', 'name files by their paths, or by codes and sessions')
        .choices(pathStyles)
        .default('relative'),
    )
    .addOption(profileOption())
    .option('--config <file>', 'use this configuration for all notes', readName)
    .option('--today <date>', 'the day taken for today, YYYY-MM-DD', readToday)
    .option('--threads <n>', 'check in so many threads; as many as help where it is not given', readThreads)
    .option('--gitignore', 'skip what .gitignore leaves out');
}
