import { bareValue } from '../note/bare-value.ts';
import type { Fields } from '../note/fields.ts';
import type { Tag } from '../note/inline-tags.ts';
import type { Lexicon } from '../note/lexicon.ts';
import type { Located } from '../note/located.ts';
import { type Block, type Note, sectionsOf, tagsIn } from '../note/note.ts';
import { type Span, shifted } from '../text/span.ts';

/** What the notes of a course share by name. */
export type NameKind = 'homework' | 'tag' | 'code';

/** A name: an id of homework, a tag, or the code of the client or group. */
export interface Name {
  readonly kind: NameKind;
  /**
   * The same wherever the same thing is named: the id, the code, the tag that a synonym stands for. A tag outside the
   * vocabulary is the note's own word, never to be printed.
   */
  readonly id: string;
}

/** A place in a note that names something. */
export interface NamedPlace extends Name {
  /** The name alone, without the `#` of a tag or the quotes of a value. */
  readonly span: Span;
  /** True where homework is set, and where the front matter gives the code. */
  readonly isDefinition: boolean;
  /** The field that takes only words of the protocol, where the place is in one. */
  readonly field: 'problem_area' | 'dispute_stage' | undefined;
}

/** Everything that a note names, in the order of the text; each place once. */
export function namesIn(note: Note): NamedPlace[] {
  const found = [...inFrontMatter(note), ...tagsInText(note), ...homeworkIn(note), ...ownCodeIn(note)];
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** What is named at an offset: the end of a name and the `#` of a tag belong to it. */
export function nameAt(note: Note, offset: number): NamedPlace | undefined {
  const hash = note.text.charAt(offset) === '#' ? 1 : 0;
  return namesIn(note).find(({ span }) => span.start <= offset + hash && offset <= span.end);
}

/** The places at which a note names something. */
export function placesOf(note: Note, { kind, id }: Name): NamedPlace[] {
  return namesIn(note).filter((place) => place.kind === kind && place.id === id);
}

/**
 * False where a text cannot name something: that is quickly seen, and spares its parsing.
 * @param lexicon by which the name was read.
 */
export function mayName(text: string, { kind, id }: Name, lexicon: Lexicon): boolean {
  if (kind === 'code') return text.includes(id);
  if (kind === 'homework') return text.includes(/[1-9]\d*/.exec(id)?.[0] ?? '');
  const flat = joinedWords(text);
  return [id, ...lexicon.tagNames.formsOf(id)].some((form) => flat.includes(joinedWords(form)));
}

/** A text in which names are found however their words are joined. */
function joinedWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+(?:and(?=[^\p{L}\p{M}\p{N}]))?/gu, '');
}

function inFrontMatter({ fields, lexicon, text }: Note): NamedPlace[] {
  const { code, areas, secondaryAreas, members, stage, tags } = fields;
  const areaValues = [...areas, ...secondaryAreas, ...members.flatMap((row) => row.areas)];
  return [
    ...(code && isWritten(fields, code.kind)
      ? [place('code', code.value, bare(code.span, text), { isDefinition: true })]
      : []),
    ...areaValues.flatMap(({ area, word }) =>
      area && area !== 'undecided'
        ? [place('tag', area.id, bare(word, text), { field: 'problem_area' })]
        : [],
    ),
    ...(stage
      ? [place('tag', stageId(stage, lexicon), bare(stage.span, text), { field: 'dispute_stage' })]
      : []),
    ...tags.map(placeOfTag),
  ];
}

/** False for a code that the path gives, or a labelled line, which is found as any mention in the text. */
function isWritten({ entries }: Fields, kind: string): boolean {
  const entry = entries.get(kind);
  return entry !== undefined && (!('field' in entry) || (entry.by !== 'path' && entry.by !== 'label'));
}

function stageId({ value }: Located<string>, { tagNames }: Lexicon): string {
  return tagNames.stageOf(value) ?? value.toLowerCase();
}

function placeOfTag({ name, tag, word }: Tag): NamedPlace {
  return place('tag', tag ?? name, word);
}

function tagsInText({ blocks }: Note): NamedPlace[] {
  return tagsIn(blocks).map(placeOfTag);
}

function homeworkIn(note: Note): NamedPlace[] {
  const set = new Map(
    sectionsOf(note, 'homework').flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.facts.tasks.flatMap(({ id }) => (id ? [[block.start + id.span.start, id] as const] : [])),
      ),
    ),
  );
  const isHomework = (code: string) => note.lexicon.codes.homework.test(code);
  const mentions = note.blocks.flatMap((block) =>
    codesOf(block, isHomework).filter(({ span }) => !set.has(span.start)),
  );
  return [
    ...Array.from(set, ([start, { code, span }]) =>
      place('homework', code, shifted(span, start - span.start), { isDefinition: true }),
    ),
    ...mentions.map(({ code, span }) => place('homework', code, span)),
  ];
}

/** The note's own code, where its text names it. */
function ownCodeIn({ blocks, fields: { code: own } }: Note): NamedPlace[] {
  if (!own) return [];
  return blocks.flatMap((block) =>
    codesOf(block, (code) => code === own.value).map(({ code, span }) => place('code', code, span)),
  );
}

function codesOf({ start, facts }: Block, isWanted: (code: string) => boolean) {
  return facts.codes
    .filter(({ code, reading }) => reading !== 'bare' && isWanted(code))
    .map(({ code, span }) => ({ code, span: shifted(span, start) }));
}

function place(
  kind: NameKind,
  id: string,
  span: Span,
  { isDefinition = false, field }: Partial<Pick<NamedPlace, 'isDefinition' | 'field'>> = {},
): NamedPlace {
  return { kind, id, span, isDefinition, field };
}

/** A value without its quotes, and without the `#` that may begin a tag. */
function bare(span: Span, text: string): Span {
  const { start, end } = bareValue(span, text);
  return { start: text.charAt(start) === '#' ? start + 1 : start, end };
}
