import { fieldKeyOf } from '../note/field-words.ts';
import { readFrontMatter } from '../note/front-matter.ts';
import { readLabelledFields } from '../note/labelled-fields.ts';
import type { Lexicon } from '../note/lexicon.ts';
import { readTitle } from '../note/section-titles.ts';
import { comparable, readTitleWords } from '../note/title.ts';
import { isNoteByFrontMatter, readTop } from '../note/top.ts';
import { NOTE_SUFFIX } from '../note-files.ts';
import { formPresets } from '../protocol/adopt-words.ts';
import type { Word } from '../protocol/word.ts';
import { type WordingInNote, wordingsIn } from './wordings-in.ts';

/** The fields that say whose note it is and where it belongs. */
export const placeFields = ['client', 'session', 'date'] as const;
export type PlaceField = (typeof placeFields)[number];

/** One heading or label in one note. */
export interface SeenWording {
  /** Of its words, as titles are compared. */
  readonly key: string;
  readonly level: WordingInNote['level'];
  readonly line: number;
  /** The sections that it names already. */
  readonly known: readonly Word[];
}

/** What is kept of one file: places, counts and keys of wordings. */
export interface SeenNote {
  readonly path: string;
  /** By what it is told from those of others: its code; else, once all are seen, what its path gives. */
  readonly client: string;
  /** The code that its text gives. */
  readonly code: string | undefined;
  /** The ISO number of its day, and its number, as far as the text gives them. */
  readonly day: number | undefined;
  readonly session: number | undefined;
  readonly isNote: boolean;
  readonly wordings: readonly SeenWording[];
  /** Keys that name no field, with the value where it is a single one; dropped with the survey. */
  readonly keys: ReadonlyMap<string, string>;
  readonly inFrontMatter: ReadonlySet<PlaceField>;
  /** True where the front matter gives the phase, which is required of every note. */
  readonly hasPhase: boolean;
  readonly inLines: ReadonlySet<string>;
}

/** How a wording is written, by how many notes. */
export type Spellings = ReadonlyMap<string, ReadonlyMap<string, number>>;

const presetNames: ReadonlySet<string> = new Set(formPresets.flatMap(({ names }) => names));

/** A heading by its words, as titles are compared. */
export function titleKey(text: string): string {
  return readTitleWords(text)
    .map((word) => word.text)
    .join(' ');
}

/**
 * Counts what is written in the notes of a folder, before any of it is adopted. Its own content never leaves it but as
 * a plan.
 */
export class Survey {
  readonly #lexicon: Lexicon;
  readonly #notes: SeenNote[] = [];
  readonly #spellings = new Map<string, Map<string, number>>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  get notes(): readonly SeenNote[] {
    return this.#notes;
  }

  /** The paths of all files. */
  get paths(): readonly string[] {
    return this.#notes.map(({ path }) => path);
  }

  get spellings(): Spellings {
    return this.#spellings;
  }

  /**
   * Adds a Markdown file.
   * @param path relative to the folder that is adopted, with `/`.
   * @param text without a byte order mark.
   */
  add(path: string, text: string): void {
    const lexicon = this.#lexicon;
    const { fields } = readTop(text, lexicon);
    const written = readFrontMatter(text);
    const from = written.kind === 'read' ? written.closing.end : 0;
    const labelled = readLabelledFields(text, from, lexicon);
    const byLabel = new Map(labelled.map(({ field, value }) => [String(field.name), value]));
    const labelledCode = textOf(byLabel.get('client') ?? byLabel.get('group'));
    const code = fields.code?.value ?? labelledCode;
    const entries = written.kind === 'read' ? written.map.entries : [];
    const keys = new Map<string, string>();
    for (const { name, value } of entries) {
      if (fieldKeyOf(lexicon, name) === undefined) keys.set(name, textOf(value) ?? '');
    }
    this.#notes.push({
      path,
      client: code ?? '',
      code,
      day: fields.date?.value,
      session: fields.session?.value,
      isNote: path.toLowerCase().endsWith(NOTE_SUFFIX) || isNoteByFrontMatter(text, lexicon),
      wordings: withoutTitle(wordingsIn(text, from)).flatMap((each) => this.#seen(each)),
      keys,
      inFrontMatter: new Set(
        placeFields.filter((name) =>
          name === 'client' ? fields.code : name === 'session' ? fields.session : fields.date,
        ),
      ),
      hasPhase: fields.phase !== undefined,
      inLines: new Set([...byLabel.keys()].map((name) => (name === 'group' ? 'client' : name))),
    });
  }

  #seen({ text, level, line }: WordingInNote): SeenWording[] {
    const title = readTitle(text, this.#lexicon.titles);
    const key = letterKey(text) ?? title.words.map((word) => word.text).join(' ');
    // A plain label is a sentence’s beginning unless it is a title.
    const isTitle = title.names.length > 0 || presetNames.has(comparable(text));
    // A label of a field is no heading.
    const isField = !isTitle && typeof level === 'string' && fieldKeyOf(this.#lexicon, text) !== undefined;
    if (key === '' || isField || (level === 'plain' && !isTitle)) return [];
    const spellings = this.#spellings.get(key) ?? new Map<string, number>();
    spellings.set(text, (spellings.get(text) ?? 0) + 1);
    this.#spellings.set(key, spellings);
    return [{ key, level, line, known: title.names.map(({ spec }) => spec.id) }];
  }
}

/** Letters of parts that are joined: “A/P”. Of their words `a` would not count. */
function letterKey(text: string): string | undefined {
  return /^\p{L}(?:\s*[/&+]\s*\p{L})+$/u.test(text)
    ? text.toLowerCase().match(/\p{L}/gu)?.join(' ')
    : undefined;
}

/** Without the one heading of level 1 that is the title of the note. */
function withoutTitle(wordings: readonly WordingInNote[]): readonly WordingInNote[] {
  const titles = wordings.filter(({ level }) => level === 1);
  return titles.length === 1 && wordings.length > 1 ? wordings.filter(({ level }) => level !== 1) : wordings;
}

function textOf(value: { readonly kind: string; readonly value?: unknown } | undefined): string | undefined {
  return value?.kind === 'scalar' && value.value !== null ? String(value.value) : undefined;
}
