import { rules } from '../../rules/index.ts';
import { spanOf } from '../../text/span.ts';
import { lineAt } from '../line-at.ts';
import { textOfRule } from '../teaching.ts';
import type { Completion, CompletionInput } from './item.ts';

/** Not `<` alone, which compares numbers. */
const comment = /<!-{0,2}[ \t]*(?:i[\w-]*)?$/;
const directive = /<!--[ \t]*ipt-ignore(?:-file)?[ \t]+([\w-]*)$/;

/**
 * Completes a comment that silences a rule: the directive as a whole, and the id of the rule in it. What is whole is
 * completed by what belongs after it alone.
 */
export function completeDirectives(input: CompletionInput): Completion[] {
  const { text } = input.note;
  const line = lineAt(text, input.offset);
  const before = text.slice(line.start, input.offset);
  const after = text.slice(input.offset, line.end);
  const rule = directive.exec(before);
  if (rule) return ruleIds(input, rule[1]?.length ?? 0, after);
  const begun = comment.exec(before)?.[0];
  return begun === undefined ? [] : wholeDirectives(input, begun);
}

function ruleIds({ note, offset, reported }: CompletionInput, typed: number, after: string): Completion[] {
  // What closes the comment may come directly after the cursor.
  const rest = /^(?:(?!--)[\w-])*/.exec(after)?.[0].length ?? 0;
  const written = note.text.slice(offset - typed, offset) + after.slice(0, rest);
  const isWhole = rules.some(({ id }) => id === written);
  const hasReason = after.slice(rest).trimStart().startsWith(':');
  const reason = hasReason ? [] : [': ', { prompt: '[state the reason]' }];
  const end = hasReason || after.includes('-->') ? [] : [' -->'];
  return rules
    .filter(({ id, scope }) => scope !== 'directive' && (isWhole ? id === written : id.startsWith(written)))
    .map((rule) => ({
      kind: 'rule',
      label: rule.id,
      ...(reported.has(rule.id) && { detail: 'reported in this note' }),
      text: textOfRule(rule),
      span: { start: offset - typed, end: offset + rest },
      insert: [rule.id, ...reason, ...end],
      rank: reported.has(rule.id) ? 0 : 1,
    }));
}

/** @param begun the comment up to the cursor. */
function wholeDirectives({ offset, reported }: CompletionInput, begun: string): Completion[] {
  const span = spanOf(offset - begun.length, begun.length);
  const typed = begun.replace(/^<!-{0,2}[ \t]*/, '');
  const ids = rules.filter(({ id }) => reported.has(id)).map(({ id }) => id);
  const id = ids.length > 0 ? { choice: ids } : { prompt: 'rule' };
  const forms = [
    ['ipt-ignore', 'silences a rule in the block that follows'],
    ['ipt-ignore-file', 'silences a rule in the whole note'],
  ] as const;
  const isWhole = forms.some(([name]) => name === typed);
  return forms
    .filter(([name]) => (isWhole ? name === typed : name.startsWith(typed)))
    .map(([name, detail], rank) => ({
      kind: 'directive',
      label: `<!-- ${name} -->`,
      detail,
      span,
      insert: [`<!-- ${name} `, id, ': ', { prompt: '[state the reason]' }, ' -->'],
      // After the marks alone, the list closes with the blank after them: it may be another comment.
      filter: typed === '' ? '<!--' : `${begun}${name.slice(typed.length)}`,
      rank,
    }));
}
