import fs from 'node:fs';
import { folderOf, glanceAt, type NoteGlance, type Word } from '../../core/index.ts';
import { isBelow } from '../../host/folders.ts';
import { isMarkdownName } from '../../host/host.ts';
import type { NoteStore } from '../cache/note-store.ts';
import type { Row } from '../cache/rows.ts';
import { reconfigures } from '../cache/whole.ts';
import { type Configs, findNotesAmong, type Search, type SearchOptions } from '../find-notes.ts';
import type { Staged } from './changes.ts';
import { glancesOf, type KeptGlance } from './glances.ts';

/** What a run over an index looks at, where a store knows of all other files what they are. */
export interface Near {
  readonly files: readonly string[];
  /** What a search would have come to in the others. */
  readonly others: Pick<Search, 'excluded' | 'others' | 'unlisted'>;
}

/** What is asked of an index. */
export interface Asked {
  readonly index: Staged;
  /** The last commit; `undefined` where there is none. */
  readonly commit: string | undefined;
  /** The roots of the caseloads that are read, as they are named: all that is in them may be reported. */
  readonly roots: readonly string[];
  readonly configs: Configs;
  readonly reading: SearchOptions;
  readonly store: NoteStore;
}

/** In a folder with notes of this many more clients, none is out of place among those of one other. */
const MANY_CLIENTS = 4;
/** Looking for this many files one by one takes longer than looking at all of a large caseload. */
const MANY_FILES = 500;
/** Of this many changes at most, what is beside them is read before it is asked for. */
const FEW_FILES = 20;
/** A course seldom has more notes. */
const MANY_BESIDE = 30;

/**
 * The files that decide what is found in changed notes: these, the notes of their courses and folders, of each
 * configuration one note, and whatever is not known.
 * @returns `undefined` where all files have to be looked at.
 */
export function near(asked: Asked): Near | undefined {
  const { index, configs, reading, store } = asked;
  const { changes, files, host } = index;
  const { whole } = store;
  const isSettled = whole !== undefined && whole.state === stateOf(asked);
  if (!isSettled || changes.hasSubmodules || reconfigures(changes.files, whole.configs)) return undefined;
  const isInside = insideOf(asked);
  const near = new Set([...changes.files, ...whole.unknown].filter(isInside));
  if (near.size > MANY_FILES) return undefined;
  store.lookAtFew(true);
  const there = [...near].filter((file) => files.has(file));
  const { notes } = findNotesAmong(there, configs, reading, host);
  const glances = glancesOf(notes, host, store);
  const earlier = changes.earlier(configs, host).notes.map(({ path, text, config }) => ({
    path,
    ...glanceAt(text, config.lexicon, config.fromPath(path)),
  }));
  const now = there.map((path) => ({ path, ...glances.get(path) }));
  for (const file of around([...now, ...earlier], store)) near.add(file);
  if (near.size > MANY_FILES) {
    store.lookAtFew(false);
    return undefined;
  }
  for (const file of ofEachState(store, files)) near.add(file);
  return { files: [...near].filter((file) => files.has(file)), others: countOthers(near, store) };
}

/** One file in each state, which stands for the configuration of all that are in it. */
function ofEachState(store: NoteStore, files: Staged['files']): string[] {
  const rows = store.rows('glance');
  return rows.states.flatMap((state) => {
    for (const [file] of rows.inState(state)) if (files.has(file)) return [file];
    return [];
  });
}

/** What a note tells, now or before. */
interface Told extends Partial<Pick<NoteGlance, 'course' | 'code'>> {
  readonly path: string;
}

/** The notes of the courses and folders of some notes. */
function around(changed: readonly Told[], store: NoteStore): ReadonlySet<string> {
  const rows = store.rows('glance');
  const [found, codes, courses] = [new Set<string>(), new Set<Word>(), new Set<string>()];
  const folders = new Set<string>();
  const take = ({ path, course, code }: Told) => {
    found.add(path);
    folders.add(folderOf(path));
    if (course) courses.add(course);
    if (code) codes.add(code);
  };
  for (const each of changed) take(each);
  for (const folder of [...folders]) {
    const own = inFolder(folder, rows, codes);
    for (const { path } of own.notes) found.add(path);
    // Where a folder is of few clients, a change may leave one note alone among those of another.
    for (const { course } of own.isCut ? [] : own.notes) if (course) courses.add(course);
  }
  for (const course of courses) for (const row of rows.beginningWith(course)) take(toldIn(row));
  for (const folder of folders) for (const { path } of inFolder(folder, rows, codes).notes) found.add(path);
  return found;
}

