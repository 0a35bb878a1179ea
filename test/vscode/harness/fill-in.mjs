// @ts-check

/** A prompt as it is in a note, with its quotation marks in YAML. */
export const PROMPT = /"\[\p{Ll}+:? [^[\]\n]+\]"|\[\p{Ll}+:? [^[\]\n]+\]/u;

/**
 * Types over each prompt of the note in the active editor in turn. Before it types, it waits until that prompt is the one that
 * is selected.
 *
 * @param {import('./workbench.mjs').Workbench} workbench
 * @param {string} text of the note
 * @param {(prompt: string) => string} answerTo what is typed over a prompt
 * @param {(index: number) => Promise<void>} reach goes to the next prompt
 * @returns {Promise<string>} what must be in the editor then
 */
export async function fillIn(workbench, text, answerTo, reach) {
  let filled = text;
  for (let found = PROMPT.exec(filled), index = 0; found; found = PROMPT.exec(filled), index++) {
    const [prompt] = found;
    const before = filled.slice(0, found.index + prompt.length).split('\n');
    await reach(index);
    const place = `Ln ${before.length}, Col ${(before.at(-1) ?? '').length + 1}`;
    await workbench.statusBar(`${place} (${prompt.length} selected)`);
    const answer = answerTo(prompt);
    await workbench.type(answer);
    filled = filled.slice(0, found.index) + answer + filled.slice(found.index + prompt.length);
  }
  return filled;
}
