import fs from 'node:fs';
import path from 'node:path/posix';
import { codeOf } from '../../host/fs-host.ts';
import { hasKeys } from '../has-keys.ts';
import { UsageError } from '../io.ts';
import { printable } from '../printable.ts';
import type { RunStamp } from '../run-stamp.ts';
import type { Skipped, UncheckedReason } from '../unchecked.ts';
import { type CaseloadReport, kinds } from './data.ts';

/** The JSON report of `lint`, as far as it is joined with others. */
export interface LintReport {
  readonly version: 1;
  readonly run?: RunStamp;
  readonly complete: boolean;
  readonly unchecked: readonly { readonly path: string; readonly reason: UncheckedReason }[];
  readonly skipped: Skipped;
  readonly switchedOff?: readonly string[];
  readonly summary: Readonly<Record<string, number>>;
  readonly alsoRead?: number;
  readonly files: readonly { readonly path: string }[];
}

/** A report that was read from a file. */
export type ReadReport =
  | { readonly name: string; readonly of: 'lint'; readonly report: LintReport }
  | { readonly name: string; readonly of: 'report'; readonly report: CaseloadReport };

/**
 * Reads a JSON report of ours.
 * @param given as the caller wrote it.
 * @throws UsageError where the file is none.
 */
export function readReport(given: string, cwd: string): ReadReport {
  const name = printable(given);
  const value = parsed(path.resolve(cwd, given), name);
  if (hasKeys(value, 'version') && value.version !== 1) {
    throw new UsageError(
      `${name} has another form than this version reads. Make it again with this version.`,
    );
  }
  if (hasKeys(value, 'version', 'run', 'complete', 'unchecked', 'skipped', 'body')) {
    const { body } = value;
    if (hasKeys(body, 'kind') && kinds.some((kind) => kind === body.kind) && isReportBody(body)) {
      return { name, of: 'report', report: value as unknown as CaseloadReport };
    }
  }
  if (
    hasKeys(value, 'version', 'complete', 'unchecked', 'skipped', 'summary', 'files') &&
    Array.isArray(value.files)
  ) {
    return { name, of: 'lint', report: value as unknown as LintReport };
  }
  throw new UsageError(`${name} is no JSON report of ipt-notes.`);
}

function isReportBody(body: Record<string, unknown>): boolean {
  return ['courses', 'tasks', 'cases'].some((key) => Array.isArray(body[key]));
}

function parsed(file: string, name: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${name} is no JSON report of ipt-notes.`);
    const why = codeOf(error) === 'ENOENT' ? 'there is no such file.' : 'it cannot be read.';
    throw new UsageError(`${name}: ${why}`);
  }
}
