import type { Note } from '../note/note.ts';
import type { YamlEntry, YamlValue } from '../note/yaml-value.ts';
import type { Span } from '../text/span.ts';
import { lineAt } from './line-at.ts';
import { nodesAt } from './nodes-at.ts';

/**
 * What a selection at `offset` grows through, innermost first: a value, its line and the front matter; or the pieces
 * of Markdown that hold it, the sections, and the note.
 * @returns spans, each wider than the one before; the last is the whole note.
 */
export function selectionAt(note: Note, offset: number): Span[] {
  const { text, root, parts, nested, frontMatter } = note;
  const nodes = nodesAt(root, offset).flatMap(({ position }) =>
    position ? [{ start: position.start.offset ?? 0, end: position.end.offset ?? 0 }] : [],
  );
  const sections = [...parts, ...nested].map(({ span }) => span);
  const yaml =
    frontMatter.kind === 'read' && offset <= frontMatter.closing.start
      ? [...valuesAt(frontMatter.map.entries), lineAt(text, offset), frontMatter.content]
      : [];
  const around = [...yaml, ...nodes, ...sections, { start: 0, end: text.length }]
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const span of around) {
    const inner = chain.at(-1);
    if (!inner || isWider(span, inner)) chain.push(span);
  }
  return chain;
}

function isWider(outer: Span, inner: Span): boolean {
  const holds = outer.start <= inner.start && inner.end <= outer.end;
  return holds && outer.end - outer.start > inner.end - inner.start;
}

/** Keys and single values, at any depth. */
function valuesAt(entries: readonly YamlEntry[]): Span[] {
  return entries.flatMap(({ key, value }) => [key, ...spansOf(value)]);
}

function spansOf(value: YamlValue): Span[] {
  if (value.kind === 'scalar') return [value.span];
  return value.kind === 'list' ? value.items.flatMap(spansOf) : valuesAt(value.entries);
}
