import type { Settings } from './config/settings.ts';
import { type Directive, readDirectives } from './directives.ts';
import { isEditable } from './edits/editable.ts';
import { type Finding, type Related, type Severity, severities } from './finding.ts';
import type { Note } from './note/note.ts';
import type { NameList } from './privacy/name-list.ts';
import type { Word } from './protocol/word.ts';
import { staysOn } from './report-from.ts';
import type { UsedDirective } from './rules/define.ts';
import { noteRules, ruleOf, rules } from './rules/index.ts';
import { joinWords } from './say.ts';
import { Silencing } from './silencing.ts';
import type { Day } from './text/calendar.ts';
import type { Edit } from './text/edit.ts';
import type { LineTable, Range } from './text/line-table.ts';
import type { Span } from './text/span.ts';
import { type NoteStatus, RulesInForce, runs } from './which-rules.ts';

/** What the rules found in one note, before directives and settings have had their say. Small data. */
export interface NoteResult<F extends Finding = Finding> extends NoteStatus {
  readonly findings: readonly F[];
  readonly directives: readonly Directive[];
  /** Ids of rules that threw: a defect of ours, to be reported as such. */
  readonly failures: readonly Word[];
}

/** What is reported of one note. */
export interface LintResult<F extends Finding = Finding> {
  /** By place, then by rule. */
  readonly findings: readonly F[];
  readonly suppressed: number;
  /** What directives silence, of what would be reported without them. */
  readonly silenced: readonly F[];
  readonly failures: readonly Word[];
}

/** What rules may look at besides the note. */
export interface LintSources {
  /** Names to flag, where there is a list. */
  readonly names?: NameList | undefined;
  /** Absolute path or URI of the note, with `/`. */
  readonly path?: string | undefined;
  /** Absolute path of the folder that holds the whole caseload, where it is known. */
  readonly root?: string | undefined;
}

const inForce = new RulesInForce(noteRules);
const ruleIds = rules.map(({ id }) => id);

/**
 * Runs the note rules that are switched on.
 * @param today the day on which "today" falls for the caller.
 */
export function lintNote(
  note: Note,
  settings: Settings,
  today: Day,
  { names, path, root }: LintSources = {},
): NoteResult {
  const pathInCaseload = pathBelow(root, path);
  const found: Finding<Span>[] = [];
  const failures: Word[] = [];
  const { isDraft, isStub, isBlank, fields } = note;
  const status = { isDraft, isStub, isBlank, date: fields.date?.value };
  const input = { note, path, pathInCaseload, today, names };
  const add = (finding: Finding<Span>) => found.push(finding);
  for (const { rule, options } of inForce.on(settings, status)) {
    const before = found.length;
    try {
      rule.run(input, options, add);
    } catch {
      // One rule must not stop the others. What it threw may quote the note and is not kept.
      found.length = before;
      failures.push(rule.id);
    }
  }
  return {
    findings: found.map((finding) => placed(finding, note, note.lines)),
    directives: readDirectives(note, ruleIds),
    ...status,
    failures,
  };
}

/** What course rules need of a note of which no note rule is to report: what its directives silence. */
export function lintNothing(note: Note): NoteResult {
  const { isDraft, isStub, isBlank, fields } = note;
  return {
    findings: [],
    directives: readDirectives(note, ruleIds),
    isDraft,
    isStub,
    isBlank,
    date: fields.date?.value,
    failures: [],
  };
}

/** A path from a folder on; of one that is elsewhere, the name alone. */
function pathBelow(folder: string | undefined, path: string | undefined): string | undefined {
  if (folder === undefined || path === undefined) return undefined;
  const above = folder.endsWith('/') ? folder : `${folder}/`;
  return path.slice(path.startsWith(above) ? above.length : path.lastIndexOf('/') + 1);
}

