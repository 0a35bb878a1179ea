export {
  CONFIG_FILE,
  type ConfigFile,
  type ConfiguredSeverity,
  type DraftMode,
  type RuleEntry,
} from './config/config-file.ts';
export { type ConfigProblem, parseConfig } from './config/parse-config.ts';
export { type ProfileName, profileNames, profileOf, profiles } from './config/profiles.ts';
export {
  type CommandLine,
  type Config,
  type ConfigTree,
  type FieldValue,
  resolveConfig,
} from './config/resolve.ts';
export { configSchema } from './config/schema.ts';
export type { RuleSetting, Settings } from './config/settings.ts';
export { Course } from './course/course.ts';
export { CourseIndex } from './course/course-index.ts';
export { courseKeyOf, type NoteFacts } from './course/facts.ts';
export { gatherFacts } from './course/gather-facts.ts';
export type { Finding, Fix, PlacedEdit, Related, Severity, Suggestion } from './finding.ts';
export { severities } from './finding.ts';
export { type LintResult, lintNote, messageOf, type NoteResult, settle } from './lint.ts';
export { type CourseResult, lintCourse } from './lint-course.ts';
export { type MarkdownDocument, NestingError, parseMarkdown } from './markdown/index.ts';
export { NoteBinder } from './note/bind.ts';
export { type Fields, fieldValue } from './note/fields.ts';
export type { Note } from './note/note.ts';
export { type FileStatus, fileStatus, isNoteByFrontMatter, NOTE_SUFFIX, statusByName } from './note-files.ts';
export { type NameList, nameList } from './privacy/name-list.ts';
export { type Completion, type CompletionPiece, plainText } from './queries/completion/item.ts';
export { completionsAt, triggerCharacters } from './queries/completion.ts';
export { type EffectiveConfig, effectiveConfig } from './queries/effective-config.ts';
export { explainRule } from './queries/explain-rule.ts';
export { type Fold, foldsOf } from './queries/folding.ts';
export { heldBack } from './queries/held-back.ts';
export { type Hover, hoverAt } from './queries/hover.ts';
export { insertMissingSections } from './queries/insert-sections.ts';
export { asLastReadable } from './queries/last-readable.ts';
export { homeworkSetIn, type NewNote, type NewNoteFor, newNote } from './queries/new-note.ts';
export {
  type Outline,
  type OutlineItem,
  type OutlineSection,
  outlineOf,
  type SectionState,
} from './queries/outline.ts';
export { type QuickFix, quickFixesFor, touches } from './queries/quick-fixes.ts';
export { safeFixes } from './queries/safe-fixes.ts';
export { selectionAt } from './queries/selection-ranges.ts';
export type { TeachingText } from './queries/teaching.ts';
export { type Category, categories, defaultSeverity, type RuleBase } from './rules/define.ts';
export { ruleOf, rules } from './rules/index.ts';
export { type Day, formatDay, parseDay } from './text/calendar.ts';
export { applyEdits, type Edit } from './text/edit.ts';
export { LineTable, type Position, type Range } from './text/line-table.ts';
export { nearMiss } from './text/near-miss.ts';
export type { Span } from './text/span.ts';
