import type { NamedRule } from '../../directives.ts';
import { type Word, word } from '../../protocol/word.ts';
import { joinWords, say } from '../../say.ts';
import { defineDirectiveRule, type UsedDirective } from '../define.ts';

export default defineDirectiveRule({
  id: word('directive'),
  meta: {
    category: 'wording',
    severity: 'warning',
    runsOnStubs: true,
    fix: 'suggestion',
    title: word('Directive without effect'),
    summary: word(
      'An `ipt-ignore` comment has no reason, names an unknown rule, or silences nothing although its rule ran.',
    ),
    why: word('A silenced check should say why, and not outlive its cause.'),
    notes: [
      word(
        'A directive covers the block that follows it; if a heading or the end follows, the part of the note that it is in; above the first heading, the front matter as well.',
      ),
      word('Inside a paragraph or a list it covers that paragraph or list.'),
      word(
        'In a comment of the front matter (`# ipt-ignore …`) it covers the entry that follows or whose line it is on, and as the last line the whole front matter; `ipt-ignore-file` covers the note there too.',
      ),
      word(
        'Read as meant: several rules (`rule, other-rule: reason`), capitals, `_` for `-`, three dashes, comments in `%%`, a dash for the colon, and `ipt-ignore-next-line`, which covers the next line that is not blank.',
      ),
      word('A prompt is no reason: `[state the reason]` waits for one.'),
      word('One finding for each directive. Rules that are switched off did not run.'),
    ],
    messages: {
      reason: (rules: Word) =>
        say`The directive for “${rules}” has no reason and silences nothing; write “${rules}: why”.`,
      unknown: () => say`The directive names no known rule.`,
      near: (rule: Word) => say`The directive names no known rule. Did you mean “${rule}”?`,
      form: () =>
        say`This looks like a directive and silences nothing; write “ipt-ignore” or “ipt-ignore-file”, the rule, a colon and why.`,
      unused: (rule: Word) => say`The directive silences nothing: “${rule}” found nothing here.`,
    },
  },
  options: {},
  check({ directives, report }) {
    for (const directive of directives) {
      const { place, rules, suggestion, hasReason, isKnown, namesUnknown, unused } = directive;
      const common = { at: place };
      const [first] = rules;
      const [idle] = unused;
      if (!isKnown) {
        report({ ...common, subject: first?.id ?? word('directive'), message: 'form', data: [] });
      } else if (first && !hasReason) {
        const ids = joinWords(rules.map(({ id }) => id));
        report({ ...common, subject: first.id, message: 'reason', data: [ids] });
      } else if (suggestion) {
        const { id } = suggestion;
        const suggestions = offer(directive, say`Change to “${id}”`, suggestion, id);
        report({ ...common, subject: id, message: 'near', data: [id], suggestions });
      } else if (namesUnknown) {
        report({ ...common, subject: word('directive'), message: 'unknown', data: [] });
      } else if (idle) {
        const suggestions =
          unused.length === rules.length
            ? offer(directive, say`Remove the directive`, { span: directive.span, range: place }, say``)
            : offer(directive, say`Remove “${idle.id}” from the directive`, idle, say``);
        report({ ...common, subject: idle.id, message: 'unused', data: [idle.id], suggestions });
      }
    }
  },
});

/** Puts something in place of a part of a directive, where the note may be edited. */
function offer(
  { isEditable }: UsedDirective,
  title: Word,
  { span, range }: Pick<NamedRule, 'span' | 'range'>,
  newText: Word,
) {
  return isEditable ? [{ title, edits: [{ span, range, newText }] }] : [];
}
