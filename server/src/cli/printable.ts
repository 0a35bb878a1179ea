/**
 * What a terminal, a log or a reader would not show as it is: control characters, line ends, characters without a shape
 * (but the joiners that scripts and emoji need), marks that turn the direction of writing, halves of characters, and
 * what XML forbids.
 */
const hidden = /[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]|(?![\u200C\u200D])\p{Cf}/gu;

/** What starts a command where a CI system reads a log: at the start of a line, and anywhere in it. */
const commandAtStart = /^(\s*:)(?=:)/;
const command = /#(?=#(?:vso|teamcity)?\[)/g;

/**
 * A text of a path or a configuration as it may be printed anywhere, on one line: what is hidden in it is shown as
 * `\u{1b}`, and it starts no command in the log of a CI system.
 */
export function printable(text: string): string {
  return text.replace(hidden, shown).replace(commandAtStart, '$1\\').replace(command, '#\\');
}

/** The same for a text of several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** A value as JSON, in which what is hidden is escaped: it means the same to who reads it. */
export function printableJson(value: unknown): string {
  // A line end in a text is escaped already; those that are left are between values.
  return JSON.stringify(value, undefined, 2)
    .replace(hidden, (each) => (each === '\n' ? each : escaped(each)))
    .replace(command, escaped);
}

function shown(each: string): string {
  if (each === '\n') return '\\n';
  return each === '\t' ? '\\t' : `\\u{${each.codePointAt(0)?.toString(16)}}`;
}

function escaped(each: string): string {
  const units = Array.from({ length: each.length }, (_, index) => each.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
