import type { Settings } from './config/settings.ts';
import { Course } from './course/course.ts';
import type { CourseIndex } from './course/course-index.ts';
import type { NoteFacts } from './course/facts.ts';
import type { PrintsOf } from './course/prints.ts';
import type { Finding } from './finding.ts';
import type { Word } from './protocol/word.ts';
import { courseRules } from './rules/index.ts';
import { RulesInForce } from './which-rules.ts';

const inForce = new RulesInForce(courseRules);

/** What course rules found on one note. */
export interface CourseResult {
  readonly findings: readonly Finding[];
  /** Ids of rules that threw: a defect of ours, to be reported as such. */
  readonly failures: readonly Word[];
}

/**
 * Runs the course rules that are switched on for one note of an index.
 * @param printsOf asked for this note and those it is compared with, and only where a rule wants them.
 */
export function lintCourse(
  note: NoteFacts,
  index: CourseIndex,
  settings: Settings,
  printsOf: PrintsOf,
): CourseResult {
  const findings: Finding[] = [];
  const failures: Word[] = [];
  const status = { isDraft: note.isDraft, isStub: note.isStub, date: note.date?.value };
  const course = index.courseAround(note) ?? new Course('', []);
  for (const { rule, options } of inForce.on(settings, status)) {
    const before = findings.length;
    try {
      rule.run({ note, course, index, printsOf, options, found: (finding) => findings.push(finding) });
    } catch {
      // As with note rules: the others go on, and what was thrown is not kept.
      findings.length = before;
      failures.push(rule.id);
    }
  }
  return { findings, failures };
}
