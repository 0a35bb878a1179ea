import { type Command, Option } from 'commander';
import type { ProfileName } from '../../core/index.ts';
import {
  mergeReports,
  type ReportFormat,
  type ReportOptions,
  report,
  reportFormats,
} from '../commands/report.ts';
import { type ExitStatus, type Io, UsageError } from '../io.ts';
import { type PathStyle, pathStyles } from '../shown-paths.ts';
import { profileOption, readName, readPath, readThreads, readToday } from './readers.ts';
import { addWhichOptions, type WhichFlags, whichOf } from './which-options.ts';

interface ReportFlags extends WhichFlags {
  readonly toDo?: true;
  readonly portfolio?: string;
  readonly against?: string;
  readonly merge?: true;
  readonly format?: ReportFormat;
  readonly output?: string;
  readonly paths: PathStyle;
  readonly profile?: readonly ProfileName[];
  readonly config?: string;
  readonly today?: number;
  readonly gitignore?: true;
  readonly threads?: number;
}

/**
 * Adds `report` to the commands.
 * @param done is told how the run has ended.
 */
export function addReportCommand(
  program: Command,
  version: string,
  io: Io,
  done: (status: ExitStatus) => void,
): void {
  const command = program
    .command('report')
    .description('report on a caseload: for supervision, what is left to do, or a training portfolio')
    .argument('[paths...]', 'files, folders and quoted globs; with --merge, JSON reports', readPath)
    .option('--to-do', 'what each has to record, finish, sign and co-sign')
    .option('--portfolio <clinician>', 'the cases of this clinician, for a training portfolio', readName)
    .option('--against <file>', 'compare with an earlier JSON report', readName)
    .option('--merge', 'join the JSON reports of all parts of a caseload')
    .addOption(
      new Option('--format <name>', 'format of the report; markdown without it').choices(reportFormats),
    )
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
    .option('--gitignore', 'skip what .gitignore leaves out')
    .action(async (paths: string[], flags: ReportFlags) => {
      if (flags.merge) done(mergeReports(mergeOptions(paths, flags), io));
      else done(await report(reportOptions(paths, flags, io, version), io));
    });
  addWhichOptions(command);
}

function mergeOptions(files: readonly string[], flags: ReportFlags) {
  const { toDo, portfolio, against, format, output } = flags;
  if (toDo || portfolio !== undefined || against !== undefined) {
    throw new UsageError('--merge joins reports as they are: leave out --to-do, --portfolio and --against.');
  }
  return { files, format, output };
}

function reportOptions(paths: readonly string[], flags: ReportFlags, io: Io, version: string): ReportOptions {
  const { toDo, portfolio } = flags;
  if (toDo && portfolio !== undefined) throw new UsageError('Use --to-do or --portfolio, not both.');
  const today = flags.today ?? io.today();
  return {
    which: whichOf(paths, flags, today),
    kind: portfolio === undefined ? (toDo ? 'to-do' : 'supervision') : { portfolio },
    format: flags.format ?? 'markdown',
    output: flags.output,
    paths: flags.paths,
    against: flags.against,
    version,
    today,
    fix: false,
    course: !flags.alone,
    withRecord: true,
    onlyNotes: false,
    gitignore: flags.gitignore === true,
    cache: undefined,
    threads: flags.threads,
    config: flags.config,
    commandLine: { profile: flags.profile, rules: {} },
  };
}
