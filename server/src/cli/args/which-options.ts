import { type Command, InvalidArgumentError } from 'commander';
import type { Day } from '../../core/index.ts';
import { UsageError } from '../io.ts';
import { type Condition, type Days, readDays } from '../sets/limits.ts';
import type { Shard, Which } from '../sets/which.ts';
import { readCodes, readName, readRules } from './readers.ts';

/** The options that say which notes are reported. */
export interface WhichFlags {
  readonly since?: string;
  readonly staged?: true;
  readonly dated?: string;
  readonly clinician?: readonly string[];
  readonly client?: readonly string[];
  readonly where?: readonly Condition[];
  readonly only?: readonly string[];
  readonly alone?: true;
  readonly shard?: Shard;
}

/** Adds these options to a command. */
export function addWhichOptions(command: Command): Command {
  return command
    .option('--since <ref>', 'report notes that differ from where this branch of git was left', readName)
    .option('--staged', 'report notes that are staged in git, as they are staged')
    .option('--dated <days>', 'report notes of the last days (7d), or FROM..TO', readName)
    .option('--clinician <codes>', 'report the notes of these clinicians; may repeat', readCodes)
    .option('--client <codes>', 'report the notes of these clients or groups; may repeat', readCodes)
    .option('--where <field=value>', 'report notes with this value; may repeat', readCondition)
    .option('--only <rules>', 'report what these rules find, and nothing else; may repeat', readRules)
    .option('--alone', 'read only what is named, and leave out the rules that look across a course')
    .option('--shard <i/n>', 'report one part of n of the caseload, divided by client', readShard);
}

/**
 * Reads these options.
 * @throws UsageError for those that contradict each other.
 */
export function whichOf(paths: readonly string[], flags: WhichFlags, today: Day): Which {
  if (flags.since !== undefined && flags.staged) {
    throw new UsageError(
      '--since looks at the working tree, and --staged at what is staged: use one of them.',
    );
  }
  if (flags.staged && flags.alone) {
    throw new UsageError('--staged reads the whole caseload as it is staged. Leave out --alone.');
  }
  return {
    paths,
    since: flags.since,
    staged: flags.staged === true,
    limits: {
      dated: flags.dated === undefined ? undefined : daysOf(flags.dated, today),
      clinicians: flags.clinician ?? [],
      clients: flags.client ?? [],
      where: flags.where ?? [],
    },
    alone: flags.alone === true,
    only: flags.only && new Set(flags.only),
    shard: flags.shard,
  };
}

function daysOf(text: string, today: Day): Days {
  const days = readDays(text, today);
  if (!days) {
    throw new UsageError(
      '--dated takes a number of days, such as 7d, or two dates, such as 2025-03-01..2025-03-31.',
    );
  }
  return days;
}

function readCondition(text: string, before: readonly Condition[] = []): readonly Condition[] {
  const at = text.indexOf('=');
  const [field, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at === -1 || field === '' || value === '')
    throw new InvalidArgumentError('Write field=value, such as phase=middle.');
  return [...before, { field, value }];
}

function readShard(text: string): Shard {
  const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (index === undefined || shard.index < 1 || shard.index > shard.count)
    throw new InvalidArgumentError('Write part/parts, such as 1/4: the first part is 1.');
  return shard;
}
