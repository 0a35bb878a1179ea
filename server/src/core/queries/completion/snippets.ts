import { snippetTexts } from '../../edits/snippet-texts.ts';
import { formatDay } from '../../text/calendar.ts';
import { lineEndOf } from '../../text/line-table.ts';
import type { Span } from '../../text/span.ts';
import type { Completion, CompletionInput } from './item.ts';
import { textPieces } from './prompts.ts';

/**
 * Completes the name of a snippet that is being typed alone on its line. Names begin with `ipt-`, as nothing does that is
 * meant as it is. A whole note is offered where nothing else is written, to a signed one an addendum and nothing else.
 * @param line what is written so far, up to the cursor.
 */
export function completeSnippets(
  { fields, note, occasion, today }: CompletionInput,
  line: Span,
  typed: string,
): Completion[] {
  const { lexicon, isSigned, text } = note;
  const lineEnd = lineEndOf(text);
  const isAlone = text.trim() === typed;
  return snippetTexts(lexicon.protocol, occasion.isGroup)
    .filter(({ prefix, scope }) => {
      if (!prefix.startsWith(typed)) return false;
      if (scope === 'note') return isAlone;
      if (prefix === 'ipt-group-member' && !fields.isGroup) return false;
      return (scope === 'addendum') === isSigned;
    })
    .map(({ prefix, description, lines, scope }, rank) => {
      const [first = '', ...rest] = lines;
      const dated = scope === 'addendum' ? `${first} ${formatDay(today)}` : first;
      return {
        kind: 'snippet',
        label: prefix,
        detail: description,
        span: line,
        insert: textPieces([dated, ...rest].join(lineEnd)),
        rank,
      };
    });
}
