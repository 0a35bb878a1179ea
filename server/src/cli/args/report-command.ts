import { type Command, Option } from 'commander';
import {
  mergeReports,
  type ReportFormat,
  type ReportOptions,
  report,
  reportFormats,
} from '../commands/report.ts';
import { type ExitStatus, type Io, UsageError } from '../io.ts';
import { readName, readPath } from './readers.ts';
import { addRunOptions, type RunFlags } from './run-options.ts';
import { addWhichOptions, type WhichFlags, whichOf } from './which-options.ts';

interface ReportFlags extends WhichFlags, RunFlags {
  readonly toDo?: true;
  readonly portfolio?: string;
  readonly against?: string;
  readonly merge?: true;
  readonly format?: ReportFormat;
}

/**
 * Adds `report` to the commands.
 * @param done called with the exit status.
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
    .action(async (paths: string[], flags: ReportFlags) => {
      if (flags.merge) done(mergeReports(mergeOptions(paths, flags), io));
      else done(await report(reportOptions(paths, flags, io, version), io));
    });
  addRunOptions(command);
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
