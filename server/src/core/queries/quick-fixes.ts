import type { Finding, Suggestion } from '../finding.ts';
import type { Note } from '../note/note.ts';
import { type Word, word } from '../protocol/word.ts';
import { ruleOf } from '../rules/index.ts';
import { say } from '../say.ts';
import type { Day } from '../text/calendar.ts';
import type { Edit } from '../text/edit.ts';
import type { Range } from '../text/line-table.ts';
import { addendumFixes } from './addendum-fixes.ts';
import { ignoreWithReason } from './ignore-with-reason.ts';
import { insertMissingSections } from './insert-sections.ts';
import { listUnreviewed } from './list-homework.ts';
import { listMember } from './list-member.ts';

/** A change that a person may choose for a finding. */
export interface QuickFix {
  readonly title: Word;
  readonly edits: readonly Edit[];
  /** What it fixes; several findings for one that fixes them together. */
  readonly findings: readonly Finding[];
  /** True for a safe fix. */
  readonly isPreferred: boolean;
}

/**
 * What can be done about some findings of a note: safe fixes first, then suggestions, then the directive that silences
 * each rule with a reason; in a signed note an addendum, and nothing else.
 * @param today the day of the addendum.
 */
export function quickFixesFor(note: Note, findings: readonly Finding[], today: Day): QuickFix[] {
  if (note.isSigned) return addendumFixes(note, findings, today);
  const fixes = findings.flatMap((finding) =>
    finding.fix ? [{ ...finding.fix, findings: [finding], isPreferred: true }] : [],
  );
  const suggestions = findings.flatMap((finding) =>
    suggestionsFor(note, finding).map((each) => ({ ...each, findings: [finding], isPreferred: false })),
  );
  return [...fixes, ...suggestions, ...allSections(note, findings), ...silencers(note, findings)];
}

/**
 * What a finding suggests: as its rule does, and for one across a course, whose rule sees no text, what is worked out
 * here.
 */
export function suggestionsFor(note: Note, finding: Finding): Suggestion[] {
  const edit = listUnreviewed(note, finding);
  const listed = edit ? [{ title: word('List the homework under review'), edits: [edit] }] : [];
  return [...(finding.suggestions ?? []), ...listed, ...listMember(note, finding)];
}

/** Inserts all missing sections at once, where there are several. */
function allSections(note: Note, findings: readonly Finding[]): QuickFix[] {
  const missing = findings.filter(({ rule }) => rule === 'missing-section');
  const edits = missing.length > 1 ? insertMissingSections(note) : [];
  if (edits.length === 0) return [];
  const title = say`Insert all ${missing.length} missing sections`;
  return [{ title, edits, findings: missing, isPreferred: false }];
}

function silencers(note: Note, findings: readonly Finding[]): QuickFix[] {
  const { lines } = note;
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    const rule = ruleOf(finding.rule);
    const edit =
      rule && rule.scope !== 'directive'
        ? ignoreWithReason(note, rule.id, lines.offsetAt(finding.place.start))
        : undefined;
    if (!rule || !edit) return [];
    const key = `${rule.id} ${edit.span.start}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const title = say`Ignore “${rule.id}” here, with a reason`;
    return [{ title, edits: [edit], findings: [finding], isPreferred: false }];
  });
}

/** True where two ranges share a place; ranges that only touch do. */
export function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
