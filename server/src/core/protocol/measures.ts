import type { Source } from './source.ts';
import { type Word, word } from './word.ts';

/** From a total on, the label that its source gives it. */
export interface Band {
  readonly from: number;
  readonly label: Word;
}

/** The band that a total lies in. */
export function bandOf({ bands }: Pick<MeasureSpec, 'bands'>, total: number): Band | undefined {
  return bands.findLast(({ from }) => from <= total);
}

/** An item of a measure that asks about suicide; recorded as `<measure>_item<n>`. */
export interface SafetyItem {
  readonly key: Word;
  readonly max: number;
}

/** An outcome measure: totals only, no text of any item. Higher is worse in all of them. */
export interface MeasureSpec {
  readonly id: Word;
  readonly title: Word;
  readonly min: number;
  readonly max: number;
  /** Fractions are accepted up to this total; `undefined` where only whole totals exist. */
  readonly fractionsTo?: number;
  readonly bands: readonly Band[];
  /** The smallest change that is more than measurement error; `undefined` where sources don't agree on one. */
  readonly reliableChange?: number;
  readonly safetyItem?: SafetyItem;
  readonly sources: readonly Source[];
}

const minimal = word('minimal');
const mild = word('mild');
const moderate = word('moderate');
const moderatelySevere = word('moderately severe');
const severe = word('severe');
const verySevere = word('very severe');
const none = word('none');
const low = word('low');

/** Bands from a list of lower bounds and their labels. */
function bands(...rows: readonly (readonly [number, Word])[]): readonly Band[] {
  return rows.map(([from, label]) => ({ from, label }));
}

const phqBands = bands([0, minimal], [5, mild], [10, moderate], [15, moderatelySevere], [20, severe]);

/** The measures known by default: ranges, bands, reliable change and safety items, each with its source. */
export const measures: readonly MeasureSpec[] = [
  {
    id: word('phq9'),
    title: word('PHQ-9'),
    min: 0,
    max: 27,
    bands: phqBands,
    reliableChange: 6,
    safetyItem: { key: word('phq9_item9'), max: 3 },
    sources: ['kroenke', 'nhsTalkingTherapies'],
  },
  {
    id: word('gad7'),
    title: word('GAD-7'),
    min: 0,
    max: 21,
    bands: bands([0, minimal], [5, mild], [10, moderate], [15, severe]),
    reliableChange: 4,
    sources: ['kroenke', 'nhsTalkingTherapies'],
  },
  {
    id: word('phqa'),
    title: word('PHQ-A'),
    min: 0,
    max: 27,
    bands: phqBands,
    reliableChange: 6,
    safetyItem: { key: word('phqa_item9'), max: 3 },
    sources: ['general'],
  },
  {
    id: word('hamd17'),
    title: word('HAM-D 17'),
    min: 0,
    max: 52,
    bands: bands([0, none], [8, mild], [17, moderate], [24, severe]),
    safetyItem: { key: word('hamd17_item3'), max: 4 },
    sources: ['hamd'],
  },
  {
    id: word('bdi2'),
    title: word('BDI-II'),
    min: 0,
    max: 63,
    bands: bands([0, minimal], [14, mild], [20, moderate], [29, severe]),
    safetyItem: { key: word('bdi2_item9'), max: 3 },
    sources: ['bdi'],
  },
  {
    id: word('madrs'),
    title: word('MADRS'),
    min: 0,
    max: 60,
    bands: bands([0, none], [7, mild], [20, moderate], [35, severe]),
    safetyItem: { key: word('madrs_item10'), max: 6 },
    sources: ['snaith'],
  },
  {
    id: word('epds'),
    title: word('EPDS'),
    min: 0,
    max: 30,
    bands: bands([0, low], [10, word('possible depression')], [13, word('probable depression')]),
    reliableChange: 4,
    safetyItem: { key: word('epds_item10'), max: 3 },
    sources: ['epds'],
  },
  {
    id: word('wsas'),
    title: word('WSAS'),
    min: 0,
    max: 40,
    bands: bands([0, low], [10, word('significant')], [20, word('moderately severe or worse')]),
    reliableChange: 8,
    sources: ['wsas', 'general'],
  },
  {
    id: word('core10'),
    title: word('CORE-10'),
    min: 0,
    max: 40,
    bands: bands([0, low], [11, mild], [15, moderate], [20, moderatelySevere], [25, severe]),
    reliableChange: 6,
    safetyItem: { key: word('core10_item6'), max: 4 },
    sources: ['coreSystem'],
  },
  {
    id: word('qids-sr16'),
    title: word('QIDS-SR16'),
    min: 0,
    max: 27,
    bands: bands([0, none], [6, mild], [11, moderate], [16, severe], [21, verySevere]),
    safetyItem: { key: word('qids-sr16_item12'), max: 3 },
    sources: ['qids'],
  },
  {
    id: word('iip32'),
    title: word('IIP-32'),
    min: 0,
    max: 128,
    fractionsTo: 4,
    bands: [],
    sources: ['general'],
  },
  {
    id: word('iip64'),
    title: word('IIP-64'),
    min: 0,
    max: 256,
    fractionsTo: 4,
    bands: [],
    sources: ['general'],
  },
  {
    id: word('ede-q'),
    title: word('EDE-Q'),
    min: 0,
    max: 6,
    fractionsTo: 6,
    bands: [],
    sources: ['edeq'],
  },
  {
    id: word('oasis'),
    title: word('OASIS'),
    min: 0,
    max: 20,
    bands: bands([0, low], [8, word('at or above cut-off')]),
    reliableChange: 5,
    sources: ['oasis'],
  },
  {
    id: word('pcl5'),
    title: word('PCL-5'),
    min: 0,
    max: 80,
    bands: [],
    reliableChange: 5,
    sources: ['ptsd'],
  },
  {
    id: word('whodas12'),
    title: word('WHODAS 2.0, 12 items'),
    min: 0,
    max: 100,
    fractionsTo: 100,
    bands: [],
    sources: ['general'],
  },
  {
    id: word('srm5'),
    title: word('SRM-5'),
    min: 0,
    max: 7,
    fractionsTo: 7,
    bands: [],
    sources: ['general'],
  },
];

/** The word that may stand for a total, or for all of `measures`, where the client would not fill them in. */
export const declined: Word = word('declined');
