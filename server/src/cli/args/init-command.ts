import { type Command, Option } from 'commander';
import { type ProfileName, profileNames } from '../../core/index.ts';
import { adopt } from '../commands/adopt.ts';
import { init } from '../commands/init.ts';
import { type ExitStatus, type Io, UsageError } from '../io.ts';
import { readName, readProfile } from './readers.ts';

interface InitFlags {
  readonly profile?: ProfileName;
  readonly from?: string;
  readonly apply?: string;
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly stdout?: boolean;
  readonly others?: boolean;
}

/** Adds the command `init`, which begins with an example, or with the notes that are there. */
export function addInitCommand(program: Command, io: Io, done: (status: ExitStatus) => void): void {
  program
    .command('init')
    .description('write a configuration to start from, or one that fits the notes that are there')
    .addOption(
      new Option('--profile <name>', 'the profile to extend').choices(profileNames).argParser(readProfile),
    )
    .option(
      '--from <folder>',
      'adopt the notes in this folder: print a plan of how they are read, and change nothing',
      readName,
    )
    .option(
      '--apply <file>',
      'write the configuration that a plan comes to; “-” reads it from standard input',
    )
    .option('--yes', 'write the configuration as it is proposed')
    .option('--force', 'put it in the place of a configuration that is there, which is kept beside it')
    .option('--stdout', 'print the configuration, and write nothing')
    .option('--others', 'name the places of headings that are not shown')
    .action((flags: InitFlags) => done(run(flags, io)));
}

function run({ from, profile, apply, ...flags }: InitFlags, io: Io): ExitStatus {
  const { yes = false, force = false, stdout = false, others = false } = flags;
  if (from === undefined) {
    const given = Object.entries({ apply, yes, force, stdout, others }).find(([, value]) => value);
    if (given) throw new UsageError(`--${given[0]} goes with --from FOLDER.`);
    return init(profile ?? 'standard', io);
  }
  if (profile !== undefined)
    throw new UsageError('--profile does not go with --from; change “extends” after it.');
  if (yes && apply !== undefined) throw new UsageError('Choose --yes or --apply, not both.');
  return adopt({ from, apply, yes, force, stdout, others }, io);
}
