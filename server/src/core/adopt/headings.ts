import type { Lexicon } from '../note/lexicon.ts';
import { adolescentPresets, formPresets } from '../protocol/adopt-words.ts';
import { forms, sharedNames } from '../protocol/forms.ts';
import type { HeadingLevel } from '../protocol/headings.ts';
import type { Word } from '../protocol/word.ts';
import { once } from '../text/once.ts';
import { guessByPlace, type OpenHeading } from './by-place.ts';
import { type Guess, guessOf } from './guess.ts';
import type { HeadingLine, NotePlace, Plan } from './plan.ts';
import { type ShownWording, shownWording } from './shown-wording.ts';
import { type SeenNote, type SeenWording, type Spellings, titleKey } from './survey.ts';

/** What the headings of the notes come to. */
export interface HeadingReading extends Pick<Plan, 'headings' | 'known'> {
  readonly hidden: Omit<Plan['hidden'], 'keys'>;
  readonly levels: readonly HeadingLevel[] | undefined;
  readonly order: boolean;
}

interface Tally {
  readonly key: string;
  readonly notes: SeenNote[];
  readonly clients: Set<string>;
  readonly known: readonly Word[];
  readonly places: NotePlace[];
}

interface Proposal {
  readonly sections: readonly Word[];
  readonly by: HeadingLine['by'];
  /** What its words say, where they leave open which section it is. */
  readonly left?: Guess;
}

/** This many places of what is not shown are named. */
const MOST_PLACES = 200;
/** A level counts where so large a part of the notes has sections at it. */
const LEAST_SHARE = 0.05;

/** Proposes sections for the headings of notes: by the names of other forms, else by their words. */
export function readHeadings(
  notes: readonly SeenNote[],
  spellings: Spellings,
  lexicon: Lexicon,
): HeadingReading {
  const required = lexicon.protocol.sections.filter((section) => section.required).map(({ id }) => id);
  const tallies = tally(notes);
  const letters = lettersOf(notes);
  const hasForm = formsIn(notes).size > 0;
  const shown: { readonly tally: Tally; readonly wording: ShownWording; readonly proposal: Proposal }[] = [];
  const meant = new Map<string, readonly Word[]>();
  const hidden: Tally[] = [];
  for (const each of tallies) {
    const proposal = proposalFor(each, required, letters, hasForm, usualSpelling(each.key, spellings));
    if (!proposal) continue;
    const wording = shownWording(usualSpelling(each.key, spellings), each.clients.size, lexicon);
    if (!wording) {
      hidden.push(each);
      continue;
    }
    shown.push({ tally: each, wording, proposal });
    if (proposal.sections.length > 0) meant.set(each.key, proposal.sections);
  }
  const sectionsOf = (wording: SeenWording) => meant.get(wording.key) ?? wording.known;
  for (const { tally: each, proposal } of shown) {
    if (proposal.by === 'guess' && isWithinSuch(each, proposal.sections, sectionsOf)) meant.delete(each.key);
  }
  // Those that are not shown take up a place, too.
  const open = [
    ...shown.flatMap(({ tally: { key, notes: own }, proposal: { left } }): OpenHeading[] =>
      left ? [{ key, notes: own, evidence: left.evidence }] : [],
    ),
    ...hidden.map(({ key, notes: own }): OpenHeading => ({ key, notes: own, evidence: new Map() })),
  ];
  const placed = guessByPlace(open, notes, sectionsOf, required);
  for (const { key } of hidden) placed.delete(key);
  for (const [key, sections] of placed) meant.set(key, sections);
  const lines = shown.map(({ tally: each, wording, proposal }): HeadingLine => {
    const sections = meant.get(each.key) ?? [];
    const isGuess = proposal.by !== 'form' && sections.length > 0;
    const byWords = (proposal.left?.evidence.size ?? 1) > 0;
    return {
      wording,
      sections,
      by: isGuess ? (byWords ? 'guess' : 'place') : proposal.by === 'form' ? 'form' : 'none',
      notes: each.notes.length,
    };
  });
  return {
    headings: merged(lines).sort(
      (a, b) =>
        Number(b.sections.length > 0) - Number(a.sections.length > 0) ||
        b.notes - a.notes ||
        (a.wording < b.wording ? -1 : 1),
    ),
    known: knownIn(notes, required),
    hidden: {
      wordings: hidden.length,
      notes: new Set(hidden.flatMap((each) => each.notes)).size,
      places: hidden.flatMap(({ places }) => places).slice(0, MOST_PLACES),
    },
    levels: levelsOf(notes, sectionsOf, required),
    order: isInOrder(notes, sectionsOf, required),
  };
}

