import type { Note } from '../../note/note.ts';
import { type Occasion, promptsAt } from '../../protocol/moments.ts';
import type { SectionSpec } from '../../protocol/sections.ts';
import { lineEndOf } from '../../text/line-table.ts';
import type { CompletionPiece } from './item.ts';

/** A prompt of the protocol: the marker of a list or task, if any, and the bracketed text. */
const shape = /^(- (?:\[ \] )?)?(\[.*\])$/s;

/** A prompt with its brackets as the text to be typed over; the marker of a list stays. */
function promptPieces(prompt: string): CompletionPiece[] {
  const [, marker, bracketed] = shape.exec(prompt) ?? [];
  return [...(marker ? [marker] : []), { prompt: bracketed ?? prompt }];
}

/** The prompts of a section in a note, one below the other. */
export function sectionPieces(spec: SectionSpec, note: Note, occasion: Occasion): CompletionPiece[] {
  const lineEnd = lineEndOf(note.text);
  return promptsAt(spec, occasion).flatMap((prompt, index) => [
    ...(index > 0 ? [lineEnd] : []),
    ...promptPieces(prompt),
  ]);
}

/** A bracketed prompt of several words, with its quotation marks where it is in YAML. */
const promptIn = /("\[[^\]]{4,}\]"|\[[^\]]{4,}\])/;

/** A text of ours with its prompts as the texts to be typed over. */
export function textPieces(text: string): CompletionPiece[] {
  return text
    .split(promptIn)
    .filter((piece) => piece !== '')
    .map((piece) => (promptIn.test(piece) ? { prompt: piece } : piece));
}
