import { isEmptyValue } from '../note/field-checks.ts';
import { isPlacedOutside } from '../note/fields.ts';
import type { Note } from '../note/note.ts';
import type { YamlEntry } from '../note/yaml-value.ts';
import type { FieldSpec } from '../protocol/fields.ts';
import type { Word } from '../protocol/word.ts';
import { joinWords, say, withLineEnds } from '../say.ts';
import type { Edit } from '../text/edit.ts';
import { lineEndOf } from '../text/line-table.ts';

const bracketed = /^\[/;

/** A key with the prompt for its value. */
export function fieldLine(field: FieldSpec): Word {
  return say`${field.name}: ${promptOf(field)}`;
}

/** Prompts in brackets are quoted, since YAML would read a list. */
function promptOf({ prompt }: FieldSpec): Word {
  return bracketed.test(prompt) ? say`"${prompt}"` : prompt;
}

/**
 * Inserts lines at the end of the front matter.
 * @param lines keys with their values, separated by LF.
 * @returns `undefined` where the front matter is absent, unreadable, or a map in braces.
 */
export function insertFields(note: Note, lines: Word): Edit<Word> | undefined {
  const { frontMatter, text } = note;
  if (frontMatter.kind !== 'read') return undefined;
  if (text.charAt(frontMatter.map.span.start) === '{') return undefined;
  const at = frontMatter.closing.start;
  return { span: { start: at, end: at }, newText: withLineEnds(say`${lines}\n`, lineEndOf(text)) };
}

/**
 * Records a value: where its key waits for one, in the place of a prompt, else with its key at the end of the front matter.
 * @returns `undefined` where neither can be done.
 */
export function recordField(note: Note, name: Word, value: Word): Edit<Word> | undefined {
  const entry = note.fields.entries.get(name.toLowerCase());
  if (!entry) return insertFields(note, say`${name}: ${value}`);
  return isEmptyValue(entry.value) ? fillIn(note, entry, value) : undefined;
}

/**
 * Inserts keys with their prompts at the end of the front matter. A key that is there without a value gets the prompt:
 * a second one would repeat it.
 * @returns no edits where that cannot be done.
 */
export function insertPrompts(note: Note, fields: readonly FieldSpec[]): Edit<Word>[] {
  const edits: Edit<Word>[] = [];
  const absent: FieldSpec[] = [];
  for (const field of fields) {
    const entry = note.fields.entries.get(field.name.toLowerCase());
    if (!entry) {
      absent.push(field);
      continue;
    }
    const edit = fillIn(note, entry, promptOf(field));
    if (edit) edits.push(edit);
  }
  if (absent.length === 0) return edits;
  if (isPlacedOutside(note)) return [...edits, insertFrontMatter(note, absent)];
  const inserted = insertFields(note, joinWords(absent.map(fieldLine), '\n'));
  return inserted ? [...edits, inserted] : [];
}

/** Puts a text in the place of an empty value or a prompt, or right after the colon. */
function fillIn({ text }: Note, { key, value }: YamlEntry, newText: Word): Edit<Word> | undefined {
  if (value.kind !== 'scalar') return undefined;
  if (value.span.end > value.span.start) return { span: value.span, newText };
  const colon = /^[ \t]*:/.exec(text.slice(key.end))?.[0].length;
  if (colon === undefined) return undefined;
  const at = key.end + colon;
  return { span: { start: at, end: at }, newText: say` ${newText}` };
}

/** Inserts a front matter with the given keys at the very start. */
export function insertFrontMatter(note: Note, fields: readonly FieldSpec[]): Edit<Word> {
  const lines = joinWords(fields.map(fieldLine), '\n');
  const block = say`---\n${lines}\n---\n\n`;
  return { span: { start: 0, end: 0 }, newText: withLineEnds(block, lineEndOf(note.text)) };
}

/** Whether a new note asks for a field that nothing is known of. */
export function isAskedOfNew({ name, demand }: FieldSpec, kind: 'client' | 'group'): boolean {
  if (name === (kind === 'client' ? 'group' : 'client')) return false;
  if (name === 'problem_area') return kind === 'client';
  return demand === 'required' || demand === 'expected' || (demand === 'group' && kind === 'group');
}
