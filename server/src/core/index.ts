export { configOfChoice, configTextOf } from './adopt/choice-config.ts';
export { Judge, type Judgement } from './adopt/judge.ts';
export { fitsOf, type PatternFit } from './adopt/paths.ts';
export type { Choice, HeadingLine, KeyLine, NotePlace, Plan } from './adopt/plan.ts';
export {
  type Outlook,
  type PlanProblem,
  planSummary,
  printPlan,
  readPlan,
  writtenSummary,
} from './adopt/plan-file.ts';
export { propose } from './adopt/propose.ts';
export { Survey } from './adopt/survey.ts';
export {
  CONFIG_FILE,
  type ConfigFile,
  type ConfiguredSeverity,
  type DraftMode,
  MISNAMED_CONFIG_FILE,
  misnamedMessage,
  type RuleEntry,
} from './config/config-file.ts';
export { objectionsUnder, objectionToCondition } from './config/objections.ts';
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
export { type Doubts, noDoubts } from './config/sound-part.ts';
export { switchedOffBy } from './config/switched-off.ts';
export { Course } from './course/course.ts';
export { CourseIndex, type Neighbour } from './course/course-index.ts';
export {
  type CourseMember,
  courseKeyOf,
  folderOf,
  keyOfUnread,
  memberOf,
  type NoteFacts,
} from './course/facts.ts';
export { gatherFacts, gatherWithoutProse } from './course/gather-facts.ts';
export { printsOf, printsOfEdited, printsOfRun } from './course/gather-prints.ts';
export { agreeInPrints, noPrints, type Prints, type PrintsOf } from './course/prints.ts';
export { isSame } from './course/same-facts.ts';
export {
  noteStateOf,
  onceComplete,
  refusalOfDraft,
  type Signing,
  type SigningStep,
  type Standing,
  takeStep,
} from './edits/signing.ts';
export { type Signer, type Statement, statementOf } from './edits/statement.ts';
export type {
  Finding,
  Fix,
  PlacedEdit,
  PrintedFinding,
  Related,
  Severity,
  Suggestion,
} from './finding.ts';
export { severities } from './finding.ts';
export {
  applySuppressions,
  type LintResult,
  lintNote,
  lintNothing,
  messageOf,
  type NoteResult,
} from './lint.ts';
export { type CourseResult, lintCourse } from './lint-course.ts';
export {
  BudgetError,
  budgetMessages,
  frontMatterFence,
  type MarkdownDocument,
  parseMarkdown,
} from './markdown/index.ts';
export { NoteBinder } from './note/bind.ts';
export { digestOf } from './note/digest.ts';
export { type Fields, fieldValue } from './note/fields.ts';
export { isBroken } from './note/front-matter.ts';
export type { Note } from './note/note.ts';
export { isNoteByFrontMatter } from './note/top.ts';
export type { UnreadPlace } from './note/unread-place.ts';
export { type FileStatus, fileStatus, NOTE_SUFFIX, statusByName } from './note-files.ts';
export { type NameList, nameList } from './privacy/name-list.ts';
export { homeworkAnswers } from './protocol/answers.ts';
export type { Protocol } from './protocol/protocol.ts';
export type { Word } from './protocol/word.ts';
export { answerHomework, placesOfHomework } from './queries/answer-homework.ts';
export {
  type CourseSummary,
  type MeasureSummary,
  type SessionSummary,
  summaryOf,
} from './queries/caseload.ts';
export { type Completion, type CompletionPiece, plainText } from './queries/completion/item.ts';
export { completionsAt, triggerCharacters } from './queries/completion.ts';
export {
  type NoteInCourse,
  openHomework,
  placesWhereSet,
} from './queries/course-of-note.ts';
export { deferredFindings } from './queries/deferred-findings.ts';
export { type EffectiveConfig, effectiveConfig } from './queries/effective-config.ts';
export { type Fold, foldsOf } from './queries/folding.ts';
export { fieldHas, glanceAt, type NoteGlance, unreadNeighbour } from './queries/glance.ts';
export { type Hover, hoverAt } from './queries/hover.ts';
export { insertMissingSections } from './queries/insert-sections.ts';
export { asLastReadable } from './queries/last-readable.ts';
export { type Lens, lensesOf } from './queries/lenses.ts';
export { makeNote } from './queries/make-note.ts';
export { mayName, type Name, type NamedPlace, nameAt, namesIn, placesOf } from './queries/names.ts';
export { problemOfCode } from './queries/new-note/code.ts';
export {
  type Attendance,
  type Continuation,
  continuations,
  endOfPlan,
  nextSession,
  noteOn,
} from './queries/new-note/next-session.ts';
export { nameOfNext, placeOfNote, type Surroundings } from './queries/new-note/place.ts';
export { type NewNote, type NewNoteFor, newNote } from './queries/new-note/text.ts';
export { type NoteCard, noteCard, type SectionRecord } from './queries/note-card.ts';
export { linksOf, type NoteLink } from './queries/note-links.ts';
export { occasionIn } from './queries/occasion-in-course.ts';
export {
  type Outline,
  type OutlineItem,
  type OutlineSection,
  outlineOf,
  type SectionState,
} from './queries/outline.ts';
export { insertsPrompt, isInAddendum, promptsOf } from './queries/prompts-of.ts';
export { type QuickFix, quickFixesFor, suggestionsFor, touches } from './queries/quick-fixes.ts';
export { type RecordCopy, recordCopy } from './queries/record-copy.ts';
export { asWritten, renameIn, renameProblem } from './queries/rename.ts';
export { safeFixes } from './queries/safe-fixes.ts';
export { selectionAt } from './queries/selection-ranges.ts';
export { type SessionRecord, sessionRecord } from './queries/session-record.ts';
export { linesOfSection, type TeachingText } from './queries/teaching.ts';
export { type Token, tokensOf } from './queries/tokens.ts';
export { valueHints } from './queries/value-hints.ts';
export { type CaseloadSymbol, caseloadSymbols } from './queries/workspace-symbols.ts';
export {
  type Category,
  categories,
  defaultSeverity,
  fixKinds,
  type RuleBase,
  summaryOfRule,
} from './rules/define.ts';
export { ruleOf, rules } from './rules/index.ts';
export { isNeverLeft } from './rules/never-left.ts';
export { type NoteSkip, skipReasonOf } from './skip-reason.ts';
export { type Day, formatDay, parseDay } from './text/calendar.ts';
export { applyEdits, type Edit } from './text/edit.ts';
export { LineTable, type Position, type Range } from './text/line-table.ts';
export { markdownCode, markdownText } from './text/markdown-text.ts';
export { nearestKnown } from './text/near-miss.ts';
export type { Span } from './text/span.ts';
