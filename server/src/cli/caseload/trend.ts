import { ruleOf } from '../../core/index.ts';
import { UsageError } from '../io.ts';
import type { Body, CourseRow, Gap } from './data.ts';
import { nameOf } from './data.ts';
import type { ReadReport } from './read-report.ts';

/**
 * Puts beside the gaps of each course what an earlier report had. A course that was not in it has nothing to compare.
 * @throws UsageError where the earlier report is of another kind.
 */
export function withTrend(body: Body, earlier: ReadReport): Body {
  if (body.kind !== 'supervision') {
    throw new UsageError('--against goes with the supervision report, not with --to-do or --portfolio.');
  }
  if (earlier.of !== 'report' || earlier.report.body.kind !== 'supervision') {
    throw new UsageError(
      `${earlier.name} is no supervision report. Make one with “ipt-notes report --format json”.`,
    );
  }
  const before = new Map(earlier.report.body.courses.map((course) => [nameOf(course), course]));
  return { ...body, courses: body.courses.map((course) => compared(course, before.get(nameOf(course)))) };
}

function compared(course: CourseRow, before: CourseRow | undefined): CourseRow {
  if (!before) return course;
  const counts = new Map(before.gaps.map(({ rule, count }) => [rule, count]));
  const now = course.gaps.map((gap): Gap => ({ ...gap, before: counts.get(gap.rule) ?? 0 }));
  const known = new Set(now.map(({ rule }) => rule));
  const closed = before.gaps.flatMap(({ rule, count }): Gap[] =>
    known.has(rule) || !ruleOf(rule)
      ? []
      : [{ rule, title: ruleOf(rule)?.meta.title ?? rule, count: 0, before: count }],
  );
  return { ...course, gaps: [...now, ...closed].sort((a, b) => (a.rule < b.rule ? -1 : 1)) };
}
