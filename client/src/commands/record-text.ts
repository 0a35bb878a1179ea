import * as l10n from '@vscode/l10n';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { RecordCopyResult } from '../../../server/src/wire/note-edits.ts';
import { amount } from '../amount.ts';

/** What is said before a note is copied: where it goes, and what is left out. */
export interface CopyChoice {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

/** The one choice that copies; anyone who doesn't want it leaves. */
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

/** A text with the edits that make the copy of it; in any order, without overlaps. */
export function copiedText(text: string, { edits }: Pick<RecordCopyResult, 'edits'>): string {
  const document = TextDocument.create('', 'markdown', 0, text);
  // Of two at one place the insertion comes first: they are then put in the order of their beginnings, and stay in this one.
  const byEnd = edits.toSorted((a, b) => document.offsetAt(a.range.end) - document.offsetAt(b.range.end));
  return TextDocument.applyEdits(document, byEnd);
}
