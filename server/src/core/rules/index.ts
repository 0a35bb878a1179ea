import clinicianChanged from './course/clinician-changed.ts';
import contractMissing from './course/contract-missing.ts';
import copiedForward from './course/copied-forward.ts';
import datesOutOfOrder from './course/dates-out-of-order.ts';
import duplicateSession from './course/duplicate-session.ts';
import endingNotRaised from './course/ending-not-raised.ts';
import focusChanged from './course/focus-changed.ts';
import foreignClient from './course/foreign-client.ts';
import homeworkNotReviewed from './course/homework-not-reviewed.ts';
import longPause from './course/long-pause.ts';
import measuresStale from './course/measures-stale.ts';
import memberNotListed from './course/member-not-listed.ts';
import noMoodEventLink from './course/no-mood-event-link.ts';
import phaseBackwards from './course/phase-backwards.ts';
import plannedSessionsChanged from './course/planned-sessions-changed.ts';
import riskNotRevisited from './course/risk-not-revisited.ts';
import sessionGap from './course/session-gap.ts';
import symptomsRising from './course/symptoms-rising.ts';
import type { CourseRule, DirectiveRule, NoteRule } from './define.ts';
import awaitingCosignature from './note/awaiting-cosignature.ts';
import changedAfterSigning from './note/changed-after-signing.ts';
import cptFormatMismatch from './note/cpt-format-mismatch.ts';
import cptTimeMismatch from './note/cpt-time-mismatch.ts';
import dateAgainstFile from './note/date-against-file.ts';
import dateInFuture from './note/date-in-future.ts';
import diagnosisFormat from './note/diagnosis-format.ts';
import directive from './note/directive.ts';
import duplicateHomeworkId from './note/duplicate-homework-id.ts';
import duplicateMember from './note/duplicate-member.ts';
import duplicateSection from './note/duplicate-section.ts';
import emptyNote from './note/empty-note.ts';
import emptySection from './note/empty-section.ts';
import endBeforeStart from './note/end-before-start.ts';
import expectedField from './note/expected-field.ts';
import groupSize from './note/group-size.ts';
import groupWithoutMemberLines from './note/group-without-member-lines.ts';
import invalidAddendum from './note/invalid-addendum.ts';
import invalidField from './note/invalid-field.ts';
import invalidFrontMatter from './note/invalid-front-matter.ts';
import invalidMeasure from './note/invalid-measure.ts';
import leftoverPlaceholder from './note/leftover-placeholder.ts';
import missingField from './note/missing-field.ts';
import missingFrontMatter from './note/missing-front-matter.ts';
import missingProblemArea from './note/missing-problem-area.ts';
import missingSection from './note/missing-section.ts';
import misspelledSection from './note/misspelled-section.ts';
import namedPerson from './note/named-person.ts';
import noSections from './note/no-sections.ts';
import otherMemberInMemberLine from './note/other-member-in-member-line.ts';
import phaseSessionMismatch from './note/phase-session-mismatch.ts';
import possibleIdentifier from './note/possible-identifier.ts';
import problemAreaMismatch from './note/problem-area-mismatch.ts';
import safetyItemWithoutRisk from './note/safety-item-without-risk.ts';
import sectionLevel from './note/section-level.ts';
import sectionOrder from './note/section-order.ts';
import sessionBeyondPlan from './note/session-beyond-plan.ts';
import signedBeforeSession from './note/signed-before-session.ts';
import staleDraft from './note/stale-draft.ts';
import telehealthLocation from './note/telehealth-location.ts';
import thinRisk from './note/thin-risk.ts';
import tooManyProblemAreas from './note/too-many-problem-areas.ts';
import undecidedProblemArea from './note/undecided-problem-area.ts';
import unknownDisputeStage from './note/unknown-dispute-stage.ts';
import unknownField from './note/unknown-field.ts';
import unknownMeasure from './note/unknown-measure.ts';
import unknownProblemArea from './note/unknown-problem-area.ts';
import unknownTag from './note/unknown-tag.ts';
import unsigned from './note/unsigned.ts';
import wording from './note/wording.ts';

/** Any rule. */
export type Rule = NoteRule | CourseRule | DirectiveRule;

/** Every check on a single note, in the order of the catalogue. */
export const noteRules: readonly NoteRule[] = [
  noSections,
  missingSection,
  emptyNote,
  emptySection,
  sectionOrder,
  duplicateSection,
  sectionLevel,
  misspelledSection,
  leftoverPlaceholder,
  duplicateHomeworkId,
  missingProblemArea,
  unknownProblemArea,
  undecidedProblemArea,
  problemAreaMismatch,
  tooManyProblemAreas,
  unknownTag,
  unknownDisputeStage,
  missingFrontMatter,
  invalidFrontMatter,
  missingField,
  expectedField,
  invalidField,
  unknownField,
  phaseSessionMismatch,
  sessionBeyondPlan,
  endBeforeStart,
  dateInFuture,
  unsigned,
  signedBeforeSession,
  awaitingCosignature,
  staleDraft,
  telehealthLocation,
  dateAgainstFile,
  cptTimeMismatch,
  cptFormatMismatch,
  diagnosisFormat,
  invalidMeasure,
  unknownMeasure,
  safetyItemWithoutRisk,
  thinRisk,
  possibleIdentifier,
  namedPerson,
  duplicateMember,
  groupWithoutMemberLines,
  otherMemberInMemberLine,
  groupSize,
  wording,
  changedAfterSigning,
  invalidAddendum,
];

/** Every check across a course, in the order of the catalogue. */
export const courseRules: readonly CourseRule[] = [
  homeworkNotReviewed,
  sessionGap,
  duplicateSession,
  datesOutOfOrder,
  phaseBackwards,
  focusChanged,
  contractMissing,
  endingNotRaised,
  measuresStale,
  symptomsRising,
  riskNotRevisited,
  copiedForward,
  noMoodEventLink,
  foreignClient,
  plannedSessionsChanged,
  longPause,
  clinicianChanged,
  memberNotListed,
];

/** Every rule, in the order of the catalogue. The only registry: pages, schema and settings are made from it. */
export const rules: readonly Rule[] = [...noteRules, ...courseRules, directive];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id, if there is one. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
