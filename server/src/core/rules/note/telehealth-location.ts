import type { FieldProblem } from '../../note/field-checks.ts';
import { isPrompted } from '../../note/fields.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('telehealth-location'),
  meta: {
    category: 'front-matter',
    severity: 'info',
    title: word('Location at a remote session'),
    summary: word(
      '`setting` is video or telephone, in any of their words, and `client_location_confirmed` is not true.',
    ),
    why: word('In an emergency someone has to know where to send help.'),
    notes: [
      word(
        'Zoom, teams, telehealth, remote, online, virtual, videoconference, webcam, phone and call also count as video or telephone, with words beside them that change nothing (MS Teams, by phone, video call) and whatever follows in brackets or after a mark.',
      ),
      word('`client_location_confirmed: yes` counts as true; `invalid-field` corrects it.'),
    ],
    messages: {
      unconfirmed: () => say`The client’s location is not recorded as confirmed for this remote session.`,
    },
  },
  options: {},
  check({ note, report }) {
    const { fields } = note;
    if (!fields.setting || !fields.isRemote || fields.locationConfirmed) return;
    if (isPrompted(fields, 'client_location_confirmed')) return;
    const isUnclear = ({ field, corrections }: FieldProblem) =>
      field.name === 'client_location_confirmed' && !corrections.form;
    if (fields.problems.some(isUnclear)) return;
    if (fields.strays.some(({ suggestion }) => suggestion === 'client_location_confirmed')) return;
    report({
      at: fields.setting.span,
      subject: word('client_location_confirmed'),
      message: 'unconfirmed',
      data: [],
    });
  },
});
