import { NoteBinder } from '../note/bind.ts';
import { isEmptyValue } from '../note/field-checks.ts';
import { readKeys } from '../note/field-keys.ts';
import { readFrontMatter } from '../note/front-matter.ts';
import type { Lexicon } from '../note/lexicon.ts';
import type { YamlEntry, YamlMap } from '../note/yaml-value.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { lineEndOf } from '../text/line-table.ts';
import { insertMissingSections } from './insert-sections.ts';

/**
 * Makes a session note of a Markdown text: the fields that it lacks go into its front matter, which is added where there
 * is none, and the sections that it lacks where they belong. What is there is neither replaced nor moved.
 * @param newText the note as it would be in an empty file.
 * @returns insertions, for the text as it is; `undefined` where its front matter cannot be read, takes no more lines, or is signed.
 */
export function makeNote(text: string, newText: string, lexicon: Lexicon): Edit[] | undefined {
  const lineEnd = lineEndOf(text);
  const asHere = (lines: string) => lines.replaceAll('\n', lineEnd);
  if (text.trim() === '') return [insertion(0, asHere(newText))];
  const fields = fieldsInto(text, newText, lexicon);
  if (!fields) return undefined;
  const top = fields.map(({ span, newText: lines }) => ({ span, newText: asHere(lines) }));
  const withFields = applyEdits(text, top);
  if (withFields === undefined) return undefined;
  const moved = withFields.length - text.length;
  const sections = insertMissingSections(new NoteBinder(lexicon).read(withFields)).map(
    ({ span: { start }, newText: section }) => insertion(Math.max(start - moved, 0), section),
  );
  return [...top, ...sections];
}

function insertion(at: number, newText: string): Edit {
  return { span: { start: at, end: at }, newText };
}

/** The fields of a new note that a text lacks, as insertions into its front matter. */
function fieldsInto(text: string, newText: string, lexicon: Lexicon): Edit[] | undefined {
  const own = readFrontMatter(newText);
  if (own.kind !== 'read') return undefined;
  const there = readFrontMatter(text);
  if (there.kind === 'none' && !there.misplaced) {
    return [insertion(0, `${newText.slice(0, own.closing.end)}\n\n`)];
  }
  if (there.kind !== 'read' || text.charAt(there.map.span.start) === '{') return undefined;
  const { given, repetition } = readKeys(there.map, lexicon);
  if (repetition || isSigned(given)) return undefined;
  const lines: string[] = [];
  const values: Edit[] = [];
  for (const { entry, source } of sourcesOf(own.map, newText, own.closing.start)) {
    const known = given.get(entry.name);
    if (!known) lines.push(source);
    else if (isEmptyValue(known.value) && entry.value.kind === 'scalar') {
      const colon = /^["']?[ \t]*:/.exec(text.slice(known.key.end))?.[0].length;
      if (colon === undefined) return undefined;
      const value = newText.slice(entry.value.span.start, entry.value.span.end);
      values.push(insertion(known.key.end + colon, ` ${value}`));
    }
  }
  return [...values, insertion(there.closing.start, lines.join(''))];
}

function isSigned(given: ReturnType<typeof readKeys>['given']): boolean {
  const signed = given.get('signed');
  return signed !== undefined && !isEmptyValue(signed.value);
}

/** The entries of a front matter, each with its lines, their ends included. */
function sourcesOf({ entries }: YamlMap, text: string, end: number): { entry: YamlEntry; source: string }[] {
  return entries.map((entry, index) => ({
    entry,
    source: text.slice(entry.key.start, entries[index + 1]?.key.start ?? end),
  }));
}
