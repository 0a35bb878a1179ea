import { isPrompted } from '../../note/fields.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

const remote: ReadonlySet<string> = new Set(['video', 'telephone']);

export default defineNoteRule({
  id: word('telehealth-location'),
  meta: {
    category: 'front-matter',
    severity: 'info',
    title: word('Location at a remote session'),
    summary: word('`setting` is video or telephone and `client_location_confirmed` is not true.'),
    why: word('In an emergency somebody has to know where to send help.'),
    messages: {
      unconfirmed: () => say`The client’s location is not recorded as confirmed for this remote session.`,
    },
  },
  options: {},
  check({ note, report }) {
    const { fields } = note;
    if (!fields.setting || !remote.has(fields.setting.value) || fields.locationConfirmed) return;
    if (isPrompted(fields, 'client_location_confirmed')) return;
    if (fields.problems.some(({ field }) => field.name === 'client_location_confirmed')) return;
    if (fields.strays.some(({ suggestion }) => suggestion === 'client_location_confirmed')) return;
    report({
      at: fields.setting.span,
      subject: word('client_location_confirmed'),
      message: 'unconfirmed',
      data: [],
    });
  },
});
