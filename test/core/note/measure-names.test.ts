import { describe, expect, it } from 'vitest';
import { measures } from '../../../server/src/core/protocol/measure-table.ts';
import { noteOf, standard } from '../../harness/notes.ts';

const names = standard.lexicon.measures;

/** A key in a few words: what is read of it. */
function reading(key: string): string {
  const read = names.read(key);
  const near = names.near(key);
  if (!read) return near ? `near ${near.id}` : 'nothing';
  switch (read.kind) {
    case 'bare':
      return `bare ${read.item}`;
    case 'item-or-total':
      return `${read.item.id} or ${read.total?.id}`;
    case 'other-item':
      return 'another item';
    default:
      return `${read.kind === 'unclear' ? 'perhaps ' : ''}${read.of.id}`;
  }
}

describe('names of measures', () => {
  it('know every id, title and alias of the table, and none stands for two', () => {
    for (const { id, title, aliases } of measures) {
      for (const name of [id, title, ...aliases]) expect([name, reading(name)]).toEqual([name, id]);
    }
  });

  it.each([
    ['PHQ-9', 'phq9'],
    ['phq 9', 'phq9'],
    ['P.H.Q.9', 'phq9'],
    ['phq9_total', 'phq9'],
    ['PHQ-9 score', 'phq9'],
    ['Ham-D 17', 'hamd17'],
    ['HDRS', 'hamd'],
    ['QIDS', 'qids-sr16'],
    ['EDE-Q 6.0', 'ede-q'],
    ['core om', 'core-om'],
  ])('take %j for the total of %s', (key, id) => {
    expect(reading(key)).toBe(id);
  });

  it.each([
    ['phq9_item9', 'phq9_item9'],
    ['phq9_item_9', 'phq9_item9'],
    ['phq9-item9', 'phq9_item9'],
    ['phq9.item.09', 'phq9_item9'],
    ['PHQ-9 Q9', 'phq9_item9'],
    ['PHQ-9 (item 9)', 'phq9_item9'],
    ['phq9_itm9', 'phq9_item9'],
    ['phq9_question_9', 'phq9_item9'],
    ['phq9_i9', 'phq9_item9'],
    ['phq9#9', 'phq9_item9'],
    ['phq9_item#9', 'phq9_item9'],
    ['phq9_suicide', 'phq9_item9'],
    ['phq9_si', 'phq9_item9'],
    ['phq9_self_harm', 'phq9_item9'],
    ['phq9 self-harm item', 'phq9_item9'],
    ['phq9_safety', 'phq9_item9'],
    ['phq9_suicidality', 'phq9_item9'],
    ['phq9_item9_si', 'phq9_item9'],
    ['phq9_item9_score', 'phq9_item9'],
    ['phq_item9', 'phq9_item9'],
    ['PHQ-A_item9', 'phqa_item9'],
    ['epds_10', 'epds_item10 or epds'],
    ['phqa9', 'phqa_item9 or phqa'],
    ['madrs10', 'madrs_item10 or madrs'],
    ['phq99', 'phq9_item9 or undefined'],
    ['bdi-ii_item9', 'bdi2_item9'],
    ['bdi_q9', 'bdi_item9'],
    ['hdrs_item3', 'hamd_item3'],
    ['hamd24_suicide', 'hamd24_item3'],
    ['core10 item 6', 'core10_item6'],
    ['core_item6', 'core10_item6'],
    ['qids_q12', 'qids-sr16_item12'],
    ['madrs-s item 9', 'madrs-s_item9'],
  ])('take %j for %s', (key, id) => {
    expect(reading(key)).toBe(id);
  });

  it.each([
    ['phq9_items9', 'perhaps phq9_item9'],
    ['phq9_item', 'perhaps phq9_item9'],
    ['phq9_item10', 'perhaps phq9_item9'],
    ['phq9_item9_now', 'perhaps phq9_item9'],
    ['phq9_risk', 'perhaps phq9_item9'],
    ['item9_phq9', 'perhaps phq9_item9'],
    ['epds_item11', 'perhaps epds_item10'],
    ['phq9_item8', 'another item'],
    ['q3_phq9', 'another item'],
    ['gad7_item7', 'another item'],
    ['hamd6', 'another item'],
    ['item9', 'bare 9'],
    ['Q 9', 'bare 9'],
    ['#10', 'bare 10'],
    ['suicide', 'bare safety'],
    ['self-harm', 'bare safety'],
    ['9', 'nothing'],
    ['item', 'nothing'],
    ['sister', 'nothing'],
    ['phq9_change', 'nothing'],
    ['phq9_date', 'nothing'],
    ['visit', 'nothing'],
  ])('take %j for what it may be: %s', (key, expected) => {
    expect(reading(key)).toBe(expected);
  });

  it.each([
    ['wsass', 'near wsas'],
    ['mardrs', 'near madrs'],
    ['cor10', 'near core10'],
    ['epds_itme10', 'perhaps epds_item10'],
    ['pqh9_item9', 'near phq9_item9'],
    ['phq4', 'nothing'],
    ['phq15', 'nothing'],
    ['whodas36', 'nothing'],
    ['lsas', 'nothing'],
    ['hama', 'nothing'],
    ['IDS-30', 'nothing'],
    ['wsas-y', 'nothing'],
    ['rcads-p', 'nothing'],
    ['cesd-r', 'nothing'],
    ['edeqs', 'nothing'],
    ['rosenberg', 'nothing'],
  ])('ask about %j: %s', (key, expected) => {
    expect(reading(key)).toBe(expected);
  });
});

describe('measures in the front matter', () => {
  const values = (lines: string) =>
    noteOf(`---\n${lines}\n---\n`).fields.measures.values.map(({ key, total }) => `${key.id} ${total}`);

  it.each([
    ['measures: {phq9: "15", gad7: declined}', ['phq9 15', 'gad7 undefined']],
    ['measures:\n  - PHQ-9: 15\n  - item 9: 2', ['phq9 15', 'phq9_item9 2']],
    ['measures: {phq9: {total: 15, item9: 2}}', ['phq9 15', 'phq9_item9 2']],
    ['measures: {phq9: {total: 15, items: {8: 1, 9: 2}}}', ['phq9 15', 'phq9_item9 2']],
    ['measures: {phq9_items: [1, 0, 0, 0, 0, 0, 0, 0, 2]}', ['phq9_item9 2']],
    ['measures:\n  - {measure: PHQ-9, score: 15, 9: 2}', ['phq9 15', 'phq9_item9 2']],
    ['measures: {before: {phq9: 15}, after: {phq9: 12}}', ['phq9 15', 'phq9 12']],
    ['PHQ-9: 15\nQ9: 2', ['phq9 15', 'phq9_item9 2']],
    ['outcome measures: {phq9: 15, phq9_suicide: 2}', ['phq9 15', 'phq9_item9 2']],
    ['measures: {epds: 12}\nepds10: 2', ['epds 12', 'epds_item10 2']],
    ['measures: {phqa9: 14}', ['phqa 14']],
    ['oasis: a quiet room\nsi: none\nk10: 22', ['k10 22']],
    ['oasis: 9', ['oasis 9']],
    ['session: 4', []],
  ])('%j', (lines, expected) => {
    expect(values(lines)).toEqual(expected);
  });
});
