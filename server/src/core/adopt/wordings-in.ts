import { headingDepth } from '../markdown/lines.ts';
import { plainTitle } from '../note/title.ts';
import type { HeadingLevel } from '../protocol/headings.ts';
import { letterPattern } from '../text/letter-pattern.ts';

/** A heading or label of a note, as far as it can be a title. */
export interface WordingInNote {
  /** Without its number, its marks and what follows a colon, a dash or a bracket. */
  readonly text: string;
  readonly level: HeadingLevel | 'plain';
  /** 1-based. */
  readonly line: number;
}

const bold = /^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(\*\*|__)(?=\S)(.{1,80}?)\1[ \t]*(:?)/;
const plain = letterPattern(String.raw`^([\p{Lu}][\p{L}\p{M} /&-]{0,40}):(?=[ \t]|$)`);
const fence = /^ {0,3}(```+|~~~+)/;

/** The headings, the bold texts with which lines begin, and the plain labels of a note, in their order. */
export function wordingsIn(text: string, from: number): WordingInNote[] {
  const found: WordingInNote[] = [];
  const prose = new ProseLines();
  let line = text.slice(0, from).match(/\r\n|\n|\r/g)?.length ?? 0;
  let last = '';
  for (const each of text.slice(from).split(/\r\n|\n|\r/)) {
    line++;
    if (!prose.takes(each)) {
      last = '';
      continue;
    }
    const setext = /^ {0,3}(=+|-+)[ \t]*$/.exec(each)?.[1];
    const one = setext && last.trim() !== '' ? setextHeading(last, setext, line - 1) : wordingOf(each, line);
    if (one && one.text !== '') found.push(one);
    last = each;
  }
  return found;
}

/** Tells the lines of a note that are of its own text: not those in fences, comments and quotations. */
class ProseLines {
  #fence: string | undefined;
  #isComment = false;

  takes(line: string): boolean {
    const mark = this.#isComment ? undefined : fence.exec(line)?.[1];
    if (this.#fence !== undefined) {
      if (mark?.startsWith(this.#fence)) this.#fence = undefined;
      return false;
    }
    this.#fence = mark;
    const wasComment = this.#isComment;
    const opening = line.lastIndexOf('<!--');
    if (opening !== -1) this.#isComment = !line.includes('-->', opening);
    else if (line.includes('-->')) this.#isComment = false;
    return mark === undefined && !wasComment && !this.#isComment && !/^ {0,3}>/.test(line);
  }
}

function setextHeading(line: string, mark: string, at: number): WordingInNote {
  return { text: titlePart(line), level: mark.startsWith('=') ? 1 : 2, line: at };
}

function wordingOf(written: string, line: number): WordingInNote | undefined {
  const start = written.length - written.trimStart().length;
  const depth = start < 4 ? headingDepth(written, start) : 0;
  if (depth >= 1 && depth <= 6) {
    const text = written.slice(start + depth).replace(/[ \t]+#+[ \t]*$/, '');
    return { text: titlePart(text), level: depth as 1 | 2 | 3 | 4 | 5 | 6, line };
  }
  const label = bold.exec(written);
  if (label) {
    const isLabel = label[3] === ':' || /:\s*$/.test(label[2] ?? '') || label[0].trim() === written.trim();
    return isLabel || /^\s*(?:[-–—(]|$)/.test(written.slice(label[0].length))
      ? { text: titlePart(label[2] ?? ''), level: 'bold', line }
      : undefined;
  }
  const word = plain(written).exec(written)?.[1];
  return word === undefined ? undefined : { text: titlePart(word), level: 'plain', line };
}

/** What goes on after a mark is prose, and stays in the note. */
function titlePart(text: string): string {
  const [part = ''] = plainTitle(text.replace(/[*_`]/g, '')).split(/[:;,|()[\]#–—]|\s-\s/, 1);
  return part
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.?!]+$/, '');
}
