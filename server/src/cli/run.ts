import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import {
  type CommandLine,
  type ConfiguredSeverity,
  type DraftMode,
  formatDay,
  type ProfileName,
  parseDay,
  profileNames,
  ruleOf,
  type Severity,
  severities,
} from '../core/index.ts';
import { showConfig } from './commands/config.ts';
import { explain, unknownRule } from './commands/explain.ts';
import { init } from './commands/init.ts';
import { type Format, formats, lint } from './commands/lint.ts';
import { listRules } from './commands/rules.ts';
import { sign } from './commands/sign.ts';
import { verify } from './commands/verify.ts';
import { internalFailure } from './internal-failure.ts';
import { type ExitStatus, exit, type Io, UsageError } from './io.ts';
import { printable, printableLines } from './printable.ts';
import { type PathStyle, pathStyles } from './shown-paths.ts';

type RuleTable = Readonly<Record<string, ConfiguredSeverity>>;

interface LintFlags {
  readonly format: Format;
  readonly output?: string;
  readonly paths: PathStyle;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly course: boolean;
  readonly profile?: readonly ProfileName[];
  readonly config?: string;
  readonly rule?: RuleTable;
  readonly quiet?: true;
  readonly maxWarnings?: number;
  readonly failOn: Severity | 'none';
  readonly drafts?: DraftMode;
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly today?: number;
  readonly onlyNotes?: true;
  readonly gitignore?: true;
  readonly color: 'auto' | 'always' | 'never';
  readonly cache?: true;
  readonly threads?: number;
  readonly cacheLocation?: string;
}

interface SignFlags {
  readonly cosign?: boolean;
  readonly key?: string;
  readonly today?: number;
}

/** What the entry point starts when it is asked for the language server. */
export type StartServer = () => void;

/**
 * Runs the command line; never rejects.
 * @param args the arguments after the name of the program.
 * @returns the exit status; `undefined` where the language server now runs.
 */
export async function run(
  args: readonly string[],
  io: Io,
  version: string,
  startServer: StartServer,
): Promise<ExitStatus | undefined> {
  let status: ExitStatus | undefined = exit.clean;
  const program = programOf(
    io,
    version,
    (outcome) => {
      status = outcome;
    },
    startServer,
  );
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.clean : exit.failure;
    io.err.write(error instanceof UsageError ? `${printable(error.message)}\n` : internalFailure(error));
    return exit.failure;
  }
  return status;
}

function programOf(
  io: Io,
  version: string,
  done: (status: ExitStatus | undefined) => void,
  startServer: StartServer,
): Command {
  const program = new Command('ipt-notes')
    .description('Checks session notes of Interpersonal Psychotherapy, written in Markdown.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out.write(text),
      writeErr: (text) => io.err.write(printableLines(text)),
    })
    .showHelpAfterError('Run "ipt-notes --help" for the commands and options.');

  const profile = new Option(
    '--profile <name>',
    'use this profile in place of those that files extend; may repeat, later ones win',
  )
    .choices(profileNames)
    .argParser((name: string, before: readonly ProfileName[] | undefined) => [
      ...(before ?? []),
      readProfile(name),
    ]);

  program
    .command('lint')
    .description('check notes')
    .argument('[paths...]', 'files, folders and quoted globs; this folder where none is named', readPath)
    .addOption(new Option('--format <name>', 'format of the report').choices(formats).default('text'))
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
    .option('--fix', 'apply safe fixes')
    .option('--fix-dry-run', 'show safe fixes: rule, range and new text')
    .addOption(profile)
    .option('--config <file>', 'use this configuration for all notes', readName)
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
    .option('--today <date>', 'the day taken for today, YYYY-MM-DD', readToday)
    .option('--only-notes', 'skip named files that are no notes')
    .option('--no-course', 'leave out the rules that look across the notes of a course')
    .option('--cache', 'check only what has changed since the last run with this option')
    .option(
      '--cache-location <dir>',
      'the folder for the cache, in place of that of the user; implies --cache',
      readName,
    )
    .option('--threads <n>', 'check in so many threads; as many as help where it is not given', readThreads)
    .option('--gitignore', 'skip what .gitignore leaves out')
    .addOption(new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'))
    .addHelpText(
      'after',
      '\nExit status: 0 clean, 1 findings, 2 usage, configuration or reading failed, or no notes found.',
    )
    .action(async (paths: string[], flags: LintFlags) =>
      done(await lint(paths, lintOptions(paths, flags, io, version), io)),
    );

  program
    .command('rules')
    .description('list all rules')
    .addOption(new Option('--format <name>', 'text or json').choices(['text', 'json']).default('text'))
    .action(({ format }: { format: 'text' | 'json' }) => done(listRules(format, io)));

  program
    .command('explain')
    .description('say what a rule checks and why')
    .argument('<rule>', 'id of the rule')
    .action((id: string) => done(explain(id, io)));

  program
    .command('config')
    .description('print what is in force for a file, and from where')
    .argument('[file]', 'a note', readName)
    .addOption(profile)
    .action((file: string | undefined, flags: { profile?: readonly ProfileName[] }) =>
      done(showConfig(file, { profile: flags.profile }, io)),
    );

  program
    .command('init')
    .description('write a configuration to start from')
    .addOption(
      new Option('--profile <name>', 'the profile to extend')
        .choices(profileNames)
        .argParser(readProfile)
        .default('standard'),
    )
    .action((flags: { profile: ProfileName }) => done(init(flags.profile, io)));

  program
    .command('sign')
    .description('sign a note: complete, with the day and a digest of its text')
    .argument('<note>', 'a note', readName)
    .option('--cosign', 'add the day of a co-signature to a note that is signed')
    .option(
      '--key <file>',
      'sign with this SSH key as well, by ssh-keygen; a public key asks the agent',
      readName,
    )
    .option('--today <date>', 'the day taken for today, YYYY-MM-DD', readToday)
    .action((file: string, { cosign = false, key, today = io.today() }: SignFlags) =>
      done(sign(file, { cosign, key, today }, io)),
    );

  program
    .command('verify')
    .description('compare signed notes with the digests of their signatures, and signatures by a key')
    .argument('[paths...]', 'files, folders and quoted globs; this folder where none is named', readPath)
    .option('--allowed-signers <file>', 'verify signatures by the keys in this file of OpenSSH', readName)
    .action((paths: string[], { allowedSigners }: { allowedSigners?: string }) =>
      done(verify(paths, allowedSigners, io)),
    );

  program
    .command('server')
    .description('run the language server')
    .requiredOption('--stdio', 'talk over standard input and output')
    .action(() => {
      startServer();
      done(undefined);
    });

  return program;
}

