import { LineTable } from '../../server/src/core/index.ts';
import { checkTexts, notesIn, type PlacedFinding } from '../../test/rules/check-case.ts';
import type { Case } from '../../test/rules/fixture.ts';

/** A fenced block that holds a text, however many backquotes are in it. */
export function fencedText(text: string, language: 'markdown' | 'jsonc' | 'text'): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}${fence}`;
}

/** The notes of a case as they stand, with what the rule says of them below the lines that it speaks of. */
export function exampleOf(rule: string, each: Case): string {
  const { texts } = notesIn(each.notes, 'LF');
  const found = checkTexts(texts, each).filter(({ finding }) => finding.rule === rule);
  const shown = texts.map(({ path, text }) => {
    const own = found.filter((finding) => finding.path === path);
    const fence = fencedText(withSquiggles(text, own), own.length > 0 ? 'text' : 'markdown');
    return texts.length > 1 ? `\`${path}\`:\n\n${fence}` : fence;
  });
  return shown.join('\n\n');
}

function withSquiggles(text: string, found: readonly PlacedFinding[]): string {
  const lines = text.replace(/\n$/, '').split('\n');
  const table = new LineTable(text);
  return lines
    .flatMap((line, index) => [line, ...found.flatMap((each) => squiggleOf(each, table, line, index))])
    .map((line) => `${line}\n`)
    .join('');
}

/** The line below a finding: the squiggle, and the message. A finding of several lines is shown on its first. */
function squiggleOf(
  { span, finding, message }: PlacedFinding,
  table: LineTable,
  line: string,
  index: number,
): string[] {
  const { start, end } = table.rangeOf(span);
  if (start.line !== index) return [];
  const to = end.line === index ? end.character : line.length;
  const width = Math.max(1, [...line.slice(start.character, to)].length);
  const lead = [...line.slice(0, start.character)]
    .map((character) => (character === '\t' ? '\t' : ' '))
    .join('');
  return [`${lead}${'~'.repeat(width)} ${finding.severity}: ${message}`];
}
