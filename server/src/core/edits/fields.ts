import type { Note } from '../note/note.ts';
import type { FieldSpec } from '../protocol/fields.ts';
import type { Word } from '../protocol/word.ts';
import { joinWords, say, withLineEnds } from '../say.ts';
import type { Edit } from '../text/edit.ts';
import { lineEndOf } from '../text/line-table.ts';

const bracketed = /^\[/;

/** A key with the prompt for its value; prompts in brackets are quoted, since YAML would read a list. */
export function fieldLine({ name, prompt }: FieldSpec): Word {
  return bracketed.test(prompt) ? say`${name}: "${prompt}"` : say`${name}: ${prompt}`;
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
 * Records a value: behind its key, where that waits for one, else with its key at the end of the front matter.
 * @returns `undefined` where neither can be done.
 */
export function recordField(note: Note, name: Word, value: Word): Edit<Word> | undefined {
  const entry = note.fields.entries.get(name.toLowerCase());
  if (!entry) return insertFields(note, say`${name}: ${value}`);
  const colon = /^[ \t]*:/.exec(note.text.slice(entry.key.end))?.[0].length;
  if (entry.value.kind !== 'scalar' || entry.value.value !== null || colon === undefined) return undefined;
  const at = entry.key.end + colon;
  return { span: { start: at, end: at }, newText: say` ${value}` };
}

/** Inserts keys with their prompts at the end of the front matter; `undefined` where that cannot be done. */
export function insertPrompts(note: Note, fields: readonly FieldSpec[]): Edit<Word> | undefined {
  return insertFields(note, joinWords(fields.map(fieldLine), '\n'));
}

/** Inserts a front matter with the given keys at the very start. */
export function insertFrontMatter(note: Note, fields: readonly FieldSpec[]): Edit<Word> {
  const lines = joinWords(fields.map(fieldLine), '\n');
  const block = say`---\n${lines}\n---\n\n`;
  return { span: { start: 0, end: 0 }, newText: withLineEnds(block, lineEndOf(note.text)) };
}
