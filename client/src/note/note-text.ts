import { session, type, whose } from './front-matter-keys.ts';

const dashes = /^(?:-{3,}|[-–—]*[–—][-–—]*)$/;
const comments = /^(?:<!--[\s\S]*?-->|%%[\s\S]*?%%)/;
const key = /^[ \t]*(["']?)([\p{L}_][\p{L}\p{M}\p{N}_ .-]{0,60}?)\1[ \t]*#?[ \t]*:(?!\/\/)[ \t]*(.*)$/u;
const separators = /[\s_.\u002d\u2010-\u2015]+/g;
/** A beginning of a text that holds its front matter, except for one of very many lines. */
const BEGINNING = 16_384;

/**
 * True for a Markdown text whose front matter marks it as a session note. What is a note is for the server to say: this
 * one says when it must be asked. It may say yes too often, and never no to a note.
 */
export function isNoteText(text: string): boolean {
  const lines = linesOfFrontMatter(text.slice(0, BEGINNING));
  const given = lines.flatMap((line) => {
    const found = key.exec(line);
    return found ? [[(found[2] ?? '').toLowerCase().replace(separators, ''), found[3] ?? ''] as const] : [];
  });
  if (given.some(([name, value]) => type.has(name) && /ipt-session/i.test(value))) return true;
  return given.some(([name]) => session.has(name)) && given.some(([name]) => whose.has(name));
}

/** The lines after a line of dashes, which is one of the first two that say anything, up to the next one. */
function linesOfFrontMatter(text: string): string[] {
  let rest = text;
  for (let said = 0; said < 2; ) {
    rest = rest.trimStart();
    const comment = comments.exec(rest)?.[0];
    const line = comment ?? /^.*/.exec(rest)?.[0] ?? '';
    rest = rest.slice(line.length);
    if (comment !== undefined) continue;
    if (dashes.test(line.trim())) return linesToDashes(rest);
    said += 1;
  }
  return [];
}

function linesToDashes(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/).slice(1);
  const end = lines.findIndex((line) => dashes.test(line.trim()));
  // Keys in braces, on one line or several.
  return (end === -1 ? lines.slice(0, 40) : lines.slice(0, end)).flatMap((line) =>
    /^[ \t]*\{/.test(line) ? line.split(/[{},]/) : line,
  );
}
