import { frontMatterFence } from '../markdown/index.ts';
import type { Word } from '../protocol/word.ts';
import type { Span } from '../text/span.ts';
import { type LooseFrontMatter, looseFrontMatter } from './loose-front-matter.ts';
import { readYaml } from './yaml-tree.ts';
import type { YamlFailure, YamlMap } from './yaml-value.ts';

/** What is at the very start of a note. */
export type FrontMatter =
  | {
      readonly kind: 'none';
      /** Lines of keys that would be the front matter if nothing was in their way. */
      readonly misplaced: LooseFrontMatter | undefined;
    }
  | {
      readonly kind: 'invalid';
      readonly reason: YamlFailure['reason'] | 'another-value' | 'unclosed';
      readonly at: Span;
      /** The field that is given twice with two values, where that is the reason. */
      readonly field?: Word | undefined;
      /** The closing `---`, where there is one. */
      readonly closing: Span | undefined;
      /** What can be read of it line by line. */
      readonly loose: LooseFrontMatter | undefined;
    }
  | {
      readonly kind: 'read';
      readonly map: YamlMap;
      /** The lines between the fences. */
      readonly content: Span;
      readonly closing: Span;
    };

/** True for a front matter that is there, and of which no field can be read. */
export function isBroken(frontMatter: FrontMatter): boolean {
  return (
    frontMatter.kind === 'invalid' || (frontMatter.kind === 'none' && frontMatter.misplaced !== undefined)
  );
}

/** A first line `---` with a key below it: front matter that was begun and not closed. */
const begun = /^---[ \t]*(?:\r\n|\n|\r)[A-Za-z_"'][\w"' -]*:/;

/** Reads the front matter of a note's whole text. */
export function readFrontMatter(text: string): FrontMatter {
  const fence = frontMatterFence(text);
  if (!fence) return withoutFence(text);
  const content = { start: fence.contentStart, end: fence.contentEnd };
  const closing = { start: fence.closeStart, end: fence.closeEnd };
  // YAML knows no lone CR as a line end, Markdown does; the lengths agree.
  const source = text.slice(content.start, content.end).replace(/\r(?!\n)/g, '\n');
  const map = readYaml(source, content.start);
  if (map.kind === 'map') return { kind: 'read', map, content, closing };
  const at = map.reason === 'not-a-map' ? { start: 0, end: 3 } : map.at;
  return { kind: 'invalid', reason: map.reason, at, closing, loose: looseFrontMatter(text) };
}

function withoutFence(text: string): FrontMatter {
  const loose = looseFrontMatter(text);
  if (begun.test(text)) {
    return { kind: 'invalid', reason: 'unclosed', at: { start: 0, end: 3 }, closing: undefined, loose };
  }
  return { kind: 'none', misplaced: loose };
}
