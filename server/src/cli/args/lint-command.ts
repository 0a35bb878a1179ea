import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type CommandLine,
  type DraftMode,
  isNeverLeft,
  ruleOf,
  type Severity,
  severities,
} from '../../core/index.ts';
import type { BaselineOptions } from '../baseline/apply.ts';
import { neverLeft } from '../baseline/baseline-file.ts';
import { lint, lintAndWatch } from '../commands/lint.ts';
import { type ExitStatus, type Io, UsageError } from '../io.ts';
import { type FileReport, type Format, formats, type LintOptions } from '../lint-options.ts';
import { type RuleTable, readCount, readName, readPath, readRule, readRules } from './readers.ts';
import { addRunOptions, type RunFlags } from './run-options.ts';
import { addWhichOptions, type WhichFlags, whichOf } from './which-options.ts';

interface LintFlags extends WhichFlags, RunFlags {
  readonly format: Format;
  readonly report?: readonly FileReport[];
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly baselineAdd?: readonly string[];
  readonly strictBaseline?: true;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly course: boolean;
  readonly rule?: RuleTable;
  readonly quiet?: true;
  readonly maxWarnings?: number;
  readonly failOn: Severity | 'none';
  readonly drafts?: DraftMode;
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly onlyNotes?: true;
  readonly color: 'auto' | 'always' | 'never';
  readonly cache?: true;
  readonly cacheLocation?: string;
  readonly watch?: true;
}

/**
 * Adds `lint` to the commands.
 * @param done called with the exit status.
 */
