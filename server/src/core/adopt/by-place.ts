import type { Word } from '../protocol/word.ts';
import type { Evidence } from './guess.ts';
import type { SeenNote, SeenWording } from './survey.ts';

/** This many headings, in so many notes, are looked at: a place shows in few. */
const MOST_OPEN = { headings: 40, notes: 500 } as const;

/** A heading of which it is not known yet what it is. */
export interface OpenHeading {
  readonly key: string;
  readonly notes: readonly SeenNote[];
  /** What its words say, which is too little by itself. */
  readonly evidence: Evidence;
}

type SectionsOf = (wording: SeenWording) => readonly Word[];

/** A section may be meant where its place is free in so large a part of the notes with the heading. */
const LEAST_PART = 0.6;
/** A heading that a practice has by habit is in so large a part of the notes that have its neighbours. */
const REGULAR = 0.5;
/** One heading among fewer known ones has no place. */
const LEAST_KNOWN = 2;
/** Of several free places the first of these is meant: no session is without a body. */
const byLikelihood = ['exploration', 'review', 'homework', 'plan', 'problem-area'];

/**
 * Guesses what headings are by their place among those that are known: a section is between those that come before and
 * after it, and is one that these notes have nowhere else. Words that say too little by themselves decide between places.
 * @param all the notes that were read.
 * @param sectionsOf what is known of the others.
 * @param required the sections in their order.
 */
export function guessByPlace(
  open: readonly OpenHeading[],
  all: readonly SeenNote[],
  sectionsOf: SectionsOf,
  required: readonly Word[],
): Map<string, readonly Word[]> {
  const notes = sample(all);
  const sampled = new Set(notes);
  const headings = [...open]
    .sort((a, b) => b.notes.length - a.notes.length)
    .slice(0, MOST_OPEN.headings)
    .map((heading) => ({ ...heading, notes: heading.notes.filter((note) => sampled.has(note)) }));
  const meant = new Map<string, readonly Word[]>();
  const nowOf: SectionsOf = (wording) => meant.get(wording.key) ?? sectionsOf(wording);
  const isOpen = ({ key }: OpenHeading) => !meant.has(key);
  const take = ({ key }: OpenHeading, sections: readonly Word[]) => {
    if (sections.length > 0) meant.set(key, sections);
  };
  // Those that words speak for first, the loudest before the others: they tell where the others are.
  const loudness = ({ evidence }: OpenHeading) => Math.max(0, ...evidence.values());
  for (const heading of [...headings].sort((a, b) => loudness(b) - loudness(a))) {
    if (heading.evidence.size === 0) continue;
    const free = freePlaces(heading, nowOf, required);
    take(heading, bestOf(heading.evidence, free, required));
  }
  const regular = headings.filter(
    (heading) => isOpen(heading) && heading.evidence.size === 0 && isRegular(heading, notes, nowOf),
  );
  for (const heading of regular) {
    if (!isOpen(heading)) continue;
    const free = freePlaces(heading, nowOf, required);
    const rivals = regular.filter(
      (other) =>
        isOpen(other) &&
        sharesNotes(other, heading) &&
        String(freePlaces(other, nowOf, required)) === String(free),
    );
    if (rivals.length === free.length) {
      const inOrder = [...rivals].sort((a, b) => meanPlace(a) - meanPlace(b));
      for (const [index, rival] of inOrder.entries()) take(rival, free.slice(index, index + 1));
    } else if (rivals.length === 1) {
      const likely = byLikelihood.flatMap((id) => free.find((each) => each === id) ?? []);
      take(heading, likely.slice(0, 1));
    }
  }
  return meant;
}

/** The sections that most speaks for; two that follow on one another where nothing decides between them. */
function bestOf(evidence: Evidence, free: readonly Word[], required: readonly Word[]): readonly Word[] {
  const best = Math.max(0, ...free.map((id) => evidence.get(id) ?? 0));
  const sections = best > 0 ? free.filter((id) => evidence.get(id) === best) : [];
  const [first, second] = sections.map((id) => required.indexOf(id));
  const isOne = sections.length === 1 || (sections.length === 2 && second === (first ?? 0) + 1);
  return isOne ? sections : [];
}

/**
 * The sections that most notes with a heading have nowhere, and that would be in their order there. Of a section that comes
 * several times the first place counts.
 */
function freePlaces(
  { key, notes }: OpenHeading,
  sectionsOf: SectionsOf,
  required: readonly Word[],
): readonly Word[] {
  const counts = required.map(() => 0);
  for (const { wordings } of notes) {
    const at = wordings.findIndex((each) => each.key === key);
    const places = required.map((id) =>
      wordings.findIndex((each) => each.key !== key && sectionsOf(each).includes(id)),
    );
    for (const [rank, place] of places.entries()) {
      if (place >= 0) continue;
      const isInOrder = places.every((other, otherRank) => other < 0 || other < at === otherRank < rank);
      if (isInOrder) counts[rank] = (counts[rank] ?? 0) + 1;
    }
  }
  return required.filter((_, rank) => (counts[rank] ?? 0) >= LEAST_PART * notes.length);
}

/** True for a heading of the level of those that are known, which the notes that have these have by habit. */
function isRegular({ key, notes }: OpenHeading, all: readonly SeenNote[], sectionsOf: SectionsOf): boolean {
  const counts = new Map<string, number>();
  for (const { wordings } of notes) {
    const own = wordings.find((each) => each.key === key);
    const known = wordings.filter((each) => each.level === own?.level && sectionsOf(each).length > 0);
    for (const each of new Set(known.map((one) => one.key))) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const usual = new Set(
    [...counts].filter(([, count]) => count >= LEAST_PART * notes.length).map(([each]) => each),
  );
  if (usual.size < LEAST_KNOWN) return false;
  const alike = all.filter(
    ({ wordings }) => wordings.filter((each) => usual.has(each.key)).length >= LEAST_KNOWN,
  );
  return notes.length >= REGULAR * alike.length;
}

function sharesNotes(one: OpenHeading, other: OpenHeading): boolean {
  const own = new Set(other.notes);
  return (
    2 * one.notes.filter((note) => own.has(note)).length >= Math.min(one.notes.length, other.notes.length)
  );
}

function meanPlace({ key, notes }: OpenHeading): number {
  const places = notes.map(({ wordings }) => wordings.findIndex((each) => each.key === key));
  return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
}

/** This many of them, from all parts of the list. */
function sample(notes: readonly SeenNote[]): readonly SeenNote[] {
  const step = Math.max(1, Math.ceil(notes.length / MOST_OPEN.notes));
  return notes.filter((_, index) => index % step === 0);
}
