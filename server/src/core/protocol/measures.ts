import type { Source } from './source.ts';
import { type Word, word } from './word.ts';

/** From a total on, the label that its source gives it. */
export interface Band {
  readonly from: number;
  readonly label: Word;
}

/** The band that a total is in. */
export function bandOf({ bands }: Pick<MeasureSpec, 'bands'>, total: number): Band | undefined {
  return bands.findLast(({ from }) => from <= total);
}

/** An item of a measure that asks about suicide or self-harm; recorded as `<measure>_item<n>`. */
export interface SafetyItem {
  readonly key: Word;
  readonly item: number;
  readonly max: number;
}

/** An outcome measure: totals only, no text of any item. */
export interface MeasureSpec {
  readonly id: Word;
  readonly title: Word;
  /** Other names of it. All are compared without case, `-`, `_`, spaces and full stops. */
  readonly aliases: readonly Word[];
  readonly min: number;
  /** `undefined` where sources don't agree on one. */
  readonly max?: number;
  /** Fractions are accepted up to this total; `undefined` where only whole totals exist. */
  readonly fractionsTo?: number;
  /** True where a higher total is the better one. */
  readonly higherIsBetter?: true;
  readonly bands: readonly Band[];
  /** The smallest change that is more than measurement error; `undefined` where sources don't agree on one. */
  readonly reliableChange?: number;
  /** How many items it has; a key may name one of them. */
  readonly items?: number;
  readonly safetyItem?: SafetyItem;
  readonly sources: readonly Source[];
}

/** The word that may stand for a total, or for all of `measures`, where the client would not fill them in. */
export const declined: Word = word('declined');

/** Words in place of a total, or of all of `measures`, where there is none; compared without case, spaces and marks. */
export const notTaken: readonly Word[] = [
  word('n/a'),
  word('none'),
  word('nil'),
  word('no'),
  word('not done'),
  word('not taken'),
  word('not given'),
  word('not completed'),
  word('not administered'),
  word('not applicable'),
  word('not available'),
  word('not asked'),
  word('not due'),
  word('not recorded'),
  word('not scored'),
  word('not today'),
  word('none today'),
  word('none this session'),
  word('omitted'),
  word('skipped'),
  word('missing'),
  word('deferred'),
];

/** Words that may come after the name of a measure, or in its own map, for its total. */
export const totalWords: readonly Word[] = [word('total'), word('score'), word('sum'), word('total score')];

/** What may join the name of a measure and the number of an item. */
export const itemWords: readonly Word[] = [word('item'), word('itm'), word('question'), word('i'), word('q')];

/** What may stand for the number of a safety item. */
export const safetyWords: readonly Word[] = [
  word('suicide'),
  word('suicidal'),
  word('suicidality'),
  word('suicidal ideation'),
  word('suicidal thoughts'),
  word('si'),
  word('self_harm'),
  word('safety'),
];

/** A part of the names of several measures, which may come before the number of an item all the same. */
export const familyNames: readonly (readonly [name: Word, measure: Word])[] = [
  [word('phq'), word('phq9')],
  [word('core'), word('core10')],
];

/** Instruments in their own right whose names are close to those of others. */
export const otherInstruments: readonly Word[] = [word('basis'), word('hama'), word('ids30'), word('lsas')];
