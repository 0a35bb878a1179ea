import { byPath } from '../by-path.ts';
import { UsageError } from '../io.ts';
import type { RunStamp } from '../run-stamp.ts';
import type { Skipped, SkipReason } from '../unchecked.ts';
import { type Body, byCourse, type CaseloadReport } from './data.ts';
import { byTask } from './gather.ts';
import type { LintReport, ReadReport } from './read-report.ts';

/** Reports of all parts of one caseload, joined to what one run over all of it would have printed. */
export type Merged =
  | { readonly of: 'lint'; readonly report: LintReport }
  | { readonly of: 'report'; readonly report: CaseloadReport };

/**
 * Joins reports.
 * @throws UsageError where they are not the parts of one run: all of them, each once, of one version, configuration and day.
 */
export function merge(parts: readonly ReadReport[]): Merged {
  const run = stampOf(parts);
  const reports = parts.map(({ report }) => report);
  const unchecked = uniqueByPath(reports.flatMap((report) => report.unchecked));
  const switchedOff = [...new Set(reports.flatMap((report) => report.switchedOff ?? []))].sort();
  const common = {
    version: 1,
    run,
    complete: unchecked.length === 0,
    unchecked,
    skipped: skippedOf(reports),
    ...(switchedOff.length > 0 && { switchedOff }),
  } as const;
  const bodies = parts.flatMap((part) => (part.of === 'report' ? [part.report] : []));
  const lints = parts.flatMap((part) => (part.of === 'lint' ? [part.report] : []));
  if (bodies.length > 0 && lints.length > 0) {
    throw new UsageError('Reports of “lint” and of “report” cannot be joined with each other.');
  }
  if (lints.length > 0) {
    const alsoRead = lints.reduce((sum, each) => sum + (each.alsoRead ?? 0), 0);
    const files = lints.flatMap((each) => each.files).sort(byPath);
    return {
      of: 'lint',
      report: { ...common, summary: summaryOf(lints), ...(alsoRead > 0 && { alsoRead }), files },
    };
  }
  const sum = (of: (report: CaseloadReport) => number) => bodies.reduce((total, each) => total + of(each), 0);
  return {
    of: 'report',
    report: {
      ...common,
      notes: sum(({ notes }) => notes),
      withoutCourse: sum(({ withoutCourse }) => withoutCourse),
      body: bodyOf(bodies.map(({ body }) => body)),
    },
  };
}

function stampOf(parts: readonly ReadReport[]): RunStamp {
  const stamps = parts.map(({ name, report: { run } }) => {
    if (!run?.shard) throw new UsageError(`${name} is not of a part: make it with --shard I/N.`);
    return { name, run, shard: run.shard };
  });
  const [first, ...others] = stamps;
  if (!first) throw new UsageError('Name the reports to be joined.');
  for (const { name, run, shard } of others) {
    const differs = (what: string) => new UsageError(`${name} is of another ${what} than ${first.name}.`);
    if (run.tool !== first.run.tool) throw differs('version of ipt-notes');
    if (run.configuration !== first.run.configuration) throw differs('configuration');
    if (run.today !== first.run.today) throw differs('day');
    if (shard.count !== first.shard.count) throw differs('number of parts');
  }
  for (let index = 1; index <= first.shard.count; index++) {
    const own = stamps.filter(({ shard }) => shard.index === index);
    const part = `Part ${index}/${first.shard.count}`;
    if (own.length === 0) throw new UsageError(`${part} is missing: run it again, and join all parts.`);
    if (own.length > 1) throw new UsageError(`${part} is there ${own.length} times: name each part once.`);
  }
  return { ...first.run, shard: null };
}

function bodyOf(bodies: readonly Body[]): Body {
  const [first, ...others] = bodies;
  if (!first || others.some(({ kind }) => kind !== first.kind)) {
    throw new UsageError('The reports are of several kinds: join those of one.');
  }
  switch (first.kind) {
    case 'supervision':
      return {
        kind: first.kind,
        courses: bodies.flatMap((body) => ('courses' in body ? body.courses : [])).sort(byCourse),
      };
    case 'to-do':
      return {
        kind: first.kind,
        tasks: bodies.flatMap((body) => ('tasks' in body ? body.tasks : [])).sort(byTask),
      };
    case 'portfolio': {
      if (bodies.some((body) => !('cases' in body) || body.clinician !== first.clinician)) {
        throw new UsageError('The portfolios are of several clinicians: join those of one.');
      }
      const cases = bodies.flatMap((body) => ('cases' in body ? body.cases : [])).sort(byCourse);
      return { kind: first.kind, clinician: first.clinician, cases };
    }
  }
}

/** Every part sees the same other Markdown files. */
const seenByAll: ReadonlySet<string> = new Set<SkipReason>(['no-notes']);

function skippedOf(reports: readonly { readonly skipped: Skipped }[]): Skipped {
  const all: Partial<Record<string, number>> = {};
  for (const [reason, count] of reports.flatMap(({ skipped }) => Object.entries(skipped))) {
    const before = all[reason] ?? 0;
    all[reason] = seenByAll.has(reason) ? Math.max(before, count) : before + count;
  }
  return all;
}

function summaryOf(reports: readonly LintReport[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const [name, count] of reports.flatMap(({ summary }) => Object.entries(summary)))
    all[name] = (all[name] ?? 0) + count;
  return all;
}

function uniqueByPath<T extends { readonly path: string }>(all: readonly T[]): T[] {
  return [...new Map(all.map((each) => [each.path, each])).values()].sort(byPath);
}
