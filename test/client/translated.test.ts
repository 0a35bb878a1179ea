import fs from 'node:fs';
import * as l10n from '@vscode/l10n';
import { beforeAll, expect, test } from 'vitest';
import { amount } from '../../client/src/amount.ts';
import { checkReport } from '../../client/src/commands/check-report.ts';
import { how } from '../../client/src/commands/new-note-choices.ts';
import { filterItems } from '../../client/src/views/filter-items.ts';
import { statusLook } from '../../client/src/views/status-look.ts';

// Stands for a translation: every message of the bundle, in brackets.
beforeAll(() => {
  const bundle: Record<string, string> = JSON.parse(fs.readFileSync('l10n/bundle.l10n.json', 'utf8'));
  l10n.config({
    contents: Object.fromEntries(Object.entries(bundle).map(([key, text]) => [key, `⟦${text}⟧`])),
  });
});

test('messages come from the translation that is loaded', () => {
  expect(amount(1, 'note')).toBe('⟦1 note⟧');
  expect(amount(3, 'unansweredPrompt')).toBe('⟦3 unanswered prompts⟧');
  expect(how().choices.map(({ label }) => label)).toEqual(['⟦Held⟧', '⟦Cancelled⟧', '⟦No-show⟧']);
  expect(statusLook('starting', true, undefined)?.text).toBe('⟦Starting⟧');
  expect(filterItems([{ kind: 'state', value: 'drafts', isChosen: false }])[0]?.label).toBe('⟦Notes⟧');
});

test('a message that is put together of others is translated in all its parts', () => {
  const skipped = { drafts: 1, beforeCheckFrom: 0, others: 2 };
  const { message } = checkReport({
    notes: 2,
    files: [],
    leftOut: [],
    unchecked: 0,
    isUnread: false,
    skipped,
  });
  expect(message).toBe(
    '⟦No documentation gaps found by these checks. ⟦⟦2 notes⟧ checked⟧.⟧ ⟦Skipped: ⟦1 draft⟧, ⟦2 Markdown files that are no session notes⟧.⟧',
  );
});
