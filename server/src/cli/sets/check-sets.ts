import path from 'node:path/posix';
import {
  type Finding,
  folderOf,
  type Neighbour,
  type PrintedFinding,
  unreadNeighbour,
} from '../../core/index.ts';
import { optimizingLater } from '../../host/engine-flags.ts';
import { byPath } from '../by-path.ts';
import { checkAll, checkFound, type RunOptions } from '../check-found.ts';
import type { CheckedNote } from '../check-notes.ts';
import type { Configs, FoundNote } from '../find-notes.ts';
import type { Io } from '../io.ts';
import type { Notice } from '../unchecked.ts';
import { type Cause, type ChangedNote, changedNotes } from './caused.ts';
import type { EarlierNotes } from './changes.ts';
import { compare } from './compare.ts';
import { type Glances, glancesOf } from './glances.ts';
import { checkConditions, isUnlimited, judge } from './limits.ts';
import { besideNotice, configsOf, type ReadSet } from './read-set.ts';
import { isOfShard } from './shard.ts';
import type { Which } from './which.ts';

/** What is reported of a run. */
export interface Reported {
  readonly notes: readonly CheckedNote[];
  readonly notices: readonly Notice[];
  /** How many notes were read for the courses of these, and are not reported. */
  readonly alsoRead: number;
  /** How many notes were left out because they tell no date. */
  readonly undated: number;
  /** How many notes were left out for their date alone. */
  readonly otherDays: number;
  /** Why findings are reported in notes that did not change. */
  readonly causes: ReadonlyMap<Finding, readonly Cause[]>;
}

/**
 * Checks the notes that must be reported, each in its whole course.
 * @param read what was found; of it, `which` says what is reported.
 */
export async function checkSets(
  read: ReadSet,
  which: Which,
  configs: Configs,
  options: RunOptions,
  io: Io,
): Promise<Reported> {
  const { search, beside, changes, source, store } = read;
  const all = [...search.notes, ...beside];
  const isWhole =
    beside.length === 0 && changes === undefined && which.shard === undefined && isUnlimited(which.limits);
  if (isWhole && read.isOnDisk) {
    const { notes, notices } = await checkFound(search.notes, store, options, io);
    return { notes: only(notes, which), notices, alsoRead: 0, undated: 0, otherDays: 0, causes: new Map() };
  }
  checkConditions(which.limits, configsOf(search.notes));
  const glances = glancesOf(all, source, store);
  const earlier = changes?.earlier(configs, source) ?? nothingEarlier;
  const { shown, undated, otherDays } = choose(read, which, glances, earlier);
  const there = new Set(all.map((note) => note.path));
  const changed = changes ? changedNotes([...shown], there, earlier.notes, glances) : [];
  const chosen = courseNotes(all, shown, glances, changed, options);
  const folders = new Set(Array.from(chosen, ({ path: file }) => folderOf(file)));
  const neighbours = all
    .filter((note) => !chosen.has(note) && folders.has(folderOf(note.path)))
    .map((note) => neighbourIn(glances, note));
  const found = all
    .filter((note) => chosen.has(note))
    .map((note) => (shown.has(note.path) ? note : ({ ...note, isBeside: true } as const)))
    .sort(byPath);
  const surroundings = { neighbours, ...(!read.isOnDisk && { source }) };
  const isCompared = changes !== undefined && options.course && found.some((note) => note.isBeside);
  const { notes, notices, caused, unread } = isCompared
    ? await optimizingLater(() => compare({ found, changed, earlier, neighbours, source, store }, options))
    : { ...(await checkAll(found, options, io, surroundings)), caused: noneCaused, unread: 0 };
  const { alsoRead, ...reported } = report(notes, notices, shown, caused, which);
  return { ...reported, alsoRead: alsoRead + unread, undated, otherDays };
}

type Caused = ReadonlyMap<string, ReadonlyMap<Finding, readonly Cause[]>>;

const noneCaused: Caused = new Map();
const nothingEarlier: EarlierNotes = { notes: [], isSame: () => false };

/** A note that is not checked, as it counts for those of its folder. */
function neighbourIn(glances: Glances, { path: file, config }: FoundNote): Neighbour {
  const glance = glances.get(file);
  if (!glance) return unreadNeighbour(file, config);
  return { path: file, code: glance.code, unread: glance.unread };
}

