import { icd10cm } from '../../protocol/billing.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('diagnosis-format'),
  meta: {
    category: 'front-matter',
    severity: 'off',
    title: word('Form of a diagnosis code'),
    summary: word('A value of `diagnosis` is not shaped like an ICD-10-CM code.'),
    why: word('Payers refuse codes that are not in form.'),
    notes: [word('Only the shape is looked at, such as F32.1 or F43.20; whether the code exists is not.')],
    messages: { shape: () => say`This is not shaped like an ICD-10-CM code, such as F32.1.` },
  },
  options: {},
  check({ note: { fields }, report }) {
    for (const { value, span } of fields.diagnoses) {
      if (icd10cm.test(value.trim())) continue;
      report({ at: span, subject: word('diagnosis'), message: 'shape', data: [] });
    }
  },
});
