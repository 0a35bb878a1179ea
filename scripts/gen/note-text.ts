import { standardProtocol } from '../../server/src/core/protocol/protocol.ts';
import { looseForm } from '../../server/src/core/text/loose-form.ts';

/** The marks of a note in its front matter, by the fields that make them. */
const marks = { session: ['session'], whose: ['client', 'group'], type: ['type'] };

/** What tells the client, before there is a server, whether a Markdown text is a note: the core's names of keys. */
export function noteTextFile(): string {
  const names = Object.entries(marks).map(([mark, fields]) => {
    const found = standardProtocol.fields
      .filter(({ name }) => fields.includes(name))
      .flatMap(({ name, aliases }) => [name, ...aliases.always, ...aliases.whereItFits]);
    const list = [...new Set(found.map(looseForm))].map((name) => `'${name}'`);
    const written = list.length === 1 ? list.join('') : `\n${list.map((each) => `  ${each},\n`).join('')}`;
    return `const ${mark}: ReadonlySet<string> = new Set([${written}]);\n`;
  });
  return `${head}${names.join('')}${body}`;
}

const head = `// Printed by "npm run gen" from the protocol. A test holds it equal to the core's own reading.

`;
const body = String.raw`
const dashes = /^(?:-{3,}|[-–—]*[–—][-–—]*)$/;
const comments = /^(?:<!--[\s\S]*?-->|%%[\s\S]*?%%)/;
const key = /^[ \t]*(["']?)([\p{L}_][\p{L}\p{M}\p{N}_ .-]{0,60}?)\1[ \t]*#?[ \t]*:(?!\/\/)[ \t]*(.*)$/u;
const separators = /[\s_.\u002d\u2010-\u2015]+/g;
/** A beginning of a text that holds its front matter, but for one of very many lines. */
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
`;
