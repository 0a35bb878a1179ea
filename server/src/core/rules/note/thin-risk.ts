import { riskOf, safetyConcerns } from '../../note/risk.ts';
import { word } from '../../protocol/word.ts';
import { say, sayCount } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('thin-risk'),
  meta: {
    category: 'measures-and-risk',
    severity: 'warning',
    title: word('Thin risk section'),
    summary: ({ words }) =>
      say`A safety item is above 0, and the risk section holds fewer than ${sayCount(words, word('word'))}, with no \`risk_record\`.`,
    why: word(
      'A phrase such as “no risk” leaves out what was asked, what was answered, and when it is asked again.',
    ),
    notes: [
      word(
        'All places of the note that record risk are counted together (see `safety-item-without-risk`), code, comments and prompts aside.',
      ),
      word('An empty risk section is reported by `safety-item-without-risk`.'),
    ],
    messages: {
      thin: (words: number) =>
        say`The risk section holds fewer than ${sayCount(words, word('word'))}, with a safety item above 0.`,
    },
  },
  options: {
    words: {
      type: 'integer',
      default: 12,
      minimum: 1,
      description: 'Fewer words than this make a risk section thin.',
    },
  },
  check({ note, options, report }) {
    if (note.fields.riskRecord !== undefined || safetyConcerns(note).length === 0) return;
    const { places, words } = riskOf(note);
    const [first] = places;
    if (!first || words === 0 || words >= options.words) return;
    report({ at: first.place, subject: word('risk'), message: 'thin', data: [options.words] });
  },
});