/** The same finding by lines and characters, with the edits that a signed note allows. */
function placed(
  { place, related, fix, suggestions, ...rest }: Finding<Span>,
  note: Note,
  lines: LineTable,
): Finding {
  const isAllowed = (edits: readonly Edit[]) => edits.length > 0 && isEditable(note);
  const placedEdits = <E extends Edit>(edits: readonly E[]): (E & { readonly range: Range })[] =>
    edits.map((edit) => ({ ...edit, range: lines.rangeOf(edit.span) }));
  const offered = suggestions?.filter(({ edits }) => isAllowed(edits)) ?? [];
  return {
    ...rest,
    place: lines.rangeOf(place),
    ...(related && {
      related: related.map((each): Related<Range> => ({ ...each, place: lines.rangeOf(each.place) })),
    }),
    ...(fix && isAllowed(fix.edits) && { fix: { ...fix, edits: placedEdits(fix.edits) } }),
    ...(offered.length > 0 && {
      suggestions: offered.map((each) => ({ ...each, edits: placedEdits(each.edits) })),
    }),
  };
}

/**
 * Applies directives and settings to what was found.
 * @param fromCourse findings of course rules on this note.
 * @param ranCourse whether course rules ran at all: directives for them are not unused otherwise.
 */
export function applySuppressions(
  result: NoteResult,
  settings: Settings,
  fromCourse: readonly Finding[] = [],
  ranCourse = false,
): LintResult {
  const found = [...result.findings, ...fromCourse];
  const silencing = new Silencing(result.directives, found);
  const suppressed: Finding[] = [];
  const keep = (finding: Finding): boolean => {
    const isSilenced = silencing.silences(finding);
    if (isSilenced) suppressed.push(finding);
    return !isSilenced;
  };
  const kept = found.filter(keep);
  const own: Finding[] = [];
  const directive = rules.find((rule) => rule.scope === 'directive');
  if (directive && runs(directive.id, settings, result)) {
    const ran = (id: string) => runs(id, settings, result) && (ranCourse || ruleOf(id)?.scope !== 'course');
    const states = result.directives.map(
      (each): UsedDirective => ({
        ...each,
        unused: each.rules.filter(({ id }) => !silencing.isUsed(each, id) && ran(id)),
      }),
    );
    directive.run(states, (finding) => own.push(finding));
  }
  const counting = (all: readonly Finding[]) =>
    all.flatMap((finding) => graded(finding, settings, result)).sort(byPlace);
  return {
    findings: counting([...kept, ...own.filter(keep)]),
    suppressed: suppressed.length,
    silenced: counting(suppressed),
    failures: result.failures,
  };
}

/** The finding with the severity in force, or none where that is below the floor. */
function graded(finding: Finding, settings: Settings, { isDraft, date }: NoteStatus): Finding[] {
  const rule = ruleOf(finding.rule);
  const setting = rule && settings.rules.get(rule.id);
  if (!setting || setting.severity === 'off') return [];
  const relaxed = isDraft && settings.drafts === 'relax' && rule.meta.relaxedInDrafts === true;
  const severity: Severity = relaxed
    ? 'hint'
    : setting.severity === 'default'
      ? finding.severity
      : setting.severity;
  if (!staysOn(rule, severity, settings, date)) return [];
  if (setting.floor && severities.indexOf(severity) > severities.indexOf(setting.floor)) return [];
  return [severity === finding.severity ? finding : { ...finding, severity }];
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.place.start.line - b.place.start.line ||
    a.place.start.character - b.place.start.character ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/** The message of a finding in words; with `teaches`, followed by why it matters. */
export function messageOf(finding: Finding, teaches: boolean): Word {
  const meta = ruleOf(finding.rule)?.meta;
  const template = meta?.messages[finding.message] as ((...data: readonly unknown[]) => Word) | undefined;
  if (!meta || !template) throw new Error(`No message “${finding.message}” in rule “${finding.rule}”.`);
  const message = template(...finding.data);
  return teaches ? joinWords([message, meta.why], ' ') : message;
}
