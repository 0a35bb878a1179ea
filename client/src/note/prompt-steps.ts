import type { OutlineResult } from '../../../server/src/wire/note.ts';

/** A place in the text, both ends as line and character, 0-based. */
export type Place = OutlineResult['prompts'][number];
type Point = Place['start'];

/** What a step from prompt to prompt does: selects the next one, leaves the last one, or is the key’s usual work. */
export type Step = { readonly select: Place } | { readonly leave: Point } | 'usual';

/** The index of the prompt that a selection is in; a cursor right after a prompt is in none. */
export function promptAt(prompts: readonly Place[], { start, end }: Place): number | undefined {
  const at = prompts.findIndex(
    (prompt) =>
      !isBefore(start, prompt.start) &&
      !isBefore(prompt.end, end) &&
      (isBefore(start, prompt.end) || isBefore(start, end)),
  );
  return at === -1 ? undefined : at;
}

/**
 * Whether the keys belong to the prompts.
 *
 * @param isCurrent that the prompts are those of the text as it is now. Those of an earlier text can say that a selection is
 *   in a prompt, but not that it is in none: one may have been inserted and selected just now, and Tab would replace it.
 * @returns `undefined` where it is not known: the keys stay as they are, since each looks again before it does anything.
 */
export function isInPrompt(
  prompts: readonly Place[],
  selection: Place,
  isCurrent: boolean,
): boolean | undefined {
  return promptAt(prompts, selection) !== undefined || (isCurrent ? false : undefined);
}

/** What Tab does in a note, and with `-1` Shift+Tab: from the last prompt the cursor leaves, at the first it stays. */
export function stepByKey(prompts: readonly Place[], selection: Place, by: 1 | -1): Step {
  const at = promptAt(prompts, selection);
  const current = at === undefined ? undefined : prompts[at];
  if (at === undefined || !current) return 'usual';
  const next = prompts[at + by];
  if (next) return { select: next };
  return by === 1 ? { leave: current.end } : { select: current };
}

/** The prompt that follows a selection, or with `-1` precedes it, round the end of the note; `undefined` where there is none. */
export function promptFrom(prompts: readonly Place[], { start, end }: Place, by: 1 | -1): Place | undefined {
  return by === 1
    ? (prompts.find((prompt) => !isBefore(prompt.start, end)) ?? prompts[0])
    : (prompts.findLast((prompt) => !isBefore(start, prompt.end)) ?? prompts.at(-1));
}

function isBefore(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
