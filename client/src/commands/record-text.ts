import * as l10n from '@vscode/l10n';
import type { RecordCopyResult } from '../../../server/src/wire.ts';
import { amount } from '../amount.ts';

/** What is said before a note is copied: where it goes, and what is left out. */
export interface CopyChoice {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

/** The one choice that copies; whoever doesn't want it leaves. */
export function copyChoice(copy: RecordCopyResult): CopyChoice {
  const { prompts, directives, comments, tags, keepsFrontMatter } = copy;
  const kept = keepsFrontMatter ? `${l10n.t('The front matter cannot be read, and stays as it is.')} ` : '';
  const parts = [
    [prompts, 'unansweredPrompt'],
    [directives, 'directive'],
    [comments, 'comment'],
    [tags, 'tag'],
  ] as const;
  const left = parts.filter(([count]) => count > 0).map(([count, noun]) => amount(count, noun));
  return {
    label: l10n.t('Copy as plain text'),
    description: l10n.t('to the clipboard, where other programs can read it; no file is written'),
    detail: `${kept}${l10n.t('Left out: {0}', [...left, l10n.t('the marks of Markdown')].join(', '))}`,
  };
}

/** An edit by offsets of the text before all edits. */
export interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A text with edits that don't overlap. */
export function edited(text: string, edits: readonly OffsetEdit[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(at, start) + newText;
    at = end;
  }
  return out + text.slice(at);
}
