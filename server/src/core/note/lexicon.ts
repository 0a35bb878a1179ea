import { flatCopy } from '../markdown/index.ts';
import { contactOf, type PublicTest, publicTest } from '../privacy/public-contacts.ts';
import { codes } from '../protocol/codes.ts';
import type { FieldSpec } from '../protocol/fields.ts';
import type { PhaseSpec } from '../protocol/phases.ts';
import { type Protocol, standardProtocol } from '../protocol/protocol.ts';
import { vocabularyOf } from '../protocol/vocabulary.ts';
import type { Word } from '../protocol/word.ts';
import { type CodePattern, ownCodePattern } from '../text/code-pattern.ts';
import { configuredCodePattern } from '../text/configured-patterns.ts';
import { looseForm } from '../text/loose-form.ts';
import { MeasureNames } from './measure-names.ts';
import { type TitleTable, titleTable } from './section-titles.ts';
import { TagNames } from './tag-names.ts';

/** A field as a key names it. */
export interface FieldKey {
  readonly field: FieldSpec;
  /** `name`: its own name; `alias`: another name; `where-it-fits`: one that counts only where the value fits. */
  readonly by: 'name' | 'alias' | 'where-it-fits';
  /** The name as the protocol writes it. */
  readonly spelling: Word;
}

/** The protocol, indexed for reading notes: every look-up is by the written form, without case. */
export interface Lexicon {
  readonly protocol: Protocol;
  readonly titles: TitleTable;
  /** Fields by their own names. */
  readonly fields: ReadonlyMap<string, FieldSpec>;
  /** Fields by every name that they have, as it is spelt and in loose form. */
  readonly fieldKeys: ReadonlyMap<string, FieldKey>;
  /** The values that each field knows, by every way of writing them in loose form. */
  readonly fieldValues: ReadonlyMap<FieldSpec, ReadonlyMap<string, Word>>;
  /** Phases by id and alias, in loose form. */
  readonly phases: ReadonlyMap<string, PhaseSpec>;
  /** Tags and problem areas by every way of writing them. */
  readonly tagNames: TagNames;
  readonly measures: MeasureNames;
  /** True for a word that a configuration adds: of those, near misses are looked for more narrowly. */
  readonly isAdded: (spelling: string) => boolean;
  readonly codes: Readonly<Record<'client' | 'clinician' | 'member' | 'homework', CodePattern>>;
  /** True for numbers and pages of helplines, and for what the configuration calls public. */
  readonly isPublic: PublicTest;
}

/** Builds the indexes of a protocol. Code patterns must be such as the configuration accepts. */
export function lexiconOf(protocol: Protocol): Lexicon {
  const isAdded = additionTest(protocol);
  return {
    protocol,
    titles: titleTable(protocol.sections),
    fields: new Map(protocol.fields.map((field) => [field.name.toLowerCase(), field])),
    fieldKeys: fieldKeysOf(protocol.fields),
    fieldValues: valuesOf(protocol.fields),
    phases: new Map(
      protocol.phases.flatMap((phase) =>
        [phase.id, ...phase.aliases].map((name) => [looseForm(name), phase] as const),
      ),
    ),
    tagNames: new TagNames(protocol, isAdded),
    measures: new MeasureNames(protocol.measures, isAdded),
    isAdded,
    codes: {
      client: patternOf(protocol.codes.client),
      clinician: patternOf(protocol.codes.clinician),
      member: patternOf(protocol.codes.member),
      homework: patternOf(protocol.codes.homework),
    },
    isPublic: publicTest([...protocol.helplines, ...protocol.allowed.map(contactOf)]),
  };
}

function additionTest(protocol: Protocol): (spelling: string) => boolean {
  if (protocol === standardProtocol) return () => false;
  let standard: ReadonlySet<string> | undefined;
  return (spelling) => {
    standard ??= vocabularyOf(standardProtocol);
    return !standard.has(spelling);
  };
}

const ownPatterns: ReadonlySet<string> = new Set(Object.values(codes));

function patternOf(source: string): CodePattern {
  return ownPatterns.has(source) ? ownCodePattern(source) : configuredCodePattern(source);
}

/** Where names collide, a field's own name comes before an alias, and that before a name of many uses. */
function fieldKeysOf(fields: readonly FieldSpec[]): Map<string, FieldKey> {
  const named = (by: FieldKey['by'], namesOf: (field: FieldSpec) => readonly Word[]) =>
    fields.flatMap((field) =>
      namesOf(field).flatMap((spelling): [string, FieldKey][] => {
        const key = { field, by, spelling };
        return [
          [spelling, key],
          [looseForm(spelling), key],
        ];
      }),
    );
  return new Map([
    ...named('where-it-fits', ({ aliases }) => aliases.whereItFits),
    ...named('alias', ({ aliases }) => aliases.always),
    ...named('name', ({ name }) => [name]),
  ]);
}

/** The values that fields know, by each way of writing them in loose form. */
function valuesOf(fields: readonly FieldSpec[]): Map<FieldSpec, ReadonlyMap<string, Word>> {
  return new Map(
    fields.map((field) => [
      field,
      new Map(
        field.values.flatMap(({ value, written }) =>
          [value, ...written].map((each): [string, Word] => [looseForm(each), value]),
        ),
      ),
    ]),
  );
}

/**
 * A code as a safe word, which stands alone: it outlives the text that it was read from.
 * @returns `undefined` unless the whole text matches the pattern, which is what makes it safe to print.
 */
export function codeWord(text: string, pattern: CodePattern): Word | undefined {
  return pattern.test(text) ? (flatCopy(text) as Word) : undefined;
}
