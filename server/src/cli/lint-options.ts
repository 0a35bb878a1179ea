import type { CommandLine, Severity } from '../core/index.ts';
import type { Watching } from '../host/folder-watcher.ts';
import type { BaselineOptions } from './baseline/apply.ts';
import type { Memory } from './check-found.ts';
import type { Which } from './sets/which.ts';
import type { PathStyle } from './shown-paths.ts';

/** The formats of a report. */
export const formats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** A report that goes to a file. */
export interface FileReport {
  readonly format: Format;
  /** As the caller wrote it. */
  readonly file: string;
  /** The option that names it. */
  readonly option: '--output' | '--report';
}

/** The options of `lint`, read and checked. */
export interface LintOptions {
  /** Which notes are reported. */
  readonly which: Which;
  /** The format on standard output, where one goes there. */
  readonly format: Format | undefined;
  readonly reports: readonly FileReport[];
  /** The findings that are known and left, where a file of them is given. */
  readonly baseline: BaselineOptions | undefined;
  /** How files are named. */
  readonly paths: PathStyle;
  /** Our own version, for formats that name it. */
  readonly version: string;
  readonly fix: boolean;
  readonly course: boolean;
  /** The folder for caches, where one is wanted. */
  readonly cache: string | undefined;
  /** How many threads; chosen by the number of notes where it is not given. */
  readonly threads: number | undefined;
  readonly fixDryRun: boolean;
  readonly config: string | undefined;
  /** Settings over any file. */
  readonly commandLine: CommandLine;
  readonly quiet: boolean;
  readonly maxWarnings: number;
  readonly failOn: Severity | 'none';
  readonly stdinName: string | undefined;
  readonly today: number;
  readonly onlyNotes: boolean;
  readonly gitignore: boolean;
  readonly color: boolean;
  /** Notes what is looked at, where that is watched for changes. */
  readonly watching?: Watching;
  /** Keeps what was found for later runs of this process. */
  readonly memory?: Memory;
}
