import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineDirectiveRule } from '../define.ts';

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
        'A directive covers the block that follows it; the part of the note in which it stands where a heading or the end follows; the front matter as well where it stands above the first heading.',
      ),
      word('Inside a paragraph or a list it covers that paragraph or list.'),
      word('One finding for each directive. Rules that are switched off did not run.'),
    ],
    messages: {
      reason: (rule: Word) =>
        say`The directive for “${rule}” has no reason and silences nothing; write “${rule}: why”.`,
      unknown: () => say`The directive names no known rule.`,
      near: (rule: Word) => say`The directive names no known rule; “${rule}” is near.`,
      unused: (rule: Word) => say`The directive silences nothing: “${rule}” found nothing here.`,
    },
  },
  options: {},
  check({ directives, report }) {
    for (const { place, span, rule, suggestion, hasReason, isUnused, isEditable } of directives) {
      const common = { at: place };
      if (rule && !hasReason) {
        report({ ...common, subject: rule, message: 'reason', data: [rule] });
      } else if (rule && isUnused) {
        const edits = [{ span, range: place, newText: say`` }];
        const suggestions = isEditable ? [{ title: say`Remove the directive`, edits }] : [];
        report({ ...common, subject: rule, message: 'unused', data: [rule], suggestions });
      } else if (suggestion) {
        report({ ...common, subject: suggestion, message: 'near', data: [suggestion] });
      } else if (!rule) {
        report({ ...common, subject: word('directive'), message: 'unknown', data: [] });
      }
    }
  },
});
