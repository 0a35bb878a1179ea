import { globSet } from '../config/glob.ts';
import type { PathReading } from './paths.ts';
import type { SeenNote } from './survey.ts';

/** Files that are no notes, by their names. */
const otherNames = /^(?:readme|licen[cs]e|changelog|contributing|index|todo|template.*)\.(?:md|markdown)$/i;

/** True for a file whose name says that it is no note. */
export function isOtherByName(path: string): boolean {
  return otherNames.test(nameOf(path));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** So few folders of notes are named one by one. */
const FEW_FOLDERS = 3;

/**
 * Globs that make notes of the files that are none by name or front matter, and leave out what is none: files by their names,
 * and folders without a note.
 */
export function globsFor(
  all: readonly SeenNote[],
  notes: readonly SeenNote[],
  paths: PathReading,
): { readonly include: readonly string[]; readonly exclude: readonly string[] } {
  const unmarked = notes.filter(({ isNote }) => !isNote);
  if (unmarked.length === 0) return { include: [], exclude: [] };
  const isNote = new Set(notes);
  const others = all.filter((each) => !isNote.has(each));
  const endings = unique(unmarked.map(({ path }) => path.slice(path.lastIndexOf('.') + 1).toLowerCase()));
  const folders = unique(unmarked.map(({ path }) => topOf(path)));
  const strange = unique(others.map(({ path }) => topOf(path)));
  const isApart = folders.length <= FEW_FOLDERS && strange.some((top) => !folders.includes(top));
  const tops = isApart && !folders.includes('') ? folders : [''];
  const named = others.filter(({ path }) => isOtherByName(path));
  const apart = isApart ? [] : strange.filter((top) => top !== '' && !folders.includes(top));
  const wide = tops.flatMap((top) => endings.map((ending) => `${top}**/*.${ending}`));
  return {
    include: closest(
      [wide, narrow(paths, endings)],
      unmarked,
      others.filter(({ path }) => !isOtherByName(path)),
    ),
    exclude: [
      ...unique(named.map(({ path }) => `**/${plain(nameOf(path))}`)),
      ...apart.map((top) => `${top}**`),
    ],
  };
}

/**
 * Globs over the paths that give something: each part of one holds a figure. They leave out what is beside the notes,
 * such as lists and letters.
 */
function narrow({ patterns }: PathReading, endings: readonly string[]): string[] {
  const shapes = patterns.map(({ pattern }) =>
    pattern
      .replace(/\.md$/, '')
      .split('/')
      .map((segment) => (segment === '**' ? segment : segment.includes('{') ? '*[0-9]*' : '*'))
      .join('/'),
  );
  return unique(shapes.flatMap((shape) => endings.map((ending) => `${shape}.${ending}`)));
}

/** Of the globs that all notes fit, those that the fewest other files fit; the first of several. */
function closest(
  candidates: readonly (readonly string[])[],
  notes: readonly SeenNote[],
  others: readonly SeenNote[],
): readonly string[] {
  const fits = candidates.map((globs) => {
    const { matches } = globSet('', globs);
    const fitting = (files: readonly SeenNote[]) => files.filter(({ path }) => matches(`/${path}`)).length;
    return { globs, notes: fitting(notes), others: fitting(others) };
  });
  const whole = fits.filter((each) => each.notes === notes.length).sort((a, b) => a.others - b.others);
  return whole[0]?.globs ?? candidates[0] ?? [];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

/** The topmost folder of a path, in a glob; empty for a file that is in none. */
function topOf(path: string): string {
  const slash = path.indexOf('/');
  return slash === -1 ? '' : `${plain(path.slice(0, slash))}/`;
}

/** A name in a glob: what has a meaning of its own there is any character. */
function plain(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N} _.-]/gu, '?');
}