/**
 * The notes in a folder; of one with notes of many clients, enough to tell that.
 * @param codes that do not count among the clients, since all of their notes are known.
 */
function inFolder(
  folder: string,
  rows: ReturnType<NoteStore['rows']>,
  codes: ReadonlySet<Word>,
): { readonly notes: readonly Told[]; readonly isCut: boolean } {
  const notes: Told[] = [];
  const others = new Set<Word>();
  for (const row of rows.inFolder(folder)) {
    const note = toldIn(row);
    notes.push(note);
    if (note.code && !codes.has(note.code)) others.add(note.code);
    if (others.size === MANY_CLIENTS) return { notes, isCut: true };
  }
  return { notes, isCut: false };
}

function toldIn([path, , value]: Row): Told {
  const [course, code] = value as KeptGlance;
  return { path, course: course ?? undefined, code: code ?? undefined };
}

/** Notes beside some files, which are likely to be of their courses. */
export function beside(files: readonly string[], store: NoteStore): string[] {
  if (files.length > FEW_FILES || !store.whole) return [];
  const rows = store.rows('glance');
  return [...new Set(files.map(folderOf))].flatMap((folder) => {
    const found: string[] = [];
    for (const [file] of rows.inFolder(folder)) if (found.push(file) === MANY_BESIDE) break;
    return found;
  });
}

/** What a search would have come to in all files but some. */
function countOthers(some: ReadonlySet<string>, store: NoteStore): Near['others'] {
  const [glances, kinds] = [store.rows('glance'), store.rows('kind')];
  let [unlisted, others, excluded] = [glances.size, kinds.count('false'), kinds.count('null')];
  for (const file of some) {
    if (glances.get(file)) unlisted--;
    else if (kinds.get(file)?.[2] === false) others--;
    else if (kinds.get(file)?.[2] === null) excluded--;
  }
  return { unlisted, others, excluded };
}

/**
 * Keeps of which files of the last commit nothing is known after a run, so that the next one need look at few.
 * @param search what was found among the files that were looked at.
 * @param files on which the configurations depend.
 */
export function settle(
  asked: Asked,
  looked: Near | undefined,
  search: Search,
  { files, misnamed }: { readonly files: Iterable<string>; readonly misnamed: ReadonlySet<string> },
): void {
  const { index, store } = asked;
  const { changes } = index;
  const before = looked && store.whole?.configs;
  const configs = [...new Set([...(before ?? []), ...files])].sort();
  const isOdd = changes.hasSubmodules || reconfigures(changes.files, configs) || misnamed.size > 0;
  const state = stateOf(asked);
  if (state === undefined || isOdd || search.configErrors.length > 0) {
    store.putWhole(undefined);
    return;
  }
  const [glances, kinds] = [store.rows('glance'), store.rows('kind')];
  const isKnown = (file: string) =>
    glances.get(file) !== undefined || ['false', 'null'].includes(`${kinds.get(file)?.[2]}`);
  const seen = [...(looked?.files ?? index.files.keys())].filter((file) => !isKnown(file));
  const unknown = [...new Set([...seen, ...changes.files])].filter(insideOf(asked)).sort();
  store.putWhole({ state, configs, unknown });
}

/** True for the Markdown files of a caseload. */
function insideOf({ roots }: Asked): (file: string) => boolean {
  return (file) => isMarkdownName(file) && roots.some((root) => isBelow(root, file));
}

/** The last commit, with the configuration that reaches into the repository from without, or holds for all of it. */
function stateOf({ index, commit, roots, configs, store }: Asked): string | undefined {
  const loaded = configs.forFolder(index.top);
  const isNamed = roots.length > 0 && roots.every((root) => fs.existsSync(root));
  if (commit === undefined || 'errors' in loaded || !isNamed) return undefined;
  return `${commit} ${store.conditionOf(loaded.config)}`;
}
