import { insertFields } from '../../edits/fields.ts';
import { insertSection } from '../../edits/sections.ts';
import type { Suggestion } from '../../finding.ts';
import { isMissing } from '../../note/fields.ts';
import type { Note } from '../../note/note.ts';
import {
  filedElsewhere,
  isFiledElsewhere,
  type RiskRecord,
  riskOf,
  safetyConcerns,
} from '../../note/risk.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('safety-item-without-risk'),
  meta: {
    category: 'measures-and-risk',
    severity: 'error',
    beforeCheckFrom: 'all',
    fix: 'suggestion',
    title: word('Safety item without a risk section'),
    summary: word(
      'A safety item is above 0 and no risk section with content is recorded, nor `risk_record: filed elsewhere`.',
    ),
    why: word(
      'An answer above 0 asks for follow-up, not for a label: what was asked, what was answered, what was done.',
    ),
    notes: [
      word(
        'Risk is looked for where a reader would: under a heading of any level, or after a bold or plain label at the start of a paragraph, an item, a row of a table or a callout, that speaks of risk, safety, suicide, self-harm or safeguarding, of C-SSRS, SI or HI, of a crisis plan, card, team or contact, of harm or danger to self or others, of self-injury, of thoughts of death or of ending one’s life, of item 9, of keeping safe; and in paragraphs tagged #risk or #safety-plan. A plain label ends at a colon; a short one that begins with such a word also at a dash, an equals sign, a semicolon, a question mark or a full stop, and after “reviewed”, “asked” and the like at a comma. A short one with a colon may begin a sentence, too (“PHQ-9 12. SI: passive, no plan”). “Risk of redundancy”, “Health and safety at work”, the suicide of someone else and “Family history of suicide” are none. Headings and labels in quotations do not count.',
      ),
      word(
        'In a group the code of each present member with an item above 0 must appear in the risk section; a row without `present` counts as present.',
      ),
      word('Several items of one client are one gap, reported on the first.'),
      word(
        'Safety items count in any of the spellings and places that `unknown-measure` lists; what may be one and may be none, that check asks about, and this one is silent.',
      ),
      word(
        'What the text alone gives counts as well, where it is clear which measure it is of and the front matter does not give the item: “PHQ-9 Q9: 1”, “item 9 scored 1” beside one measure with such an item, `phq9_item9:: 1`; not what it was before (“2 -> 0”), nor two different answers.',
      ),
      word(
        'A risk section that holds nothing but prompts does not count: a template does not make this error smaller.',
      ),
    ],
    messages: {
      absent: (item: Word) => say`“${item}” is above 0, and no risk section is recorded.`,
      member: (member: Word) =>
        say`A safety item of ${member} is above 0, and ${member} is not named in a risk section.`,
    },
  },
  options: {},
  check({ note, report }) {
    if (isFiledElsewhere(note)) return;
    const concerns = safetyConcerns(note);
    if (concerns.length === 0) return;
    const risk = riskOf(note);
    const reported = new Set<Word | undefined>();
    for (const { key, span, member } of concerns) {
      const id = member?.id.value;
      if (reported.has(id)) continue;
      if (risk.isRecorded && (id === undefined || risk.names(id))) continue;
      reported.add(id);
      const suggestions = suggestionsFor(note, risk);
      if (id === undefined) {
        report({ at: span, subject: key, message: 'absent', data: [key], suggestions });
      } else {
        report({ at: span, subject: id, message: 'member', data: [id], suggestions });
      }
    }
  },
});

function suggestionsFor(note: Note, { places }: RiskRecord): Suggestion[] {
  const spec = note.lexicon.protocol.sections.find(({ id }) => id === 'risk');
  const section = spec && places.length === 0 ? insertSection(note, spec) : undefined;
  const record = isMissing(note.fields, 'risk_record')
    ? insertFields(note, say`risk_record: ${filedElsewhere}`)
    : undefined;
  return [
    ...(spec && section ? [{ title: say`Insert “${spec.title}”`, edits: [section] }] : []),
    ...(record ? [{ title: say`Record that it is filed elsewhere`, edits: [record] }] : []),
  ];
}
