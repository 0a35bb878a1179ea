import { type Command, Option } from 'commander';
import { type Attendance, type Continuation, continuations } from '../../core/index.ts';
import { makeNote, type NewOptions } from '../commands/new.ts';
import { type ExitStatus, type Io, UsageError } from '../io.ts';
import { readName, readToday } from './readers.ts';

interface NewFlags {
  readonly client?: string;
  readonly group?: string;
  readonly couples?: true;
  readonly cancelled?: true;
  /** False with `--no-show`. */
  readonly show: boolean;
  readonly as?: Continuation;
  readonly again?: true;
  readonly today?: number;
  readonly stdout?: true;
}

/**
 * Adds `new` to the commands.
 * @param done called with the exit status.
 */
export function addNewCommand(program: Command, io: Io, done: (status: ExitStatus) => void): void {
  program
    .command('new')
    .description('make the next note of a client or group, prefilled from the notes before')
    .argument('[folder]', 'the folder of the caseload; this one where none is named', readName)
    .option('--client <code>', 'code of the client, or of a group that has notes', readName)
    .option('--group <code>', 'code of the group', readName)
    .option('--couples', 'a note of a couple; later ones know')
    .option('--cancelled', 'the session was cancelled: a stub')
    .option('--no-show', 'nobody came: a stub')
    .addOption(
      new Option('--as <what>', 'what a session after the last planned one is').choices(continuations),
    )
    .option('--again', 'make a second note of the same day')
    .option('--today <date>', 'the day of the session, YYYY-MM-DD; today where it is not given', readToday)
    .option('--stdout', 'print the note and write no file')
    .addHelpText(
      'after',
      '\nCodes, numbers and words of the protocol are carried over, and prompts ask for the rest; a file is never written over.',
    )
    .action((folder: string | undefined, flags: NewFlags) =>
      done(makeNote(folder ?? '.', optionsOf(flags, io), io)),
    );
}

function optionsOf(flags: NewFlags, io: Io): NewOptions {
  const { again, as, cancelled, client, couples, group, show, stdout, today } = flags;
  const code = client ?? group;
  if (code === undefined) throw new UsageError('Say whose note it is: --client CODE, or --group CODE.');
  if (client !== undefined && group !== undefined)
    throw new UsageError('A note is of a client or of a group: give one of --client and --group.');
  if (cancelled && !show) throw new UsageError('Give one of --cancelled and --no-show.');
  if (group !== undefined && couples) throw new UsageError('--couples goes with --client.');
  const attendance: Attendance = cancelled ? 'cancelled' : show ? 'held' : 'no-show';
  return {
    kind: group === undefined ? 'client' : 'group',
    code,
    isCouple: couples === true,
    attendance,
    as,
    again: again === true,
    day: today ?? io.today(),
    stdout: stdout === true,
  };
}
