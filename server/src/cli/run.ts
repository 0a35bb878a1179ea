import { Command, CommanderError, Option } from 'commander';
import type { ProfileName } from '../core/index.ts';
import { addInitCommand } from './args/init-command.ts';
import { addLintCommand } from './args/lint-command.ts';
import { addNewCommand } from './args/new-command.ts';
import { profileOption, readName, readPath, readToday } from './args/readers.ts';
import { addReportCommand } from './args/report-command.ts';
import { showConfig } from './commands/config.ts';
import { explain } from './commands/explain.ts';
import { listRules } from './commands/rules.ts';
import { sign } from './commands/sign.ts';
import { verify } from './commands/verify.ts';
import { internalFailure } from './internal-failure.ts';
import { type ExitStatus, exit, type Io, UsageError } from './io.ts';
import { printable, printableLines } from './printable.ts';

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
  const program = programOf(io, version);
  const commands = commandsOf(
    io,
    version,
    (outcome) => {
      status = outcome;
    },
    startServer,
  );
  // A run of one command needs none of the others; help needs them all, and so does an unknown name.
  const asked = commands.get(args[0] ?? '');
  for (const add of asked ? [asked] : commands.values()) add(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.clean : exit.failure;
    io.err.write(error instanceof UsageError ? `${printable(error.message)}\n` : internalFailure(error));
    return exit.failure;
  }
  return status;
}

function programOf(io: Io, version: string): Command {
  return new Command('ipt-notes')
    .description('Checks session notes of Interpersonal Psychotherapy, written in Markdown.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out.write(text),
      writeErr: (text) => io.err.write(printableLines(text)),
    })
    .showHelpAfterError('Run "ipt-notes --help" for the commands and options.');
}

/** What adds each command to the program, by its name and in the order of the help. */
function commandsOf(
  io: Io,
  version: string,
  done: (status: ExitStatus | undefined) => void,
  startServer: StartServer,
): ReadonlyMap<string, (program: Command) => unknown> {
  return new Map([
    ['lint', (program) => addLintCommand(program, version, io, done)],
    ['report', (program) => addReportCommand(program, version, io, done)],
    ['new', (program) => addNewCommand(program, io, done)],
    [
      'rules',
      (program) =>
        program
          .command('rules')
          .description('list all rules')
          .addOption(new Option('--format <name>', 'text or json').choices(['text', 'json']).default('text'))
          .action(({ format }: { format: 'text' | 'json' }) => done(listRules(format, io))),
    ],
    [
      'explain',
      (program) =>
        program
          .command('explain')
          .description('say what a rule checks and why')
          .argument('<rule>', 'id of the rule')
          .action((id: string) => done(explain(id, io))),
    ],
    [
      'config',
      (program) =>
        program
          .command('config')
          .description('print what is in force for a file, and from where')
          .argument('[file]', 'a note', readName)
          .addOption(profileOption())
          .action((file: string | undefined, flags: { profile?: readonly ProfileName[] }) =>
            done(showConfig(file, { profile: flags.profile }, io)),
          ),
    ],
    ['init', (program) => addInitCommand(program, io, done)],
    [
      'sign',
      (program) =>
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
          .action(async (file: string, { cosign = false, key, today = io.today() }: SignFlags) =>
            done(await sign(file, { cosign, key, today, version }, io)),
          ),
    ],
    [
      'verify',
      (program) =>
        program
          .command('verify')
          .description('compare signed notes with the digests of their signatures, and signatures by a key')
          .argument(
            '[paths...]',
            'files, folders and quoted globs; this folder where none is named',
            readPath,
          )
          .option(
            '--allowed-signers <file>',
            'verify signatures by the keys in this file of OpenSSH',
            readName,
          )
          .action((paths: string[], { allowedSigners }: { allowedSigners?: string }) =>
            done(verify(paths, allowedSigners, io)),
          ),
    ],
    [
      'server',
      (program) =>
        program
          .command('server')
          .description('run the language server')
          .requiredOption('--stdio', 'talk over standard input and output')
          .action(() => {
            startServer();
            done(undefined);
          }),
    ],
  ]);
}