function tally(notes: readonly SeenNote[]): Tally[] {
  const all = new Map<string, Tally>();
  for (const note of notes) {
    for (const { key, known, line } of note.wordings) {
      const own = all.get(key) ?? { key, notes: [], clients: new Set(), known, places: [] };
      if (own.notes.at(-1) !== note) own.notes.push(note);
      if (note.client !== '') own.clients.add(note.client);
      own.places.push({ path: note.path, line });
      all.set(key, own);
    }
  }
  return [...all.values()];
}

/** The spelling that most notes have. */
function usualSpelling(key: string, spellings: Spellings): string {
  const [first] = [...(spellings.get(key) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first?.[0] ?? '';
}

/**
 * What is proposed for a heading; `undefined` where nothing need be: it is a title already, and holds no other section.
 */
function proposalFor(
  { key, known, notes }: Tally,
  required: readonly Word[],
  letters: ReadonlyMap<string, readonly string[]>,
  hasForm: boolean,
  spelling: string,
): Proposal | undefined {
  const ids = (wanted: readonly string[]) => required.filter((id) => wanted.includes(id));
  // A section that most of these notes have elsewhere is no section of this heading.
  const lacking = (wanted: readonly Word[]) =>
    wanted.filter((id) => 2 * notes.filter((note) => !hasElsewhere(note, key, id)).length >= notes.length);
  const ofPart = (part: string) => presetOf(part, ofForms()) ?? letters.get(part);
  const preset = hasForm ? (ofPart(key) ?? ofParts(spelling, ofPart)) : undefined;
  if (known.length > 0) {
    const added = preset ? lacking(ids(preset).filter((id) => !known.includes(id))) : [];
    return added.length > 0 ? { sections: ids([...known, ...added]), by: 'form' } : undefined;
  }
  const named = preset ?? presetOf(key, ofAdolescents());
  if (named) return { sections: lacking(ids(named)), by: 'form' };
  const guess = guessOf(spelling);
  const guessed = lacking(ids(guess.sections));
  if (guessed.length > 0) return { sections: guessed, by: 'guess' };
  const isOpen = guess.sections.length === 0 && !guess.isOther;
  return { sections: [], by: 'none', ...(isOpen && { left: guess }) };
}

/** True for a label, or a heading of a lower level, in notes that have its section at a higher one. */
function isWithinSuch(
  { key, notes }: Tally,
  sections: readonly Word[],
  sectionsOf: (wording: SeenWording) => readonly Word[],
): boolean {
  const within = notes.filter(({ wordings }) => {
    const own = wordings.find((each) => each.key === key);
    return wordings.some(
      (other) =>
        other.key !== key &&
        depthOf(other) < depthOf(own) &&
        sectionsOf(other).some((id) => sections.includes(id)),
    );
  });
  return 2 * within.length >= notes.length;
}

function depthOf(wording: SeenWording | undefined): number {
  return typeof wording?.level === 'number' ? wording.level : 7;
}

function hasElsewhere(note: SeenNote, key: string, id: Word): boolean {
  return note.wordings.some((other) => other.key !== key && other.known.includes(id));
}

type Presets = ReadonlyMap<string, readonly string[]>;

/** Presets by the words of their names, as those of headings are compared. */
function byWords(presets: typeof formPresets): Presets {
  return new Map(
    presets.flatMap(({ names, sections }) => names.map((name) => [titleKey(name), sections] as const)),
  );
}

const ofForms = once(() => byWords(formPresets));
const ofAdolescents = once(() => byWords(adolescentPresets));

function presetOf(key: string, presets: Presets): readonly string[] | undefined {
  return (
    presets.get(key) ?? presets.get(key.replace(/ (?:report|data|finding|observation|information)$/, ''))
  );
}

/** The sections of parts that are joined: “Assessment and plan”, “A/P”. */
function ofParts(
  spelling: string,
  ofPart: (part: string) => readonly string[] | undefined,
): readonly string[] | undefined {
  const parts = spelling.split(/\s+and\s+|\s*[&+/]\s*/i).map((part) => ofPart(titleKey(part)));
  return parts.length > 1 && !parts.includes(undefined) ? parts.flatMap((part) => part ?? []) : undefined;
}

/** Letters that stand for parts, where notes have all those of one form. */
function lettersOf(notes: readonly SeenNote[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const form of formsIn(notes)) {
    for (const { letter, names } of form.parts) {
      const sections = presetOf(names[0] ?? '', ofForms());
      if (sections) found.set(letter, [...new Set([...(found.get(letter) ?? []), ...sections])]);
    }
  }
  return found;
}

type Form = (typeof forms)[number];

/** The forms that one note in twenty or more is written in. */
function formsIn(notes: readonly SeenNote[]): ReadonlySet<Form> {
  const counts = new Map<Form, number>();
  for (const { wordings } of notes) {
    const keys = wordings.map(({ key }) => key);
    for (const form of forms) if (isIn(form, keys)) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([, count]) => count >= LEAST_SHARE * notes.length).map(([form]) => form),
  );
}

function isIn({ parts }: Form, keys: readonly string[]): boolean {
  const named = parts.filter(({ names }) => names.some((name) => keys.includes(name)));
  const own = named.filter(({ names }) => !names.some((name) => sharedNames.includes(name)));
  if (own.length > 0 && named.length >= 2) return true;
  // Letters alone may come in any order: APSO is SOAP, its end first. `A/P` is two.
  const letters = keys.filter((key) => /^\p{L}(?: \p{L})*$/u.test(key)).flatMap((key) => key.split(' '));
  return parts.every(({ letter }) => {
    const count = (all: readonly string[]) => all.filter((each) => each === letter).length;
    return count(letters) >= count(parts.map((part) => part.letter));
  });
}

/** Wordings that differ in spelling alone are one line: an alias is compared by its words. */
function merged(lines: readonly HeadingLine[]): HeadingLine[] {
  const byTitle = new Map<string, HeadingLine>();
  for (const line of lines) {
    const title = titleKey(line.wording);
    const known = byTitle.get(title);
    byTitle.set(title, known ? { ...known, notes: known.notes + line.notes } : line);
  }
  return [...byTitle.values()];
}

function knownIn(notes: readonly SeenNote[], required: readonly Word[]): Record<string, number> {
  return Object.fromEntries(
    required.map((id) => [
      id,
      notes.filter(({ wordings }) => wordings.some(({ known }) => known.includes(id))).length,
    ]),
  );
}

type SectionsOf = (wording: SeenWording) => readonly Word[];

/** The levels at which sections begin, the most used first; `undefined` where that is the protocol’s own. */
function levelsOf(
  notes: readonly SeenNote[],
  sectionsOf: SectionsOf,
  required: readonly Word[],
): readonly HeadingLevel[] | undefined {
  const counts = new Map<HeadingLevel, number>();
  for (const { wordings } of notes) {
    const own = wordings.filter((each) => sectionsOf(each).some((id) => required.includes(id)));
    for (const level of new Set(own.map((each) => each.level))) {
      if (level !== 'plain') counts.set(level, (counts.get(level) ?? 0) + 1);
    }
  }
  const used = [...counts]
    .filter(([, count]) => count >= LEAST_SHARE * notes.length)
    .sort((a, b) => b[1] - a[1])
    .map(([level]) => level);
  return used.length === 0 || (used.length === 1 && used[0] === 2) ? undefined : used;
}

/** False where in most notes with several sections one comes before another that belongs before it. */
function isInOrder(notes: readonly SeenNote[], sectionsOf: SectionsOf, required: readonly Word[]): boolean {
  let ordered = 0;
  let others = 0;
  for (const { wordings } of notes) {
    const ranks = wordings.flatMap((each) => {
      const own = sectionsOf(each)
        .map((id) => required.indexOf(id))
        .filter((rank) => rank >= 0);
      return own.length > 0 ? [Math.min(...own)] : [];
    });
    const firsts = [...new Set(ranks)];
    if (firsts.length < 2) continue;
    if (firsts.every((rank, index) => index === 0 || rank > (firsts[index - 1] ?? 0))) ordered++;
    else others++;
  }
  // A habit that a part of the notes has is no slip.
  return others <= LEAST_SHARE * (ordered + others);
}