export function addLintCommand(
  program: Command,
  version: string,
  io: Io,
  done: (status: ExitStatus) => void,
): void {
  const command = program
    .command('lint')
    .description('check notes')
    .argument('[paths...]', 'files, folders and quoted globs; this folder where none is named', readPath)
    .addOption(new Option('--format <name>', 'format of the report').choices(formats).default('text'))
    .option(
      '--report <format=file>',
      'write a report of this format to a file besides; may repeat',
      readReport,
    )
    .option('--fix', 'apply safe fixes')
    .option('--fix-dry-run', 'show safe fixes: rule, range and new text')
    .option('--rule <id=severity>', 'set a rule to error, warning, info, hint or off; may repeat', readRule)
    .option('--quiet', 'list errors only')
    .option('--max-warnings <n>', 'fail on more warnings than this', readCount)
    .addOption(
      new Option('--fail-on <severity>', 'fail on findings from this severity up')
        .choices([...severities, 'none'])
        .default('error'),
    )
    .addOption(
      new Option(
        '--drafts <mode>',
        'skip drafts, relax some rules in them (as without this option), or check them fully',
      ).choices(['skip', 'relax', 'check']),
    )
    .option('--stdin', 'check standard input')
    .option('--stdin-filename <name>', 'the name under which standard input is checked', readName)
    .option('--baseline <file>', 'leave the findings that this file lists', readName)
    .option('--update-baseline', 'take out of that file what is gone; nothing is added')
    .option('--baseline-add <rules>', 'add what these rules find; not those of privacy and safety', readRules)
    .option('--strict-baseline', 'fail where something in that file is gone')
    .option('--only-notes', 'skip named files that are no notes')
    .option('--no-course', 'leave out the rules that look across the notes of a course')
    .option('--cache', 'check only what has changed since the last run with this option')
    .option(
      '--cache-location <dir>',
      'the folder for the cache, in place of that of the user; implies --cache',
      readName,
    )
    .option('--watch', 'check again whenever notes or configurations change, until Ctrl+C')
    .addOption(new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'))
    .addHelpText(
      'after',
      '\nExit status: 0 clean, 1 findings, 2 usage, configuration or reading failed, or no notes found.',
    )
    .action(async (paths: string[], flags: LintFlags) => {
      const optionsOf = (each: Io) => lintOptions(paths, flags, each, version);
      const options = optionsOf(io);
      done(await (flags.watch ? lintAndWatch(optionsOf, io) : lint(options, io)));
    });
  addRunOptions(command);
  addWhichOptions(command);
}

function lintOptions(paths: readonly string[], flags: LintFlags, io: Io, version: string): LintOptions {
  checkInput(paths, flags);
  const today = flags.today ?? io.today();
  const commandLine: CommandLine = { profile: flags.profile, rules: flags.rule ?? {}, drafts: flags.drafts };
  return {
    which: whichOf(paths, flags, today),
    // What goes to a file with --output does not go to standard output.
    format: flags.output === undefined ? flags.format : undefined,
    reports: [
      ...(flags.output === undefined
        ? []
        : [{ format: flags.format, file: flags.output, option: '--output' } as const]),
      ...(flags.report ?? []),
    ],
    baseline: baselineOf(flags),
    paths: flags.paths,
    version,
    fix: flags.fix === true && flags.fixDryRun !== true,
    fixDryRun: flags.fixDryRun === true,
    course: flags.course && !flags.alone,
    threads: flags.threads,
    cache: flags.cacheLocation ?? (flags.cache ? cacheFolderOf(io) : undefined),
    config: flags.config,
    commandLine,
    quiet: flags.quiet === true,
    maxWarnings: flags.maxWarnings ?? Number.POSITIVE_INFINITY,
    failOn: flags.failOn,
    stdinName: flags.stdin ? flags.stdinFilename : undefined,
    today,
    onlyNotes: flags.onlyNotes === true,
    gitignore: flags.gitignore === true,
    color: usesColor(flags, io),
  };
}

/** Without a cache a run takes longer, and that is all. */
function cacheFolderOf(io: Io): string | undefined {
  const folder = io.cacheFolder();
  if (folder === undefined) {
    io.err.write('This user has no folder for caches, so nothing is kept. Name one with --cache-location.\n');
  }
  return folder;
}

/** Refuses what would be skipped in silence. */
function checkInput(paths: readonly string[], flags: LintFlags): void {
  const { stdin, stdinFilename, fix, fixDryRun } = flags;
  if (flags.watch) checkWatch(flags);
  if (fix && !fixDryRun && flags.staged) {
    throw new UsageError('--fix cannot write to what is staged. Fix the files, then stage them.');
  }
  if (!stdin && stdinFilename === undefined) return;
  if (!stdin) throw new UsageError('--stdin-filename goes with --stdin.');
  if (stdinFilename === undefined) {
    throw new UsageError('--stdin needs --stdin-filename, by which the configuration is found.');
  }
  if (flags.since !== undefined || flags.staged || flags.shard) {
    throw new UsageError('--stdin is one note: leave out --since, --staged and --shard.');
  }
  if (paths.length > 0) throw new UsageError('--stdin takes no paths: the note is read from standard input.');
  if (fix && !fixDryRun) {
    throw new UsageError('--fix cannot write to standard input. Use --fix-dry-run, or --fix on the file.');
  }
}

/** What a run that is made again and again cannot do, in the order of the help. */
const unwatched: readonly (readonly [option: string, isGiven: (flags: LintFlags) => boolean])[] = [
  ['--format', ({ format }) => format !== 'text'],
  ['--report', ({ report }) => report !== undefined],
  ['--fix', ({ fix, fixDryRun }) => fix === true && !fixDryRun],
  ['--stdin', ({ stdin }) => stdin === true],
  ['--update-baseline', ({ updateBaseline }) => updateBaseline === true],
  ['--baseline-add', ({ baselineAdd = [] }) => baselineAdd.length > 0],
  ['--output', ({ output }) => output !== undefined],
  ['--since', ({ since }) => since !== undefined],
  ['--staged', ({ staged }) => staged === true],
];

function checkWatch(flags: LintFlags): void {
  const [first] = unwatched.flatMap(([option, isGiven]) => (isGiven(flags) ? [option] : []));
  if (first === undefined) return;
  throw new UsageError(
    `--watch shows in the terminal what is found in the files as they are now, and writes nothing: leave out ${first}.`,
  );
}

function baselineOf(flags: LintFlags): BaselineOptions | undefined {
  const { baseline, updateBaseline, baselineAdd = [], strictBaseline } = flags;
  if (baseline === undefined) {
    if (!updateBaseline && !strictBaseline && baselineAdd.length === 0) return undefined;
    throw new UsageError('Name the file of the baseline: --baseline FILE.');
  }
  for (const id of baselineAdd) {
    const rule = ruleOf(id);
    if (rule && isNeverLeft(rule)) throw new UsageError(neverLeft(id));
  }
  return {
    file: baseline,
    shrinks: updateBaseline === true,
    adds: baselineAdd,
    isStrict: strictBaseline === true,
  };
}

function usesColor({ color, output }: LintFlags, { env, out }: Io): boolean {
  if (color !== 'auto') return color === 'always';
  if (env['NO_COLOR']) return false;
  return env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : out.isTerminal && output === undefined;
}

function readReport(text: string, before: readonly FileReport[] = []): readonly FileReport[] {
  const at = text.indexOf('=');
  const format = formats.find((each) => each === text.slice(0, at));
  if (!format) throw new InvalidArgumentError(`Write FORMAT=FILE; the formats are ${formats.join(', ')}.`);
  return [...before, { format, file: readName(text.slice(at + 1)), option: '--report' }];
}