function lintOptions(paths: readonly string[], flags: LintFlags, io: Io, version: string) {
  checkInput(paths, flags);
  const commandLine: CommandLine = { profile: flags.profile, rules: flags.rule ?? {}, drafts: flags.drafts };
  return {
    format: flags.format,
    output: flags.output,
    paths: flags.paths,
    version,
    fix: flags.fix === true && flags.fixDryRun !== true,
    fixDryRun: flags.fixDryRun === true,
    course: flags.course,
    threads: flags.threads,
    cache: flags.cacheLocation ?? (flags.cache ? io.cacheFolder() : undefined),
    config: flags.config,
    commandLine,
    quiet: flags.quiet === true,
    maxWarnings: flags.maxWarnings ?? Number.POSITIVE_INFINITY,
    failOn: flags.failOn,
    stdinName: flags.stdin ? flags.stdinFilename : undefined,
    today: flags.today ?? io.today(),
    onlyNotes: flags.onlyNotes === true,
    gitignore: flags.gitignore === true,
    color: usesColor(flags, io),
  };
}

/** Refuses what would be passed over in silence. */
function checkInput(paths: readonly string[], { stdin, stdinFilename, fix, fixDryRun }: LintFlags): void {
  if (!stdin && stdinFilename === undefined) return;
  if (!stdin) throw new UsageError('--stdin-filename goes with --stdin.');
  if (stdinFilename === undefined) {
    throw new UsageError('--stdin needs --stdin-filename, by which the configuration is found.');
  }
  if (paths.length > 0) throw new UsageError('--stdin takes no paths: the note is read from standard input.');
  if (fix && !fixDryRun) {
    throw new UsageError('--fix cannot write to standard input. Use --fix-dry-run, or --fix on the file.');
  }
}

function usesColor({ color, output }: LintFlags, { env, out }: Io): boolean {
  if (color !== 'auto') return color === 'always';
  if (env['NO_COLOR']) return false;
  return env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : out.isTerminal && output === undefined;
}

function readRule(entry: string, before: RuleTable = {}): RuleTable {
  const [id = '', severity = ''] = entry.split('=', 2);
  const known = [...severities, 'off'] as const;
  const value = known.find((each) => each === severity);
  if (!ruleOf(id)) throw new InvalidArgumentError(unknownRule(id));
  if (!value) throw new InvalidArgumentError(`Write ${id}=${known.join('|')}.`);
  return { ...before, [id]: value };
}

function readName(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It is empty: write a name.');
  return text;
}

/** Collects paths: an empty one, such as an unset variable gives, would be taken for this folder. */
function readPath(text: string, before: readonly string[] | undefined): readonly string[] {
  if (text.trim() === '')
    throw new InvalidArgumentError('It is empty: write a path, or "." for this folder.');
  return [...(before ?? []), text];
}

/** A profile by its name, with or without the `ipt:` that configuration files write. */
function readProfile(text: string): ProfileName {
  const name = profileNames.find((each) => each === text || `ipt:${each}` === text);
  if (!name) throw new InvalidArgumentError(`Allowed choices are ${profileNames.join(', ')}.`);
  return name;
}

function readCount(text: string): number {
  return readNumber(text, 0);
}

function readThreads(text: string): number {
  return readNumber(text, 1);
}

function readNumber(text: string, least: number): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(count) || count < least)
    throw new InvalidArgumentError(`Write a whole number from ${least} on.`);
  return count;
}

function readToday(text: string): number {
  const day = parseDay(text);
  if (day === undefined)
    throw new InvalidArgumentError(`Write a date that exists, such as ${formatDay(20_000)}.`);
  return day;
}
