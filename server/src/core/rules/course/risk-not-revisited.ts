import type { NoteFacts } from '../../course/facts.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';
import { acrossUnread } from '../unread-notes.ts';

export default defineCourseRule({
  id: word('risk-not-revisited'),
  meta: {
    category: 'course',
    severity: 'warning',
    beforeCheckFrom: 'all',
    runsOnStubs: true,
    title: word('Risk not revisited'),
    summary: word(
      'The last held session had a safety item above 0, and neither that item nor a word on risk is found in this note.',
    ),
    why: word('What was a worry last time is asked about again; one line, “asked; none”, suffices.'),
    notes: [
      word(
        'A cancelled or no-show note that follows such a session needs a line of text on it; it is reported on its status.',
      ),
      word(
        'The item counts in any spelling and place of the front matter, and in the text with an answer (“item 9: 0”).',
      ),
      word(
        'A phrase of the list “risk” anywhere in the text counts as well: suicidal, self-harm, thoughts of dying, not being here, safety plan, … “She took a risk” does not.',
      ),
      word(
        'A risk section counts if it holds content; `risk_record: filed elsewhere` counts as one. In a group each member with an item above 0 is looked at.',
      ),
      acrossUnread,
    ],
    messages: {
      open: () =>
        say`A safety item was above 0 in the last held session; neither that item nor a word on risk was found here.`,
      stub: () =>
        say`A safety item was above 0 in the last held session, and this note has no text; one line on it is worth having.`,
    },
  },
  options: {},
  check({ note, course, report }) {
    const earlier = course.previousHeld(note);
    const concerns = earlier?.safety.filter(({ isPositive }) => isPositive) ?? [];
    if (concerns.length === 0 || note.hasRisk) return;
    const common = { subject: word('risk'), data: [] } as const;
    if (note.isStub) {
      if (!note.hasBody) report({ ...common, at: note.status ?? note.anchor, message: 'stub' });
      return;
    }
    if (note.speaksOfRisk) return;
    const people = new Set(concerns.map(({ member }) => member));
    const isAsked = [...people].every((member) =>
      concerns.some((concern) => concern.member === member && hasItem(note, concern)),
    );
    if (!isAsked) report({ ...common, at: note.anchor, message: 'open' });
  },
});

function hasItem(note: NoteFacts, concern: NoteFacts['safety'][number]): boolean {
  if (note.safety.some(({ key, member }) => key === concern.key && member === concern.member)) return true;
  return concern.member === undefined && note.safetyItemsNamed.includes(concern.item);
}
