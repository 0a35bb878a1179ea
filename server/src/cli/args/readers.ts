import { InvalidArgumentError, Option } from 'commander';
import {
  type ConfiguredSeverity,
  formatDay,
  type ProfileName,
  parseDay,
  profileNames,
  ruleOf,
  severities,
} from '../../core/index.ts';
import { unknownRule } from '../commands/explain.ts';

export type RuleTable = Readonly<Record<string, ConfiguredSeverity>>;

/** `--profile`, which may repeat. */
export function profileOption(): Option {
  return new Option(
    '--profile <name>',
    'use this profile in place of those that files extend; may repeat, later ones win',
  )
    .choices(profileNames)
    .argParser((name: string, before: readonly ProfileName[] | undefined) => [
      ...(before ?? []),
      readProfile(name),
    ]);
}

/** A profile by its name, with or without the `ipt:` that configuration files write. */
export function readProfile(text: string): ProfileName {
  const name = profileNames.find((each) => each === text || `ipt:${each}` === text);
  if (!name) throw new InvalidArgumentError(`Allowed choices are ${profileNames.join(', ')}.`);
  return name;
}

export function readRule(entry: string, before: RuleTable = {}): RuleTable {
  const [id = '', severity = ''] = entry.split('=', 2);
  const known = [...severities, 'off'] as const;
  const value = known.find((each) => each === severity);
  if (!ruleOf(id)) throw new InvalidArgumentError(unknownRule(id));
  if (!value) throw new InvalidArgumentError(`Write ${id}=${known.join('|')}.`);
  return { ...before, [id]: value };
}

/** Ids of rules with commas between them. */
export function readRules(text: string, before: readonly string[] = []): readonly string[] {
  const ids = readList(text);
  const unknown = ids.find((id) => !ruleOf(id));
  if (unknown !== undefined) throw new InvalidArgumentError(unknownRule(unknown));
  return [...before, ...ids];
}

/** Codes with commas between them, in lower case. */
export function readCodes(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...readList(text).map((code) => code.toLowerCase())];
}

function readList(text: string): string[] {
  const items = text.split(',').map((each) => each.trim());
  if (items.some((each) => each === '')) throw new InvalidArgumentError('A part of it is empty.');
  return items;
}

export function readName(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It is empty: write a name.');
  return text;
}

/** Collects paths: an empty one, such as an unset variable gives, would be taken for this folder. */
export function readPath(text: string, before: readonly string[] | undefined): readonly string[] {
  if (text.trim() === '')
    throw new InvalidArgumentError('It is empty: write a path, or "." for this folder.');
  return [...(before ?? []), text];
}

export function readCount(text: string): number {
  return readNumber(text, 0);
}

export function readThreads(text: string): number {
  return readNumber(text, 1);
}

function readNumber(text: string, least: number): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(count) || count < least)
    throw new InvalidArgumentError(`Write a whole number from ${least} on.`);
  return count;
}

export function readToday(text: string): number {
  const day = parseDay(text);
  if (day === undefined)
    throw new InvalidArgumentError(`Write a date that exists, such as ${formatDay(20_000)}.`);
  return day;
}
