import {
  disputeStages,
  type ProblemAreaSpec,
  undecided,
  undecidedAliases,
} from '../protocol/problem-areas.ts';
import type { Protocol } from '../protocol/protocol.ts';
import type { Word } from '../protocol/word.ts';
import { nameForm, nameForms } from '../text/name-form.ts';
import { type Near, nearMiss, type Spelling } from '../text/near-miss.ts';
import { remembered } from './remembered.ts';

/** One way of writing a tag, and the tag or area that it stands for. */
export interface TagName {
  readonly spelling: Word;
  readonly id: Word;
}

/** What a tag means, and which of its parts says so. */
export interface TagMeaning extends TagName {
  /** Where in the written tag the part begins that counts: of a nested tag the last one. */
  readonly from: number;
}

const undecidedForms: ReadonlySet<string> = new Set([undecided, ...undecidedAliases].map(nameForm));

/**
 * The names of tags and problem areas, as notes write them: without case, however their words are joined, in the singular
 * and in the plural.
 */
export class TagNames {
  readonly #areas: ReadonlyMap<string, ProblemAreaSpec>;
  readonly #tags = new Map<string, TagName>();
  readonly #tagSpellings: Spelling<Word>[] = [];
  readonly #areaValues = new Map<string, ProblemAreaSpec>();
  readonly #areaSpellings: Spelling<Word>[] = [];
  readonly #isAdded: (spelling: string) => boolean;

  /** @param isAdded true for a spelling that a configuration adds. */
  constructor({ problemAreas, tags }: Protocol, isAdded: (spelling: string) => boolean) {
    this.#isAdded = isAdded;
    this.#areas = new Map(problemAreas.map((area) => [area.id, area]));
    for (const { id, aliases } of problemAreas)
      for (const spelling of [id, ...aliases]) this.#addTag(spelling, id);
    for (const { id } of tags) this.#addTag(id, id);
    for (const area of problemAreas) {
      for (const name of [area.id, ...area.aliases, ...area.fieldAliases]) {
        addForms(this.#areaValues, name, area);
        this.#areaSpellings.push(...spellingsOf(name, area.id));
      }
    }
    this.#areaSpellings.push([undecided, undecided]);
  }

  #addTag(spelling: Word, id: Word): void {
    addForms(this.#tags, spelling, { spelling, id });
    this.#tagSpellings.push(...spellingsOf(spelling, id));
  }

  /**
   * The tag of the vocabulary that a tag is.
   * @param written without its `#`.
   */
  readonly tag = remembered((written): TagMeaning | undefined => {
    for (const { part, from } of partsOf(written)) {
      const known = this.#tags.get(nameForm(part));
      if (known) return { ...known, from };
    }
    return undefined;
  });

  /** The one that a tag outside the vocabulary is a near miss of, by its last part. */
  readonly nearTag = remembered((written): TagMeaning | undefined => {
    const last = partsOf(written).at(-1);
    const near = last && nearestOf(last.part, this.#tagSpellings, this.#isAdded);
    const known = near && this.#tags.get(nameForm(near.spelling));
    return known && { ...known, from: last.from };
  });

  /** The problem area that a tag stands for. */
  areaOf({ id }: Pick<TagName, 'id'>): ProblemAreaSpec | undefined {
    return this.#areas.get(id);
  }

  /** The area that a value of the front matter names, `'undecided'` for that word, `undefined` for any other. */
  readonly areaOfValue = remembered((written): ProblemAreaSpec | 'undecided' | undefined => {
    const form = nameForm(written);
    return undecidedForms.has(form) ? 'undecided' : this.#areaValues.get(form);
  });

  /** The area, or the word undecided, that another value is a near miss of. */
  nearArea(written: string): Word | undefined {
    return nearestOf(written, this.#areaSpellings, this.#isAdded)?.meaning;
  }

  /** The stage of a dispute that a value names, with or without the word stage beside it. */
  stageOf(written: string): Word | undefined {
    const form = nameForm(written.replace(/\bstage\b/i, ' '));
    const known = this.#tags.get(form)?.id;
    return disputeStages.find((stage) => stage === known);
  }

  /** The stage that another value is a near miss of. */
  nearStage(written: string): Word | undefined {
    const spellings = disputeStages.map((stage) => [stage, stage] as const);
    return nearMiss(hyphenated(written), spellings)?.meaning;
  }

  /** Every form in which a note may name a tag or area. */
  formsOf(id: string): string[] {
    return [
      ...Array.from(this.#tags, ([form, name]) => (name.id === id ? form : '')),
      ...Array.from(this.#areaValues, ([form, area]) => (area.id === id ? form : '')),
    ].filter((form) => form !== '');
  }
}

/** Where two names have one form, the first has it. */
function addForms<T>(forms: Map<string, T>, name: string, meaning: T): void {
  for (const form of nameForms(name)) if (!forms.has(form)) forms.set(form, meaning);
}

/** As near misses are looked for: with hyphens between the words, and as one word. */
function spellingsOf(name: Word, id: Word): Spelling<Word>[] {
  const written = name.toLowerCase();
  const joined = nameForm(name);
  return joined === written
    ? [[written, id]]
    : [
        [written, id],
        [joined, id],
      ];
}

/** A name of several words is compared with those that are written so as well. */
function nearestOf(
  written: string,
  spellings: readonly Spelling<Word>[],
  isAdded: (spelling: string) => boolean,
): Near<Word> | undefined {
  const name = hyphenated(written);
  const isOf = ([spelling, id]: Spelling<Word>) => spelling.includes('-') || !id.includes('-');
  return nearMiss(name, name.includes('-') ? spellings.filter(isOf) : spellings, isAdded);
}

function hyphenated(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

/** No name has as many words: of a tag that nests deeper, the outer parts name nothing. */
const MOST_PARTS = 12;

/** A tag as a whole, then without its outer parts: the longest that is known counts. */
function partsOf(written: string): { readonly part: string; readonly from: number }[] {
  const whole = withoutJoints(written);
  const parts: { part: string; from: number }[] = [];
  for (let at = whole.length; at !== -1 && parts.length < MOST_PARTS; ) {
    at = at === 0 ? -1 : whole.lastIndexOf('/', at - 1);
    parts.unshift({ part: whole.slice(at + 1), from: at + 1 });
  }
  return parts;
}

/** A tag without what would join it to a next part. */
export function withoutJoints(written: string): string {
  let end = written.length;
  while (end > 0 && '/_-'.includes(written.charAt(end - 1))) end--;
  return written.slice(0, end);
}
