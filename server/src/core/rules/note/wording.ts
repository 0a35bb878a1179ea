import { proseOf } from '../../note/note.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { type LetterPattern, letterPattern } from '../../text/letter-pattern.ts';
import { spanOf } from '../../text/span.ts';
import { defineNoteRule } from '../define.ts';
import type { Term } from '../options.ts';

export default defineNoteRule({
  id: word('wording'),
  meta: {
    category: 'wording',
    severity: 'off',
    fix: 'suggestion',
    title: word('Wording'),
    summary: word('The text uses a term for which a list has an alternative.'),
    why: word(
      'Clients read their notes; plain words about what was said and done are kinder and more exact.',
    ),
    messages: { consider: (term: Word, instead: Word) => say`“${term}”: consider ${instead}.` },
  },
  options: {
    terms: {
      type: 'terms',
      default: [
        { term: word('committed suicide'), instead: word('died by suicide') },
        { term: word('manipulative'), instead: word('(describe what was said or done)') },
        { term: word('non-compliant'), instead: word('did not') },
        { term: word('contracted for safety'), instead: word('made a safety plan') },
        { term: word('denies'), instead: word('reported no') },
      ],
      description: 'Terms with what to write instead; a text in brackets is advice and not inserted.',
    },
  },
  check({ note, options, report }) {
    const patterns = options.terms.map((entry) => ({ ...entry, pattern: patternOf(entry) }));
    for (const block of note.blocks) {
      const prose = proseOf(note, block);
      for (const { term, instead, pattern } of patterns) {
        for (const match of prose.matchAll(pattern(prose))) {
          const at = spanOf(block.start + match.index, match[0].length);
          report({
            at,
            subject: word('wording'),
            message: 'consider',
            data: [term, instead],
            suggestions: instead.startsWith('(')
              ? []
              : [{ title: say`Change to “${instead}”`, edits: [{ span: at, newText: instead }] }],
          });
        }
      }
    }
  },
});

/** The term as whole words, in any case, across line ends. */
function patternOf({ term }: Term): LetterPattern {
  const words = term.split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return letterPattern(`(?<![\\p{L}\\p{N}_])${words.join('\\s+')}(?![\\p{L}\\p{N}_])`, 'gi');
}
