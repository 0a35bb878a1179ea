import type { PhaseId } from '../protocol/phases.ts';
import type { Word } from '../protocol/word.ts';
import type { Day } from '../text/calendar.ts';
import { fits } from './field-checks.ts';
import { readScalar, singleOf } from './field-readers.ts';
import { fieldKeyOf, phaseOfValue } from './field-words.ts';
import { codeWord, type Lexicon } from './lexicon.ts';
import type { KeyLine } from './loose-front-matter.ts';
import type { PathFields } from './path-fields.ts';
import type { YamlScalar } from './yaml-value.ts';

/**
 * The place of a note whose front matter cannot be read, as far as single lines of it tell. It is for other notes alone:
 * nothing is reported of what is read in this way.
 */
export interface UnreadPlace {
  /** `undefined` where no one knows whose note it is: no code, two of them, or an episode that cannot be read. */
  readonly code: Word | undefined;
  readonly episode: number;
  /** `undefined` for a double session too. */
  readonly session: number | undefined;
  readonly date: Day | undefined;
  readonly phase: PhaseId | undefined;
}

/** Reads the place of a note from lines of keys, and from its path for what no line gives. */
export function unreadPlaceIn(
  lines: readonly KeyLine[],
  pathFields: PathFields,
  lexicon: Lexicon,
): UnreadPlace {
  const given = (...names: string[]) => givenFor(names, lines, pathFields, lexicon);
  const read = (...names: string[]) => valueIn(given(...names), lexicon);
  const numberOf = (name: string) => {
    const value = read(name);
    return typeof value === 'number' ? value : undefined;
  };
  const code = read('client', 'group');
  const episode = given('episode').length > 0 ? numberOf('episode') : 1;
  return {
    code: episode === undefined ? undefined : codeWord(String(code ?? ''), lexicon.codes.client),
    episode: episode ?? 1,
    session: numberOf('session'),
    date: numberOf('date'),
    phase: phaseOfValue(lexicon, String(read('phase') ?? ''))?.id,
  };
}

interface Given {
  readonly name: string;
  readonly scalar: YamlScalar | undefined;
}

/** What lines, or else the path, give of some fields. */
function givenFor(
  names: readonly string[],
  lines: readonly KeyLine[],
  pathFields: PathFields,
  lexicon: Lexicon,
): readonly Given[] {
  const written = lines.flatMap((line): Given[] => {
    const key = fieldKeyOf(lexicon, line.name);
    if (!key || !names.some((name) => name === key.field.name)) return [];
    const scalar = scalarOf(line);
    if (key.by === 'where-it-fits' && !fits(key.field, scalar, lexicon)) return [];
    return [{ name: key.field.name, scalar }];
  });
  if (written.length > 0) return written;
  return names.flatMap((name): Given[] => {
    const value = pathFields.get(name);
    const single = value && singleOf(value);
    return value ? [{ name, scalar: single?.kind === 'scalar' ? single : undefined }] : [];
  });
}

/** What all agree on; `undefined` where there is none, where they differ, or where one of them cannot be read. */
function valueIn(given: readonly Given[], lexicon: Lexicon) {
  const values = new Set(
    given.map(({ name, scalar }) => {
      const field = lexicon.fields.get(name);
      return field && scalar ? readScalar(field, scalar, lexicon) : undefined;
    }),
  );
  const [value] = values;
  return values.size === 1 ? value : undefined;
}

/** A line as the value that it would be. */
export function scalarOf({ value }: KeyLine): YamlScalar {
  return { kind: 'scalar', span: { start: 0, end: 0 }, value };
}
