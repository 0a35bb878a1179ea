import {
  afterFormats,
  afterPhases,
  afterStatuses,
  beforeFormats,
  beforeStatuses,
  besideSettings,
  phasesOf,
  placesOfSettings,
  stubStatuses,
} from '../protocol/field-values.ts';
import type { FieldSpec } from '../protocol/fields.ts';
import type { PhaseSpec } from '../protocol/phases.ts';
import type { Word } from '../protocol/word.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { looseForm } from '../text/loose-form.ts';
import type { FieldKey, Lexicon } from './lexicon.ts';

/** The field that a key names, by whatever name. After a name of many uses the value has to fit, too. */
export function fieldKeyOf({ fieldKeys }: Lexicon, written: string): FieldKey | undefined {
  return fieldKeys.get(written) ?? fieldKeys.get(looseForm(written));
}

const afterPhase = endingIn(afterPhases);

/** What says nothing before and after a value of a choice. */
const besideChoice: Readonly<Record<string, { readonly before: RegExp; readonly after: RegExp }>> = {
  format: { before: beginningWith(beforeFormats), after: endingIn(afterFormats) },
  status: { before: beginningWith(beforeStatuses), after: endingIn(afterStatuses) },
};

function beginningWith(words: readonly Word[]): RegExp {
  return new RegExp(`^(?:${words.map(looseForm).join('|')})`);
}

function endingIn(words: readonly Word[]): RegExp {
  return new RegExp(`(?:${words.map(looseForm).join('|')})+$`);
}

/** What ends the name of a value that goes on, as in `cancelled (client ill)` or `DNA – second time`. */
const goesOn = /[,;:([/&+<–—]|\s-\s|\s(?:and|as|at|because|by|due|for|of|on|to|until|with)\s|\s(?=[#vx]?\d)/i;

/** Signs that editors of properties put around a value, as in `✅ complete`. */
const signsBefore = letterPattern(String.raw`^[^\p{L}\p{N}]+`);
const signsAfter = letterPattern(String.raw`[^\p{L}\p{N})\]]+$`);

interface Going<T> {
  readonly mayGoOn?: (rest: string) => boolean;
  readonly isAlike?: (one: T, other: T) => boolean;
}

/**
 * What a text names, by itself or where it goes on in brackets, after a mark or with `by`; nothing where it names
 * another thing there.
 * @param going `mayGoOn`: whether it may with these words; `isAlike`: whether another thing that is named there changes
 * nothing.
 */
function namedAtStart<T>(
  value: string,
  read: (text: string) => T | undefined,
  { mayGoOn = () => true, isAlike = (one, other) => one === other }: Going<T> = {},
): T | undefined {
  const known = read(value);
  if (known !== undefined) return known;
  const written = value.replace(signsBefore(value), '').replace(signsAfter(value), '');
  const whole = read(written);
  const at = written.search(goesOn);
  if (whole !== undefined || at < 1) return whole;
  if (!mayGoOn(written.slice(at))) return undefined;
  const first = read(written.slice(0, at));
  const rest = written.slice(at).split(/[^\p{L}\p{N}-]+/u);
  const others = rest.flatMap((each) => read(each) ?? []);
  return first !== undefined && others.every((other) => isAlike(first, other)) ? first : undefined;
}

/** The place of a phase in a list of them: `2 - middle`, `3. termination`. */
const numbered = /^\d{1,2}\s*[-–—.):]\s*(?=\p{L})/u;
const joinedByWord = /^\s(?!and\s)\p{L}+\s/u;
const work = new RegExp(`\\b(?:${phasesOf.join('|')})\\b`, 'i');

/** The phase that a value names, with or without the word phase or session after it, or the work that it is a phase of. */
export function phaseOfValue({ phases }: Lexicon, written: string): PhaseSpec | undefined {
  return namedAtStart(
    written.replace(numbered, ''),
    (text) => {
      const form = looseForm(text);
      return phases.get(form) ?? phases.get(form.replace(afterPhase, ''));
    },
    { mayGoOn: (rest) => !joinedByWord.test(rest) || work.test(rest) },
  );
}

/** The value that a field knows and a text names, by itself or by another word for it. */
function knownValue({ fieldValues }: Lexicon, field: FieldSpec, written: string): Word | undefined {
  return fieldValues.get(field)?.get(looseForm(written));
}

/** The value of a `choice` that a text names, as `namedAtStart` has it; of a format also with therapy or session after it, of a
 * status with a word for who before it. */
export function choiceOf(lexicon: Lexicon, field: FieldSpec, written: string): Word | undefined {
  return namedAtStart(
    written,
    (text) => {
      const values = lexicon.fieldValues.get(field);
      const form = looseForm(text);
      const beside = besideChoice[field.name];
      if (!beside || values?.has(form)) return values?.get(form);
      const { before, after } = beside;
      const shorter = form.replace(after, '');
      return (
        values?.get(form.replace(before, '')) ??
        values?.get(shorter) ??
        values?.get(shorter.replace(before, ''))
      );
    },
    // Who did not attend was ill.
    {
      isAlike: (one, other) => one === other || (stubStatuses.includes(one) && stubStatuses.includes(other)),
    },
  );
}

const besideSetting: ReadonlySet<string> = new Set(besideSettings.map(looseForm));
/** Words with which a setting at the end is none. */
const besideName: ReadonlySet<string> = new Set(['not', 'no', 'non', ...placesOfSettings.map(looseForm)]);

/**
 * The same for a field that takes any text: words that change nothing are left aside, and whatever follows in brackets or
 * after a mark (`Video call`, `MS Teams`, `telephone (client at home)`); at the end also after a name of any other kind, but
 * for places (`Acme video`, but not `video room`).
 */
export function valueNamedIn(lexicon: Lexicon, field: FieldSpec, written: string): Word | undefined {
  const [first = ''] = written.split(/[,;:(/–—[]|\s-\s/);
  const words = first
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((each) => each !== '' && !besideSetting.has(looseForm(each)));
  const named = new Set(words.map((each) => knownValue(lexicon, field, each)));
  const [only] = named.size === 1 ? named : [];
  const last = words.some((each) => besideName.has(looseForm(each))) ? '' : (words.at(-1) ?? '');
  return (
    knownValue(lexicon, field, written) ??
    knownValue(lexicon, field, first) ??
    only ??
    knownValue(lexicon, field, last)
  );
}
