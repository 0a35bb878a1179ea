import { cptTimes } from '../../protocol/billing.ts';
import { word } from '../../protocol/word.ts';
import { say, sayCount } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('cpt-time-mismatch'),
  meta: {
    category: 'front-matter',
    severity: 'off',
    title: word('Procedure code and minutes differ'),
    summary: word('The minutes between `start` and `end` don’t fit the time that the CPT code covers.'),
    why: word(
      'Time-based codes are defined by minutes: 90832 16 to 37, 90834 38 to 52, 90837 from 53, 90846 and 90847 from 26.',
    ),
    messages: {
      short: (minutes: number, from: number) =>
        say`${sayCount(minutes, word('minute'))} recorded; this code covers ${from} or more.`,
      outside: (minutes: number, from: number, to: number) =>
        say`${sayCount(minutes, word('minute'))} recorded; this code covers ${from} to ${to}.`,
    },
  },
  options: {},
  check({ note: { fields }, report }) {
    const { start, end, cpt } = fields;
    if (!start || !end || end.value <= start.value) return;
    const minutes = end.value - start.value;
    for (const { value, span } of cpt) {
      const time = cptTimes.get(value.trim());
      if (!time || (minutes >= time.from && minutes <= time.to)) continue;
      const common = { at: span, subject: word('cpt') };
      if (Number.isFinite(time.to))
        report({ ...common, message: 'outside', data: [minutes, time.from, time.to] });
      else report({ ...common, message: 'short', data: [minutes, time.from] });
    }
  },
});
