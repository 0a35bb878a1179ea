import { OPEN_BRACKET } from './characters.ts';
import { lineEnd, lineStart, skipSpaces } from './lines.ts';
import { normalizeLabel } from './reference.ts';

/**
 * Guesses the labels of the link reference definitions in a text from lines that begin with `[label]:`. A wrong guess
 * costs the time to parse references again, no more; a right one saves it.
 */
export function guessLabels(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  for (let at = text.indexOf(']:'); at !== -1; at = text.indexOf(']:', lineEnd(text, at))) {
    const first = skipSpaces(text, lineStart(text, at));
    if (text.charCodeAt(first) === OPEN_BRACKET) labels.add(normalizeLabel(text.slice(first + 1, at)));
  }
  return labels;
}
