import { behindPhases, besideSettings } from '../protocol/field-values.ts';
import type { FieldSpec } from '../protocol/fields.ts';
import type { PhaseSpec } from '../protocol/phases.ts';
import type { Word } from '../protocol/word.ts';
import { looseForm } from '../text/loose-form.ts';
import type { FieldKey, Lexicon } from './lexicon.ts';

/** The field that a key names, by whatever name. Behind a name of many uses the value has to fit, too. */
export function fieldKeyOf({ fieldKeys }: Lexicon, written: string): FieldKey | undefined {
  return fieldKeys.get(looseForm(written));
}

const behindPhase = new RegExp(`(?:${behindPhases.join('|')})$`);

/** The phase that a value names, with or without the word phase or session behind it. */
export function phaseOfValue({ phases }: Lexicon, written: string): PhaseSpec | undefined {
  const form = looseForm(written);
  return phases.get(form) ?? phases.get(form.replace(behindPhase, ''));
}

/** The value that a field knows and a text names, by itself or by another word for it. */
export function knownValue({ fieldValues }: Lexicon, field: FieldSpec, written: string): Word | undefined {
  return fieldValues.get(field)?.get(looseForm(written));
}

/** What ends the name of a value that goes on, as in `cancelled (client ill)` or `DNA – second time`. */
const goesOn = /[,;:([–—]|\s-\s|\sby\s/i;

/** The same where the text goes on in brackets, behind a mark or with `by`, and names no other value there. */
export function choiceOf(lexicon: Lexicon, field: FieldSpec, written: string): Word | undefined {
  const whole = knownValue(lexicon, field, written);
  const at = written.search(goesOn);
  if (whole !== undefined || at < 1) return whole;
  const others = written.slice(at).split(/[^\p{L}\p{N}-]+/u);
  return others.some((each) => knownValue(lexicon, field, each) !== undefined)
    ? undefined
    : knownValue(lexicon, field, written.slice(0, at));
}

const besideSetting: ReadonlySet<string> = new Set(besideSettings.map(looseForm));

/**
 * The same for a field that takes any text: words that change nothing are left aside, and whatever follows in brackets or
 * behind a mark (`Video call`, `MS Teams`, `telephone (client at home)`).
 */
export function valueNamedIn(lexicon: Lexicon, field: FieldSpec, written: string): Word | undefined {
  const [first = ''] = written.split(/[,;:(/–—[]|\s-\s/);
  const words = first.split(/[\s_-]+/).filter((each) => each !== '' && !besideSetting.has(looseForm(each)));
  const named = new Set(words.map((each) => knownValue(lexicon, field, each)));
  const [only] = named.size === 1 ? named : [];
  return knownValue(lexicon, field, written) ?? knownValue(lexicon, field, first) ?? only;
}
