/** What would begin something else than text, wherever it is. `_` within a word begins nothing. */
const marks = /[\\`*[\]<~@]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|:(?=\/\/)|(?<=\bwww)\./giu;
/** What would begin another block than a paragraph. */
const blockMarks = /^(?:#{1,6}(?=\s|$)|>|[-+=|](?=[-+=|\s]|$)|\d{1,9}(?=[.)](?:\s|$)))/u;

/**
 * Markdown that shows a text as it is, on one line: whatever the words of a configuration are, they make no image, no
 * link, no HTML and no list. Nothing is escaped that need not be, since some editors show the source.
 */
export function markdownText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const escaped = line.replace(marks, '\\$&');
  return escaped.replace(blockMarks, (mark) => (/\d$/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** Markdown that shows a text as code, on one line. */
export function markdownCode(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return '';
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
