import { word } from '../../protocol/word.ts';
import { say, sayCount } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('group-size'),
  meta: {
    category: 'groups',
    severity: 'info',
    title: word('Large group'),
    summary: ({ members }) => say`More than ${sayCount(members, word('member'))} are present.`,
    why: word(
      'Group IPT starts with seven to nine members; one Medicare policy caps a group session at twelve.',
    ),
    messages: {
      large: (present: number, most: number) =>
        say`${sayCount(present, word('member'))} are present, more than ${most}.`,
    },
  },
  options: {
    members: {
      type: 'integer',
      default: 12,
      minimum: 1,
      description: 'The most members present before it is reported.',
    },
  },
  check({ note: { fields }, options, report }) {
    const value = fields.entries.get('members')?.value;
    const present = fields.members.filter((row) => row.present).length;
    if (!value || present <= options.members) return;
    report({ at: value.span, subject: word('members'), message: 'large', data: [present, options.members] });
  },
});
