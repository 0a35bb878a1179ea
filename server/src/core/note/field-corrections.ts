import { afterPhases } from '../protocol/field-values.ts';
import type { FieldSpec } from '../protocol/fields.ts';
import { type Word, word } from '../protocol/word.ts';
import type { Day } from '../text/calendar.ts';
import type { CodePattern } from '../text/code-pattern.ts';
import { nearMiss } from '../text/near-miss.ts';
import { readOtherDate } from '../text/written-dates.ts';
import { codeWord, type Lexicon } from './lexicon.ts';

/** What a value may be changed to that its field does not take. */
export interface Corrections {
  /** The same value in form: other case and separators, true for yes. */
  readonly form?: Word;
  /** Of these a person may choose one: words of the protocol (the one meant, if the value is nearly it, else all), or codes. */
  readonly choices: readonly Word[];
  /** The one day that a date in another form can be. */
  readonly day?: Day;
}

const afterPhase = new RegExp(`[\\s_-]+(?:${afterPhases.join('|')})$`, 'i');
const none: Corrections = { choices: [] };

/** Proposes changes of a value that its field does not take. */
export function correctionsOf(field: FieldSpec, written: string, lexicon: Lexicon): Corrections {
  switch (field.type) {
    case 'boolean':
      return correctionsOfTruth(written);
    case 'client-code':
      return correctionsOfCode(written, lexicon.codes.client);
    case 'clinician-code':
    case 'clinician-codes':
      return correctionsOfCode(written, lexicon.codes.clinician);
    case 'date':
      return correctionsOfDate(written);
    case 'phase': {
      const spellings = lexicon.protocol.phases.flatMap(({ id, aliases }) =>
        [id, ...aliases].map((each) => [each, id] as const),
      );
      return { choices: nearOrAll(written.replace(afterPhase, ''), spellings, lexicon) };
    }
    case 'choice': {
      const spellings = field.values.flatMap((known) =>
        [known.value, ...known.written].map((each) => [each, known.value] as const),
      );
      return { choices: nearOrAll(written, spellings, lexicon) };
    }
    default:
      return none;
  }
}

const truths: ReadonlyMap<string, Word> = new Map([
  ['yes', word('true')],
  ['y', word('true')],
  ['no', word('false')],
  ['n', word('false')],
]);

/** Proposes true for yes, and false for no. */
export function correctionsOfTruth(written: string): Corrections {
  return optional(truths.get(written.toLowerCase()));
}

function optional(form: Word | undefined): Corrections {
  return form ? { form, choices: [] } : none;
}

function correctionsOfDate(written: string): Corrections {
  const day = readOtherDate(written);
  if (day === undefined) return none;
  return { choices: [], day };
}

const separator = /[\s_\u002d\u2010-\u2015]+/;

/** More separators than these are in no code that was written in another form. */
const MOST_SEPARATORS = 4;

/**
 * The code that is meant, with capitals and with a hyphen for each separator; where that is none, the codes that it is
 * without some of them: one is the same in form, of several only a person knows which.
 */
function correctionsOfCode(written: string, pattern: CodePattern): Corrections {
  const parts = written.split(separator);
  if (parts.length - 1 > MOST_SEPARATORS) return none;
  const whole = codeIn(parts.join('-'), pattern);
  if (whole) return optional(whole);
  const found = new Set(joinings(parts).flatMap((each) => codeIn(each, pattern) ?? []));
  return found.size === 1 ? optional([...found][0]) : { choices: [...found] };
}

/** The parts in one, with a hyphen between them or nothing, in all ways. */
function joinings([first = '', ...rest]: readonly string[]): readonly string[] {
  return rest.reduce<readonly string[]>(
    (ways, part) => ways.flatMap((way) => [`${way}-${part}`, `${way}${part}`]),
    [first],
  );
}

/** A code in capitals, in small letters, or as it is written. */
function codeIn(written: string, pattern: CodePattern): Word | undefined {
  for (const cased of [written.toUpperCase(), written.toLowerCase(), written]) {
    const code = codeWord(cased, pattern);
    if (code) return code;
  }
  return undefined;
}

function nearOrAll(
  written: string,
  spellings: readonly (readonly [Word, Word])[],
  { isAdded }: Lexicon,
): readonly Word[] {
  const near = nearMiss(written, spellings, isAdded)?.meaning;
  return near ? [near] : [...new Set(spellings.map(([, value]) => value))];
}
