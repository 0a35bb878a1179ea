import path from 'node:path/posix';
import {
  type Choice,
  CONFIG_FILE,
  configTextOf,
  fitsOf,
  formatDay,
  Judge,
  type Outlook,
  type PatternFit,
  type Plan,
  printPlan,
  propose,
  readPlan,
  resolveConfig,
  Survey,
  writtenSummary,
} from '../../core/index.ts';
import { AdoptableFiles, sayMoreFiles } from '../../host/adoptable-files.ts';
import { markdownUnder, type WalkProblem } from '../../host/find-markdown.ts';
import { nearestAbove } from '../../host/folders.ts';
import { fsHost, isRead, kindOf } from '../../host/fs-host.ts';
import { failureMessages, type ReadFailure } from '../../host/host.ts';
import { writeFile } from '../../host/write-file.ts';
import { type ExitStatus, exit, type Io, UsageError } from '../io.ts';
import { printable } from '../printable.ts';
import { writeFailureMessages } from '../write-failures.ts';

/** How notes that are there are adopted. */
export interface AdoptOptions {
  /** As it was given. */
  readonly from: string;
  /** A plan that was changed; `-` for standard input. */
  readonly apply: string | undefined;
  /** Take what is proposed. */
  readonly yes: boolean;
  /** Put the configuration in the place of one that is there, which is kept beside it. */
  readonly force: boolean;
  /** Print the configuration, and write nothing. */
  readonly stdout: boolean;
  /** Name the places of the headings that are not shown. */
  readonly others: boolean;
}

/** This many files that could not be read are named. */
const MOST_NAMED = 20;

/**
 * Proposes a configuration for the notes in a folder, as a plan on standard output, or writes it there. Reads the notes,
 * and changes none.
 * @throws UsageError where there is nothing to adopt, or a plan or a configuration is there already.
 */
export function adopt(options: AdoptOptions, io: Io): ExitStatus {
  const folder = path.resolve(io.cwd, options.from);
  if (kindOf(folder) !== 'folder') throw new UsageError(`${options.from}: No such folder. Check the path.`);
  const reading = new Reading(folder, io);
  const lexicon = resolveConfig(undefined).lexicon;
  const survey = new Survey(lexicon);
  const read = reading.each((file, text) => survey.add(file, text));
  if (read === 0)
    throw new UsageError(`${options.from}: No Markdown files were found here. ${reading.unread}`.trim());
  const plan = propose(survey, lexicon, io.today());
  if (plan.notes === 0) {
    reading.tell();
    throw new UsageError(
      `${options.from}: None of ${read} Markdown files looks like a note: no front matter, path or heading tells one.`,
    );
  }
  if (options.others) printPlaces(plan, io);
  const isToWrite = options.yes || options.apply !== undefined;
  const choice = options.apply === undefined ? plan.choice : choiceIn(options.apply, io, lexicon);
  const outlook = outlookOf(reading, choice, io);
  reading.tell();
  tellAbove(folder, io);
  for (const fit of fitsOf(choice.fromPath, survey.paths, lexicon)) tellFit(fit, io);
  if (!isToWrite && !options.stdout) {
    io.out.write(printPlan(plan, outlook, `ipt-notes init --from ${printable(options.from)} --apply PLAN`));
    io.err.write(
      `Nothing was written. Keep this plan in a file, change it, and run the command with --apply FILE; or take it as it is with --yes.\n`,
    );
    return exit.clean;
  }
  const text = configTextOf(choice);
  if (options.stdout) {
    io.out.write(text);
    return exit.clean;
  }
  write(path.join(folder, CONFIG_FILE), text, options, io);
  for (const line of writtenSummary(plan, outlook)) io.out.write(`${line}\n`);
  return exit.clean;
}

function choiceIn(file: string, io: Io, lexicon: ReturnType<typeof resolveConfig>['lexicon']): Choice {
  const { choice, problems } = readPlan(planText(file, io), lexicon, formatDay(io.today()));
  if (problems.length === 0) return choice;
  const name = file === '-' ? 'standard input' : file;
  for (const { line, message } of problems) io.err.write(`${printable(`${name}:${line}: ${message}`)}\n`);
  throw new UsageError('Nothing was written. Correct the plan, and run the command again.');
}

function planText(file: string, io: Io): string {
  if (file === '-') return new TextDecoder().decode(io.readInput());
  const read = fsHost.read(path.resolve(io.cwd, file));
  if (!isRead(read)) throw new UsageError(`${file}: ${failureMessages[read.failure]}`);
  return read.text;
}

function outlookOf(reading: Reading, choice: Choice, io: Io): Outlook {
  const before = new Judge(undefined, io.today());
  const after = new Judge(choice, io.today());
  reading.each((file, text) => {
    before.add(file, text);
    after.add(file, text);
  });
  return { before: before.judgement(), after: after.judgement() };
}

