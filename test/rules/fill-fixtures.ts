// Fills in what the fixtures state of each finding below severity and subject: npm run fill [-- rule…]
// It writes what is reported now, so read the difference: a wrong message is filled in as readily as a right one.
import fs from 'node:fs';
import { rules } from '../../server/src/core/index.ts';
import { checkTexts, notesIn, type PlacedFinding, statedOf } from './check-case.ts';
import { type Case, type Expected, readFixture, statesFinding } from './fixture.ts';

const wanted = process.argv.slice(2);
for (const { id, scope } of rules) {
  const place = `test/rules/${scope === 'course' ? 'course' : 'note'}/${id}.md`;
  if (!fs.existsSync(place) || (wanted.length > 0 && !wanted.includes(id))) continue;
  const source = fs.readFileSync(place, 'utf8');
  const lines = source.split('\n');
  for (const each of readFixture(source, place).reverse()) {
    if (each.kind === 'ok') continue;
    const found = findingsAtMarks(id, each);
    if (found) state(lines, each, found);
    else process.stderr.write(`${place}:${each.line}: what is marked and expected is not what is found.\n`);
  }
  fs.writeFileSync(place, lines.join('\n'));
}

/** The finding of each mark; `undefined` where marks, severities or subjects differ from what is found. */
function findingsAtMarks(id: string, each: Case): Expected[] | undefined {
  const { texts, marks } = notesIn(each.notes, 'LF');
  const found = checkTexts(texts, each).filter(({ finding }) => finding.rule === id);
  const stated = marks.map(({ path, span }, index) => {
    const expected = each.expect[index] ?? each.expect[0];
    const at = found.findIndex(
      (one) =>
        one.path === path &&
        one.span.start === span.start &&
        one.span.end === span.end &&
        one.finding.severity === expected?.severity &&
        one.finding.subject === expected.subject,
    );
    const [one] = at === -1 ? [] : (found.splice(at, 1) as [PlacedFinding]);
    return one && statedOf(one);
  });
  if (found.length > 0) return undefined;
  return stated.every((one) => one !== undefined) ? stated : undefined;
}

/** Writes the findings of a case below its heading, once where they are all the same. */
function state(lines: string[], { line }: Case, found: readonly Expected[]): void {
  const first = lines.findIndex((each, index) => index >= line && statesFinding(each));
  let end = first;
  while (statesFinding(lines[end] ?? '')) end++;
  const blocks = found.map(linesOf);
  const isOne = blocks.every((block) => block.join('\n') === blocks[0]?.join('\n'));
  lines.splice(first, end - first, ...(isOne ? blocks.slice(0, 1) : blocks).flat());
}

function linesOf({ severity, subject, message, fix, suggests, related }: Expected): string[] {
  return [
    `@expect ${severity} ${subject}`,
    `@message ${message}`,
    ...(fix === undefined ? [] : [`@fix ${fix}`]),
    ...suggests.map((title) => `@suggest ${title}`),
    ...related.map((place) => `@related ${place}`),
  ];
}
