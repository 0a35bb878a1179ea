import fs from 'node:fs';
import path from 'node:path/posix';
import { isNeverLeft, ruleOf } from '../../core/index.ts';
import { decodeText } from '../../host/decode.ts';
import { codeOf, isRead } from '../../host/fs-host.ts';
import { failureMessages, isConfigurationName, isMarkdownName } from '../../host/host.ts';
import { writeFile } from '../../host/write-file.ts';
import { UsageError } from '../io.ts';
import { printable } from '../printable.ts';
import { writeFailureMessages } from '../write-failures.ts';

/** One finding that is known and left for now. */
export interface Entry {
  /** From the folder of the baseline, with `/`. */
  readonly path: string;
  readonly rule: string;
  readonly subject: string;
}

/** A baseline as it was read. */
export interface Baseline {
  /** As the caller wrote it, fit to be printed. */
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  /** Its bytes; nothing for one that is yet to be made. */
  readonly earlier: Uint8Array | 'nothing';
  readonly entries: readonly Entry[];
}

const HEAD =
  '# ipt-notes baseline 1: findings that are known and left for now. “ipt-notes lint --help” says how it shrinks.';
const head = /^# ipt-notes baseline (\d+)\b/;
const mergeMark = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

/**
 * Reads a baseline.
 * @param given as the caller wrote it.
 * @param mayBeAbsent true where one may be made.
 * @throws UsageError that names the line, where it is no baseline of this version.
 */
export function readBaseline(given: string, cwd: string, mayBeAbsent: boolean): Baseline {
  const file = path.resolve(cwd, given);
  const name = printable(given);
  const bytes = bytesOf(file, name);
  if (bytes === undefined) {
    if (isMarkdownName(file) || isConfigurationName(file)) {
      throw new UsageError(
        `--baseline ${name}: that is the name of a note or a configuration. Name another file.`,
      );
    }
    if (mayBeAbsent) return { name, file, earlier: 'nothing', entries: [] };
    throw new UsageError(`--baseline ${name}: there is no such file. --baseline-add RULE makes one.`);
  }
  const read = decodeText(bytes);
  if (!isRead(read)) throw new UsageError(`--baseline ${name}: ${failureMessages[read.failure]}`);
  return { name, file, earlier: bytes, entries: parse(read.text, name) };
}

function bytesOf(file: string, name: string): Uint8Array | undefined {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    const why =
      codeOf(error) === 'EISDIR' ? 'that is a folder.' : 'it cannot be read. Check its permissions.';
    throw new UsageError(`--baseline ${name}: ${why}`);
  }
}

function parse(text: string, name: string): Entry[] {
  const lines = text.split(/\r?\n/);
  const refuse = (at: number, why: string): never => {
    throw new UsageError(`${name}:${at + 1}:1 ${why}`);
  };
  const merged = lines.findIndex((line) => mergeMark.test(line));
  if (merged !== -1)
    refuse(merged, 'A merge has left its marks here. Keep the lines of both sides, and delete the marks.');
  const version = head.exec(lines[0] ?? '')?.[1];
  if (version === undefined)
    refuse(0, 'This is no baseline: it does not begin with “# ipt-notes baseline 1”.');
  if (version !== '1')
    refuse(
      0,
      `This baseline has the form ${version}, which this version does not read. Use the version that made it.`,
    );
  return lines.flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const entry = entryOf(line);
    if (entry === undefined)
      return refuse(at, 'This line is no “path rule subject” with a rule that there is.');
    const rule = ruleOf(entry.rule);
    if (rule && isNeverLeft(rule)) return refuse(at, neverLeft(entry.rule));
    return [entry];
  });
}

/** What is said of a rule whose findings are never left. */
export function neverLeft(rule: string): string {
  return `Findings of ${rule} are about privacy or safety and go into no baseline. Correct the note, or silence the rule there with a reason.`;
}

/** The rule is the last word that is one and has a subject after it: a path may hold anything. */
function entryOf(line: string): Entry | undefined {
  const words = line.split(' ');
  for (let at = words.length - 2; at > 0; at--) {
    const rule = words[at] ?? '';
    if (!ruleOf(rule)) continue;
    const written = words.slice(0, at).join(' ');
    const file = written.startsWith('"') ? unquoted(written) : written;
    if (file !== undefined) return { path: file, rule, subject: words.slice(at + 1).join(' ') };
  }
  return undefined;
}

function unquoted(text: string): string | undefined {
  try {
    return String(JSON.parse(text));
  } catch {
    // No more than a path that begins with a quotation mark.
    return undefined;
  }
}

/** Paths that could be taken for something else, or run over the line, are put in quotes. */
function lineOf({ path: file, rule, subject }: Entry): string {
  const isPlain = printable(file) === file && !/^[\s"#<=>|]/.test(file);
  return `${isPlain ? file : JSON.stringify(file)} ${rule} ${subject}`;
}

/**
 * Writes a baseline, sorted, whole or not at all.
 * @throws UsageError where that fails, or it was changed meanwhile.
 */
export function writeBaseline({ name, file, earlier }: Baseline, entries: readonly Entry[]): void {
  const lines = entries.map(lineOf).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const failure = writeFile(file, `${[HEAD, ...lines].join('\n')}\n`, { over: earlier });
  if (failure) throw new UsageError(`--baseline ${name}: ${writeFailureMessages[failure]}`);
}