function printPlaces({ hidden }: Plan, io: Io): void {
  for (const { path: file, line } of hidden.places)
    io.err.write(`${printable(file)}:${line}: another heading\n`);
}

/** Writes a configuration; one that is there is only moved aside where that was asked for. */
function write(file: string, text: string, { force }: AdoptOptions, io: Io): void {
  const name = path.relative(io.cwd, file);
  const earlier = fsHost.exists(file) ? fsHost.read(file) : undefined;
  if (earlier && !force) {
    throw new UsageError(
      `${name} is there already, and was left as it is. --stdout prints what to add to it; --force puts the new one in its place, and keeps the old one as ${CONFIG_FILE}.before.`,
    );
  }
  if (earlier) {
    if (!isRead(earlier)) throw new UsageError(`${name}: ${failureMessages[earlier.failure]}`);
    if (fsHost.exists(`${file}.before`)) {
      throw new UsageError(
        `${name}.before is there already, from an earlier time, and ${name} would have been kept under that name. Nothing was written; move ${name}.before away, and run the command again.`,
      );
    }
    const kept = writeFile(`${file}.before`, earlier.text, { over: 'nothing' });
    if (kept) throw new UsageError(`${name}.before was not written: ${writeFailureMessages[kept]}`);
  }
  const over = earlier && isRead(earlier) ? new TextEncoder().encode(earlier.text) : 'nothing';
  const failure = writeFile(file, text, { over });
  if (failure) throw new UsageError(`${name} was not written: ${writeFailureMessages[failure]}`);
  const undo = earlier ? `put ${printable(name)}.before back in its place` : 'delete this file';
  io.out.write(`Wrote ${printable(name)}. No note was changed. To undo, ${undo}.\n`);
}

/** The nearest configuration alone counts: one above the folder, such as a clinic’s, would count no longer. */
function tellAbove(folder: string, io: Io): void {
  const isThere = (file: string) => fsHost.exists(file);
  const above = isThere(path.join(folder, CONFIG_FILE))
    ? undefined
    : nearestAbove(folder, CONFIG_FILE, isThere);
  if (!above) return;
  const name = printable(path.relative(io.cwd, above.file));
  const extended = JSON.stringify(above.relative);
  io.err.write(
    `${name} counts for these notes now, and will not where this folder has a configuration of its own. To keep what it says, add ${printable(extended)} to "extends" there.\n`,
  );
}

/** A pattern that gives nothing, or leaves something in doubt, is not what was meant. */
function tellFit({ pattern, fits, inDoubt }: PatternFit, io: Io): void {
  if (fits === 0) io.err.write(`from-path ${printable(pattern)}: No file fits this pattern.\n`);
  else if (inDoubt > 0) {
    io.err.write(
      `from-path ${printable(pattern)}: ${inDoubt} of ${fits} files fit it in more than one way; what is in doubt is left out.\n`,
    );
  }
}

/** The Markdown files of a folder, read one by one as often as they are wanted. */
class Reading {
  readonly #folder: string;
  readonly #io: Io;
  readonly #problems = new Map<string, WalkProblem>();
  readonly #files: AdoptableFiles;
  readonly #paths: readonly string[];

  constructor(folder: string, io: Io) {
    this.#folder = folder;
    this.#io = io;
    const onProblem = (file: string, problem: WalkProblem) => void this.#problems.set(file, problem);
    this.#files = new AdoptableFiles(markdownUnder(folder, { onProblem }));
    this.#paths = [...this.#files].sort();
  }

  /** @returns how many were read. */
  each(take: (file: string, text: string) => void): number {
    let count = 0;
    for (const file of this.#paths) {
      const read = fsHost.read(file);
      if (!isRead(read)) {
        this.#problems.set(file, read.failure);
        continue;
      }
      take(path.relative(this.#folder, file), read.text);
      count++;
      if (this.#io.err.isTerminal && count % 500 === 0) {
        this.#io.err.write(`\r${count} of ${this.#paths.length} files read`);
      }
    }
    if (this.#io.err.isTerminal && count >= 500) this.#io.err.write('\r\u001b[K');
    return count;
  }

  /** In a few words, what could not be read. */
  get unread(): string {
    const { size } = this.#problems;
    return size === 0 ? '' : `${size} could not be read.`;
  }

  /** Names what was skipped, once. */
  tell(): void {
    if (!this.#files.isWhole) this.#io.err.write(`${sayMoreFiles()}\n`);
    const all = [...this.#problems];
    for (const [file, problem] of all.slice(0, MOST_NAMED)) {
      const name = printable(path.relative(this.#folder, file));
      this.#io.err.write(`${name}: ${messageOf(problem)}\n`);
    }
    if (all.length > MOST_NAMED)
      this.#io.err.write(`and ${all.length - MOST_NAMED} more that could not be read.\n`);
  }
}

function messageOf(problem: ReadFailure | 'loop'): string {
  return problem === 'loop'
    ? 'This link leads back to a folder above it; skipped.'
    : failureMessages[problem];
}