/** The paths of the notes to be reported. What cannot be read is among them, or it would vanish. */
function choose(
  { search, changes, source }: ReadSet,
  { limits, shard }: Which,
  glances: Glances,
  earlier: EarlierNotes,
): { readonly shown: ReadonlySet<string> } & Pick<Reported, 'undated' | 'otherDays'> {
  const shown = new Set<string>();
  let [undated, otherDays] = [0, 0];
  for (const { path: file, config, root } of search.notes) {
    if (changes && (!changes.has(file) || earlier.isSame(file))) continue;
    const glance = glances.get(file);
    if (shard && !isOfShard(shard, glance?.code, path.relative(root, file))) continue;
    const text = () => {
      const read = source.read(file);
      return 'text' in read ? read.text : '';
    };
    const verdict = glance === undefined ? 'in' : judge(limits, glance, config, { path: file, text });
    if (verdict === 'in') shown.add(file);
    else if (verdict === 'undated') undated++;
    else if (verdict === 'other-day') otherDays++;
  }
  return { shown, undated, otherDays };
}

/**
 * The notes to be checked: those of the courses of the ones that are reported, and of what these were before; and those
 * of folders in which a change may leave one note alone among those of another client.
 */
function courseNotes(
  all: readonly FoundNote[],
  shown: ReadonlySet<string>,
  glances: Glances,
  changed: readonly ChangedNote[],
  { course: withCourse }: RunOptions,
): ReadonlySet<FoundNote> {
  if (!withCourse) return new Set(all.filter((note) => shown.has(note.path)));
  const courses = new Set<string | undefined>(changed.map(({ before }) => before?.course));
  for (const file of shown) courses.add(glances.courseOf(file));
  const folders = foldersOfTwo(all, changed, glances);
  for (const { path: file } of all) {
    if (folders.has(folderOf(file))) courses.add(glances.courseOf(file));
  }
  courses.delete(undefined);
  return new Set(all.filter((note) => shown.has(note.path) || courses.has(glances.courseOf(note.path))));
}

/** Of the folders with changes, those that hold notes of two clients, now or before. */
function foldersOfTwo(
  all: readonly FoundNote[],
  changed: readonly ChangedNote[],
  glances: Glances,
): ReadonlySet<string> {
  const codes = new Map<string, Set<string | undefined>>();
  for (const { path: file, before } of changed) {
    const folder = folderOf(file);
    codes.set(folder, (codes.get(folder) ?? new Set()).add(before?.code));
  }
  for (const { path: file } of all) codes.get(folderOf(file))?.add(glances.get(file)?.code);
  for (const own of codes.values()) own.delete(undefined);
  return new Set(Array.from(codes).flatMap(([folder, own]) => (own.size === 2 ? [folder] : [])));
}

function report(
  notes: readonly CheckedNote[],
  notices: readonly Notice[],
  shown: ReadonlySet<string>,
  caused: Caused,
  which: Which,
): Omit<Reported, 'undated' | 'otherDays'> {
  const reported = notes.flatMap((note) => {
    if (shown.has(note.path)) return [note];
    const own = caused.get(note.path);
    if (!own) return [];
    const findings = note.result.findings.filter((finding) => own.has(finding));
    return [
      {
        ...note,
        isPartial: true as const,
        result: { ...note.result, findings, suppressed: 0, silenced: [], failures: [] },
      },
    ];
  });
  const listed = only(reported, which).filter(
    ({ isPartial, result }) => !isPartial || result.findings.length > 0,
  );
  return {
    notes: listed,
    notices: notices.map((notice) => (shown.has(notice.path) ? notice : besideNotice(notice))),
    alsoRead: notes.length - listed.length,
    causes: new Map([...caused.values()].flatMap((each) => [...each])),
  };
}

function only(notes: readonly CheckedNote[], { only: rules }: Which): readonly CheckedNote[] {
  if (rules === undefined) return notes;
  return notes.map((note) => {
    const of = (findings: readonly PrintedFinding[]) => findings.filter(({ rule }) => rules.has(rule));
    const { result } = note;
    const silenced = of(result.silenced);
    const suppressed = silenced.length;
    return { ...note, result: { ...result, findings: of(result.findings), silenced, suppressed } };
  });
}
