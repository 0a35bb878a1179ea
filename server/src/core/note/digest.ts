import { sha256 } from '@noble/hashes/sha256';
import { utf8ToBytes } from '@noble/hashes/utils';
import { base64 } from '@scure/base';
import type { Span } from '../text/span.ts';
import { fieldKeyOf } from './field-words.ts';
import { type Note, sectionsOf } from './note.ts';

/** The fields that a digest leaves out, since they are written with or after it. */
export const leftOut: readonly string[] = ['digest', 'cosigned'];

/** The digest of a note as it is signed: `sha256-` and the hash of its canonical text, in base 64. */
export function digestOf(note: Note): string {
  return `sha256-${base64.encode(sha256(utf8ToBytes(canonicalText(note))))}`;
}

/**
 * The text that a signature vouches for: LF line ends, NFC, no spaces at line ends, exactly one LF at the end, and
 * without the lines of `digest` and `cosigned` and without addendum sections, which may come later.
 */
export function canonicalText(note: Note): string {
  const { text } = note;
  const omitted = [...fieldLines(note), ...sectionsOf(note, 'addendum').map(({ span }) => span)];
  let kept = '';
  let at = 0;
  for (const { start, end } of omitted.sort((a, b) => a.start - b.start)) {
    kept += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  kept += text.slice(at);
  const lines = kept.replace(/\r\n?/g, '\n').normalize('NFC').split('\n');
  return `${lines
    .map((line) => line.replace(/[ \t]+$/, ''))
    .join('\n')
    .replace(/\n+$/, '')}\n`;
}

/** The whole lines of the fields that are left out. Comments and empty lines below them are none of theirs. */
function fieldLines(note: Note): Span[] {
  const { frontMatter } = note;
  if (frontMatter.kind !== 'read') return [];
  const { lexicon, lines } = note;
  const starts = [...frontMatter.map.entries.map(({ key }) => key.start), frontMatter.closing.start].map(
    (offset) => lines.line(lines.lineAt(offset)).start,
  );
  return frontMatter.map.entries.flatMap(({ name }, index) => {
    const start = starts[index];
    const end = starts[index + 1];
    const field = fieldKeyOf(lexicon, name)?.field.name ?? name;
    if (!leftOut.includes(field) || start === undefined || end === undefined) return [];
    const below = belowValue.exec(note.text.slice(start, end))?.[0] ?? '';
    return [{ start, end: end - below.length }];
  });
}

/** The lines at the end of a field that hold a comment or nothing. */
const belowValue = /(?<=\r(?!\n)|\n)(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))+$/;
