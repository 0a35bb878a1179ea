import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('too-many-problem-areas'),
  meta: {
    category: 'problem-areas',
    severity: 'warning',
    title: word('Too many problem areas'),
    summary: word(
      'More than two problem areas in `problem_area` and `secondary_area` of an individual or couples note.',
    ),
    why: word('IPT is short; it works on one problem area, at most two.'),
    messages: { third: () => say`A third problem area; IPT works on one, at most two.` },
  },
  options: {},
  check({ note: { fields }, report }) {
    if (fields.isGroup) return;
    const distinct = new Set<unknown>();
    for (const { area, span } of [...fields.areas, ...fields.secondaryAreas]) {
      if (area === undefined || area === 'undecided') continue;
      distinct.add(area);
      if (distinct.size < 3) continue;
      report({ at: span, subject: word('problem_area'), message: 'third', data: [] });
      return;
    }
  },
});
