import type { Course } from '../../course/course.ts';
import { folderOf, isMaintenance, type NoteFacts } from '../../course/facts.ts';
import type { Day } from '../../text/calendar.ts';
import { type FilePattern, fillTemplate, type NoteName, patternOf } from './file-pattern.ts';
import type { NextSession } from './next-session.ts';

/** What decides where a new note goes. Paths are absolute, with `/`. */
export interface Surroundings {
  /** The path that the configuration proposes, with places to fill in. */
  readonly template: string | undefined;
  /** From which the template counts: the folder of the configuration, else that of the notes. */
  readonly folder: string;
  /** The folder that holds the notes of all clients. */
  readonly root: string;
  /** The notes of the client or group; `undefined` where there are none. */
  readonly course: Course | undefined;
  /** All notes below the root, or as many as show how they are named. */
  readonly others: Iterable<NoteFacts>;
  /** True where there is a file or an open document already. */
  readonly isTaken: (path: string) => boolean;
}

/** What the file of the next session is named by. */
export function nameOfNext(code: string, day: Day, { number, phase, episode }: NextSession): NoteName {
  return { code, session: number, day, isMaintenance: phase === 'maintenance', episode };
}

/** Where a note goes that has neither a template nor neighbours. */
const STANDARD = '{code}/s{session}.ipt.md';

/**
 * The path for a new note: as the configuration has it, else named as the notes of its course are, else as those of other
 * clients, else by code and session. Never one that is taken.
 */
export function placeOfNote(name: NoteName, surroundings: Surroundings): string {
  const path = proposedPath(name, surroundings);
  const { isTaken } = surroundings;
  if (!isTaken(path)) return path;
  const folder = folderOf(path);
  const file = path.slice(folder.length + 1);
  if (name.episode > 1) {
    const ofEpisode = `${folder}/e${name.episode}-${file.replace(/^e\d{1,3}-/i, '')}`;
    if (!isTaken(ofEpisode)) return ofEpisode;
  }
  const [, stem = file, end = ''] = /^(.*?)((?:\.ipt)?\.(?:md|markdown))$/is.exec(file) ?? [];
  for (let count = 2; ; count++) {
    const other = `${folder}/${stem}-${count}${end}`;
    if (!isTaken(other)) return other;
  }
}

function proposedPath(name: NoteName, { template, folder, root, course, others }: Surroundings): string {
  if (template !== undefined) return join(folder, fillTemplate(template, name));
  const latest = course?.notes.at(-1);
  const own = course && usualPattern(course.all, name, (path) => path);
  if (own) return own.fill(name);
  if (latest) return join(folderOf(latest.path), fillTemplate(fileOf(STANDARD), name));
  const below = `${root === '/' ? '' : root}/`;
  const neighbours = Array.from(others).filter(({ path }) => path.startsWith(below));
  const foreign = usualPattern(neighbours, name, (path) => path.slice(below.length));
  const codes = new Set(neighbours.map(({ code }) => code?.value));
  // In a folder of one client the note of another would be in the wrong chart.
  const tells = foreign?.codeIn === 'folder' || (foreign?.codeIn === 'name' && codes.size > 1);
  return foreign && tells && foreign.isPlainFolder
    ? below + foreign.fill(name)
    : join(folder, fillTemplate(STANDARD, name));
}

/**
 * The pattern by which most of some notes are named, the later ones among equals: of those that are numbered with the new
 * one, since notes of maintenance may be named otherwise, else of all.
 * @param shown the part of a path that counts.
 */
function usualPattern(
  notes: readonly NoteFacts[],
  { isMaintenance: own }: NoteName,
  shown: (path: string) => string,
): FilePattern | undefined {
  const same = notes.filter((facts) => isMaintenance(facts) === own);
  return mostUsed(same, shown) ?? mostUsed(notes, shown);
}

function mostUsed(notes: readonly NoteFacts[], shown: (path: string) => string): FilePattern | undefined {
  const counts = new Map<string, { pattern: FilePattern; count: number; day: number }>();
  // The lowest number shows best how many digits there are.
  const byNumber = [...notes].sort((a, b) => (a.session?.value ?? 0) - (b.session?.value ?? 0));
  for (const facts of byNumber) {
    const pattern = patternOf(shown(facts.path), facts);
    if (!pattern?.isNumbered) continue;
    const known = counts.get(pattern.key);
    const day = Math.max(facts.date?.value ?? 0, known?.day ?? 0);
    counts.set(pattern.key, { pattern: known?.pattern ?? pattern, count: (known?.count ?? 0) + 1, day });
  }
  const sure = [...counts.values()].filter(({ pattern, count }) => pattern.isPlain || count > 1);
  return sure.sort((a, b) => b.count - a.count || b.day - a.day)[0]?.pattern;
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function join(folder: string, path: string): string {
  return `${folder === '/' ? '' : folder}/${path}`;
}
