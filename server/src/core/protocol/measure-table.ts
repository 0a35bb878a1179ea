import type { Band, MeasureSpec } from './measures.ts';
import type { Source } from './source.ts';
import { type Word, word } from './word.ts';

const minimal = word('minimal');
const mild = word('mild');
const moderate = word('moderate');
const moderatelySevere = word('moderately severe');
const severe = word('severe');
const verySevere = word('very severe');
const none = word('none');
const low = word('low');
const cutOff = word('at or above cut-off');

/** Bands from a list of lower bounds and their labels. */
function bands(...rows: readonly (readonly [number, Word])[]): readonly Band[] {
  return rows.map(([from, label]) => ({ from, label }));
}

type Row = Omit<MeasureSpec, 'id' | 'title' | 'aliases' | 'min' | 'max' | 'bands' | 'sources'> & {
  readonly bands?: readonly Band[];
};

/**
 * A row of the table.
 * @param names its id, then other names of it.
 * @param range its lowest and highest total; without the latter where sources differ.
 */
function measure(
  [id, ...aliases]: readonly [Word, ...Word[]],
  title: Word,
  [min, max]: readonly [number, number?],
  sources: readonly [Source, ...Source[]],
  row: Row = {},
): MeasureSpec {
  return { id, title, aliases, min, ...(max !== undefined && { max }), bands: [], ...row, sources };
}

const phqBands = bands([0, minimal], [5, mild], [10, moderate], [15, moderatelySevere], [20, severe]);

/** The measures known by default: ranges, bands, reliable change and safety items, each with its source. */
export const measures: readonly MeasureSpec[] = [
  measure([word('phq9')], word('PHQ-9'), [0, 27], ['phq9', 'nhsTalkingTherapies'], {
    bands: phqBands,
    reliableChange: 6,
    items: 9,
    safetyItem: { key: word('phq9_item9'), item: 9, max: 3 },
  }),
  measure([word('gad7')], word('GAD-7'), [0, 21], ['gad7', 'nhsTalkingTherapies'], {
    bands: bands([0, minimal], [5, mild], [10, moderate], [15, severe]),
    reliableChange: 4,
    items: 7,
  }),
  measure([word('phqa')], word('PHQ-A'), [0, 27], ['phqa'], {
    bands: phqBands,
    items: 9,
    safetyItem: { key: word('phqa_item9'), item: 9, max: 3 },
  }),
  measure(
    [word('hamd17'), word('hdrs17'), word('hrsd17')],
    word('HAM-D 17'),
    [0, 52],
    ['hamd', 'hamdSeverity'],
    {
      bands: bands([0, none], [8, mild], [17, moderate], [24, severe]),
      items: 17,
      safetyItem: { key: word('hamd17_item3'), item: 3, max: 4 },
    },
  ),
  measure([word('bdi2'), word('bdi-ii')], word('BDI-II'), [0, 63], ['bdi2'], {
    bands: bands([0, minimal], [14, mild], [20, moderate], [29, severe]),
    items: 21,
    safetyItem: { key: word('bdi2_item9'), item: 9, max: 3 },
  }),
  measure([word('madrs')], word('MADRS'), [0, 60], ['madrs', 'snaith'], {
    bands: bands([0, none], [7, mild], [20, moderate], [35, severe]),
    items: 10,
    safetyItem: { key: word('madrs_item10'), item: 10, max: 6 },
  }),
  measure([word('epds')], word('EPDS'), [0, 30], ['epds', 'epdsChange'], {
    bands: bands([0, low], [10, word('possible depression')], [13, word('probable depression')]),
    reliableChange: 4,
    items: 10,
    safetyItem: { key: word('epds_item10'), item: 10, max: 3 },
  }),
  measure([word('wsas')], word('WSAS'), [0, 40], ['wsas', 'wsasChange'], {
    bands: bands([0, low], [10, word('significant')], [21, word('moderately severe or worse')]),
    reliableChange: 8,
    items: 5,
  }),
  measure([word('core10')], word('CORE-10'), [0, 40], ['core10'], {
    bands: bands([0, low], [11, mild], [15, moderate], [20, moderatelySevere], [25, severe]),
    reliableChange: 6,
    items: 10,
    safetyItem: { key: word('core10_item6'), item: 6, max: 4 },
  }),
  measure(
    [word('qids-sr16'), word('qids'), word('qids-sr'), word('qids16'), word('qids-c'), word('qids-c16')],
    word('QIDS-SR16'),
    [0, 27],
    ['qids'],
    {
      bands: bands([0, none], [6, mild], [11, moderate], [16, severe], [21, verySevere]),
      items: 16,
      safetyItem: { key: word('qids-sr16_item12'), item: 12, max: 3 },
    },
  ),
  measure([word('iip32')], word('IIP-32'), [0, 128], ['iip32'], { fractionsTo: 4, items: 32 }),
  measure([word('iip64')], word('IIP-64'), [0, 256], ['iip64'], { fractionsTo: 4, items: 64 }),
  measure([word('ede-q'), word('ede-q6'), word('ede-q 6.0')], word('EDE-Q'), [0, 6], ['edeq', 'edeqNorms'], {
    fractionsTo: 6,
    items: 28,
  }),
  measure([word('oasis')], word('OASIS'), [0, 20], ['oasis', 'oasisChange'], {
    bands: bands([0, low], [8, cutOff]),
    reliableChange: 5,
    items: 5,
  }),
  measure([word('pcl5')], word('PCL-5'), [0, 80], ['pcl5', 'pcl5Change'], { reliableChange: 15, items: 20 }),
  measure([word('whodas12'), word('whodas 2.0 12')], word('WHODAS 2.0, 12 items'), [0, 100], ['whodas'], {
    fractionsTo: 100,
    items: 12,
  }),
  measure([word('srm5')], word('SRM-5'), [0, 7], ['srm5', 'srm5Regular'], {
    fractionsTo: 7,
    higherIsBetter: true,
    bands: bands([3.5, word('steady')]),
    items: 5,
  }),
  measure([word('phq8')], word('PHQ-8'), [0, 24], ['phq8'], { bands: phqBands, items: 8 }),
  measure([word('phq2')], word('PHQ-2'), [0, 6], ['phq2'], { bands: bands([0, low], [3, cutOff]), items: 2 }),
  measure([word('gad2')], word('GAD-2'), [0, 6], ['gad2'], { bands: bands([0, low], [3, cutOff]), items: 2 }),
  measure([word('mfq')], word('MFQ'), [0, 66], ['mfq'], { items: 33 }),
  measure([word('smfq')], word('SMFQ'), [0, 26], ['mfq'], { items: 13 }),
  measure([word('rcads'), word('rcads47')], word('RCADS'), [0, 141], ['rcads'], { items: 47 }),
  measure([word('k10')], word('K10'), [0, 50], ['k10'], { items: 10 }),
  measure([word('dass21')], word('DASS-21'), [0, 126], ['dass'], { items: 21 }),
  measure([word('core-om'), word('core34')], word('CORE-OM'), [0, 136], ['coreOm'], {
    fractionsTo: 40,
    items: 34,
  }),
  measure([word('cesd'), word('cesd20')], word('CES-D'), [0, 60], ['cesd'], {
    bands: bands([0, low], [16, cutOff]),
    items: 20,
  }),
  measure([word('gds15')], word('GDS-15'), [0, 15], ['gds15'], { items: 15 }),
  measure([word('gds30')], word('GDS-30'), [0, 30], ['gds30'], { items: 30 }),
  measure([word('isi')], word('ISI'), [0, 28], ['isi'], {
    bands: bands([0, none], [8, word('subthreshold')], [15, moderate], [22, severe]),
    items: 7,
  }),
  measure([word('odsis')], word('ODSIS'), [0, 20], ['odsis'], {
    bands: bands([0, low], [8, cutOff]),
    items: 5,
  }),
  measure([word('hamd'), word('hdrs'), word('hrsd')], word('HAM-D, any version'), [0], ['hamd'], {
    items: 29,
    safetyItem: { key: word('hamd_item3'), item: 3, max: 4 },
  }),
  measure([word('hamd21'), word('hdrs21'), word('hrsd21')], word('HAM-D 21'), [0], ['hamd'], {
    items: 21,
    safetyItem: { key: word('hamd21_item3'), item: 3, max: 4 },
  }),
  measure([word('hamd24'), word('hdrs24'), word('hrsd24')], word('HAM-D 24'), [0], ['hamd'], {
    items: 24,
    safetyItem: { key: word('hamd24_item3'), item: 3, max: 4 },
  }),
  measure([word('bdi'), word('bdi1'), word('bdi-ia')], word('BDI, first edition'), [0, 63], ['bdi'], {
    items: 21,
    safetyItem: { key: word('bdi_item9'), item: 9, max: 3 },
  }),
  measure([word('madrs-s')], word('MADRS-S'), [0, 54], ['madrsS'], {
    fractionsTo: 54,
    items: 9,
    safetyItem: { key: word('madrs-s_item9'), item: 9, max: 6 },
  }),
  measure([word('pclc')], word('PCL-C (DSM-IV)'), [17, 85], ['pclOlder'], { items: 17 }),
  measure([word('pclm')], word('PCL-M (DSM-IV)'), [17, 85], ['pclOlder'], { items: 17 }),
  measure([word('pcls')], word('PCL-S (DSM-IV)'), [17, 85], ['pclOlder'], { items: 17 }),
];
